package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebAnnotationExportTest {
  /** The motivations of the W3C model. */
  private static final Set<String> MOTIVATIONS =
      Set.of("describing", "identifying", "classifying", "assessing", "linking");

  @TempDir Path folder;
  private Path records;
  private Path articles;

  @BeforeEach
  void run() throws IOException {
    RecordEncoder.Encoded encoded =
        new RecordEncoder(Documents.PROVENANCE).encode(Documents.document("port/a b"));
    records = folder.resolve("records.jsonl");
    articles = folder.resolve("articles.jsonl");
    Files.write(records, encoded.records());
    Files.writeString(articles, encoded.article() + "\n");
  }

  private WebAnnotationExport.Summary export() {
    return WebAnnotationExport.write(folder, new ExportFolder(folder.resolve("out"), false));
  }

  private JsonNode document() throws IOException {
    return JsonFiles.parse(Files.readString(folder.resolve("out").resolve("annotations.jsonld")));
  }

  private List<JsonNode> annotations() throws IOException {
    List<JsonNode> annotations = new ArrayList<>();
    document().at("/first/items").forEach(annotations::add);
    return annotations;
  }

  private static List<JsonNode> targets(JsonNode annotation) {
    JsonNode target = annotation.get("target");
    List<JsonNode> targets = new ArrayList<>();
    if (target.isArray()) {
      target.forEach(targets::add);
    } else {
      targets.add(target);
    }
    return targets;
  }

  @Test
  void isOneCollectionWithOnePage() throws IOException {
    assertThat(export()).isEqualTo(new WebAnnotationExport.Summary(3, 9, true));
    JsonNode document = document();
    assertThat(document.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(document.get("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(document.get("total").asInt()).isEqualTo(9);
    assertThat(document.at("/first/type").asText()).isEqualTo("AnnotationPage");
    assertThat(document.at("/first/partOf")).isEqualTo(document.get("id"));
    assertThat(annotations()).hasSize(9);
    assertThat(annotations()).extracting(a -> a.get("id").asText()).doesNotHaveDuplicates();
    assertThat(annotations()).extracting(a -> a.get("type").asText()).containsOnly("Annotation");
    assertThat(annotations()).extracting(a -> a.get("motivation").asText()).isSubsetOf(MOTIVATIONS);
  }

  @Test
  void everySelectorLeadsToItsWords() throws IOException {
    export();
    int[] text = Documents.TEXT.codePoints().toArray();
    for (JsonNode annotation : annotations()) {
      for (JsonNode target : targets(annotation)) {
        int start = target.at("/selector/0/start").asInt();
        int end = target.at("/selector/0/end").asInt();
        String exact = target.at("/selector/1/exact").asText();
        assertThat(exact).isEqualTo(new String(text, start, end - start));
        assertThat(Documents.TEXT)
            .contains(
                target.at("/selector/1/prefix").asText()
                    + exact
                    + target.at("/selector/1/suffix").asText());
        assertThat(target.get("source").asText()).startsWith("urn:hearsay:text:");
      }
    }
  }

  @Test
  void tellsSpeakerKindNestingAndStance() throws IOException {
    export();
    JsonNode split = annotations().get(0);
    assertThat(split.get("id").asText()).startsWith("urn:hearsay:statement:port%2Fa%20b:hr1-");
    assertThat(split.get("hearsay:articleId").asText()).isEqualTo("port/a b");
    assertThat(split.at("/generator/name").asText()).isEqualTo("Hearsay 0.1.0");
    assertThat(split.at("/body/0/value").asText()).isEqualTo("Liisa Saar");
    assertThat(split.at("/body/1/value").asText()).isEqualTo("direct");
    assertThat(targets(split)).hasSize(2);
    JsonNode stance = annotations().get(3);
    assertThat(stance.get("motivation").asText()).isEqualTo("assessing");
    assertThat(stance.at("/body/0/value").asText()).isEqualTo("positive");
    assertThat(stance.at("/body/1/value").asText()).isEqualTo("Estonia");
    assertThat(stance.at("/body/2/source")).isEqualTo(split.get("id"));
    JsonNode nested = annotations().get(4);
    assertThat(nested.at("/body/1/hearsay:role").asText()).isEqualTo("nestedIn");
    assertThat(nested.at("/body/1/source")).isEqualTo(split.get("id"));
  }

  @Test
  void theSameRecordsGiveTheSameBytesAndAreNoConflict() throws IOException {
    export();
    byte[] first = Files.readAllBytes(folder.resolve("out").resolve("annotations.jsonld"));
    export();
    assertThat(folder.resolve("out").resolve("annotations.jsonld")).hasBinaryContent(first);
    Files.delete(articles);
    assertThatThrownBy(this::export)
        .isInstanceOf(FileException.class)
        .hasMessageContaining("--force");
    assertThat(folder.resolve("out").resolve("annotations.jsonld")).hasBinaryContent(first);
  }

  @Test
  void withoutArticlesQuotationsComeFromTheRecords() throws IOException {
    Files.delete(articles);
    assertThat(export().compared()).isFalse();
    JsonNode second = targets(annotations().get(0)).get(1);
    assertThat(second.at("/selector/1/exact").asText())
        .isEqualTo("and Tallinn knows that we are ready.");
    assertThat(second.at("/selector/1").has("prefix")).isFalse();
    assertThat(targets(annotations().get(3)).get(0).get("selector")).hasSize(1);
  }

  @Test
  void onlyWebAddressesAreTakenForTheSource() throws IOException {
    for (String uri : List.of("https://example.org/a?b=1", "javascript:alert(1)", "no uri", "/a")) {
      Files.deleteIfExists(articles);
      Files.deleteIfExists(folder.resolve("out").resolve("annotations.jsonld"));
      String line = Files.readAllLines(records).get(0);
      Files.writeString(records, line.replaceFirst("\"uri\":[^,]*,", "\"uri\":\"" + uri + "\","));
      export();
      assertThat(targets(annotations().get(0)).get(0).get("source").asText())
          .startsWith(uri.startsWith("https") ? uri : "urn:hearsay:text:");
    }
  }

  @Test
  void noRecordsGiveAnEmptyCollection() throws IOException {
    Files.writeString(records, "");
    export();
    assertThat(document().get("total").asInt()).isZero();
    assertThat(document().has("first")).isFalse();
  }

  @Test
  void recordsWithAFaultAreRefusedWithTheirLine() throws IOException {
    List<String> lines = Files.readAllLines(records);
    String other = lines.get(1).replace("we are ready", "we are READY");
    Files.write(records, List.of(lines.get(0), other, lines.get(2)));
    assertThatThrownBy(this::export)
        .isInstanceOf(FileException.class)
        .hasMessageContainingAll("records.jsonl, line 2", "/content/text");
    Files.delete(articles);
    Files.write(records, List.of(lines.get(0).replace("We trust", "We all trust")));
    assertThatThrownBy(this::export)
        .isInstanceOf(FileException.class)
        .hasMessageContainingAll("records.jsonl, line 1", "characters, but its spans");
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }
}
