package org.hearsay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.ProgramRun;

/**
 * What a run wrote, checked by other means than those it was written with.
 *
 * @param path of the output folder
 */
record RunFolder(Path path) {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static {
    STRICT
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(200_000_000).build());
  }

  /** Everything that must hold whatever was read, and how many inputs were accounted for. */
  int check() throws IOException {
    List<JsonNode> articles = lines("articles.jsonl");
    List<JsonNode> rejects = lines("rejects.jsonl");
    assertDistinct(articles, "/article/id", "/article/id");
    assertDistinct(lines("records.jsonl"), "/article/id", "/id");
    assertThat(rejects).noneMatch(reject -> reject.get("code").asText().equals("internal-error"));
    int kept = articles.size() + rejects.size();
    JsonNode counts = value(Files.readAllBytes(path.resolve("run.json"))).get("counts");
    assertThat(counts.get("read").asInt()).isEqualTo(kept);
    ProgramRun validation = ProgramRun.of("validate", path.toString());
    assertThat(validation.out()).isEmpty();
    assertThat(validation.code()).as(validation.err()).isZero();
    return kept;
  }

  /** The objects of a file of lines. */
  List<JsonNode> lines(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(path.resolve(name));
    List<JsonNode> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        byte[] line = new byte[i - start];
        System.arraycopy(bytes, start, line, 0, line.length);
        values.add(value(line));
        start = i + 1;
      }
    }
    assertThat(start).as("%s ends with a line end", name).isEqualTo(bytes.length);
    return values;
  }

  private static JsonNode value(byte[] json) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    JsonNode value = STRICT.readTree(text);
    assertThat(value.isObject()).isTrue();
    assertStorable(value);
    return value;
  }

  /** Neither NUL nor half a surrogate pair stands in a string or key: databases refuse both. */
  private static void assertStorable(JsonNode node) {
    if (node.isTextual()) {
      assertThat(isStorable(node.textValue())).isTrue();
    }
    node.fieldNames().forEachRemaining(name -> assertThat(isStorable(name)).isTrue());
    node.forEach(RunFolder::assertStorable);
  }

  private static boolean isStorable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  private static void assertDistinct(List<JsonNode> values, String first, String second) {
    assertThat(values.stream().map(v -> v.at(first).textValue() + '\0' + v.at(second).textValue()))
        .doesNotHaveDuplicates();
  }
}
