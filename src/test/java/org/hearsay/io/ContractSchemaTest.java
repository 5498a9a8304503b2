package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Cue;
import org.hearsay.model.EntityType;
import org.hearsay.model.Source;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractSchemaTest {
  private static final SchemaCheck RECORD = new SchemaCheck(ContractSchema.RECORD);

  @ParameterizedTest
  @EnumSource
  void everySchemaIsOfTheDraftOf2020AndCarriesItsId(ContractSchema contract)
      throws JsonProcessingException {
    JsonNode schema = StrictJson.MAPPER.readTree(contract.text());
    assertThat(schema.get("$schema").textValue()).endsWith("/draft/2020-12/schema");
    assertThat(schema.get("$id").textValue()).isEqualTo(contract.id());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsDescribed(ContractSchema contract) throws JsonProcessingException {
    JsonNode schema = StrictJson.MAPPER.readTree(contract.text());
    for (JsonNode properties : schema.findValues("properties")) {
      properties
          .properties()
          .forEach(
              key ->
                  assertThat(
                          key.getValue().has("description")
                              || key.getValue().has("$ref")
                              || isCondition(key.getValue()))
                      .as(key.getKey())
                      .isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/properties/kind",
    "/properties/source/properties/form",
    "/properties/cue/properties/class",
    "/properties/speaker/properties/type",
    "/properties/speaker/properties/status",
    "/properties/stances/items/properties/polarity",
    "/properties/claim/properties/certainty",
    "/properties/stances/items/properties/target/properties/type"
  })
  void theLabelsAreThoseOfTheModel(String pointer) throws JsonProcessingException {
    JsonNode schema = StrictJson.MAPPER.readTree(ContractSchema.RECORD.text());
    List<String> labels =
        StreamSupport.stream(schema.at(pointer + "/enum").spliterator(), false)
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .toList();
    Enum<?>[] constants =
        switch (pointer.substring(pointer.lastIndexOf("properties/") + 11)) {
          case "kind" -> Attribution.Kind.values();
          case "form" -> Source.Form.values();
          case "class" -> Cue.Type.values();
          case "status" -> Speaker.Status.values();
          case "certainty" -> Claim.Certainty.values();
          case "polarity" -> Stance.Polarity.values();
          default -> pointer.contains("target") ? EntityType.values() : Speaker.Type.values();
        };
    assertThat(labels)
        .isEqualTo(Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void everyRecordWrittenFits() throws JsonProcessingException {
    for (int i = 0; i < 3; i++) {
      assertThat(RECORD.of(record(i))).isEmpty();
    }
  }

  @Test
  void addedKeysAreAllowed() throws JsonProcessingException {
    ObjectNode record = record(0);
    record.put("added", 1).withObject("/cue").put("tense", "past");
    assertThat(RECORD.of(record)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/kind | \"quoted\"",
        "/schema | \"hearsay-record/2\"",
        "/id | \"7\"",
        "/article/text_sha256 | \"abc\"",
        "/source/form | \"none\"",
        "/cue/class | null",
        "/content/spans | []",
        "/content/spans/0/start | -1",
        "/content/spans/0/end | \"9\"",
        "/speaker/name | null",
        "/speaker/confidence | 1.1",
        "/nested_in | 3",
        "/stances/0/score | -0.5",
        "/stances/0/target/spans | []",
        "/claim/certainty | \"sure\"",
        "/claim/negated | null",
        "/claim/times/0/value | \"199X\"",
        "/claim/times/0/value | \"2024-02-01TNI\"",
        "/claim/times/0/span | 7",
        "/diagnostics | [\"floating\", \"floating\"]",
        "/provenance/models | null"
      })
  void aWrongValueIsFoundAtItsPlace(String pointer, String value) throws JsonProcessingException {
    ObjectNode record = record(0);
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) record.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), StrictJson.MAPPER.readTree(value));
    assertThat(RECORD.of(record))
        .isNotEmpty()
        .allMatch(f -> f.pointer().startsWith(pointer.substring(0, slash)));
  }

  @Test
  void noKeyOfTheContractMayBeMissingButTheOneAddedLater() throws JsonProcessingException {
    for (String key : record(0).properties().stream().map(entry -> entry.getKey()).toList()) {
      ObjectNode record = record(0);
      record.remove(key);
      assertThat(RECORD.of(record)).as(key).hasSize(key.equals("claim") ? 0 : 1);
    }
  }

  private static boolean isCondition(JsonNode schema) {
    return List.of("const", "minimum", "maximum", "maxItems", "minItems", "type").stream()
        .anyMatch(key -> schema.has(key) && schema.size() == 1);
  }

  private static ObjectNode record(int index) throws JsonProcessingException {
    RecordEncoder encoder = new RecordEncoder(Documents.PROVENANCE);
    return (ObjectNode)
        StrictJson.MAPPER.readTree(encoder.encode(Documents.document("ice")).records().get(index));
  }
}
