package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.TestEngines;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Provenance;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our figures agree with those of a scorer that was written independently. */
class IndependentScorerTest {
  private static final Path SHARED = Path.of("../shared");
  private static final int MOST_ARTICLES = 12;
  private static final Pattern WITHOUT_ARGUMENTS =
      Pattern.compile("(?m)^E\\d+\tAttribution-no-source:T\\d+\\s*$");

  private static final Map<String, String> ANSWERS =
      Map.of(
          "speaker_accuracy_on_matched", "speaker.matched",
          "speaker_end_to_end_recall", "speaker.end_to_end",
          "kind_accuracy", "kind",
          "stance_macro_f1_on_matched", "stance.macro_f1");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"gold/seed, hearsay", "gold/wikinews, hearsay", "gold/polnear/dev, polnear"})
  void agreesToATenth(String set, String format) throws IOException, InterruptedException {
    Path scorer = SHARED.resolve("tools/score.py");
    assumeThat(scorer).as("the independent scorer is not at hand").exists();
    Path gold = format.equals("polnear") ? excerpt(SHARED.resolve(set)) : SHARED.resolve(set);
    List<GoldArticle> articles = GoldFormat.auto.read(gold);
    List<StanceRecord> records = records(articles);
    JsonNode theirs = theirs(scorer, gold, format, records);
    Map<String, Figure> ours = Evaluation.of(articles, records).figures();
    for (String role : List.of("content", "cue", "source")) {
      for (String way : List.of("exact", "overlap", "fragment_exact")) {
        compare(theirs.get(role + "." + way), ours, role + "." + way);
      }
    }
    compare(theirs.get("attribution.full"), ours, "attribution");
    if (format.equals("hearsay")) {
      ANSWERS.forEach((their, our) -> compare(theirs.get(their), ours.get(our).value(), our));
      compare(theirs.get("stance_triples"), ours, "stance.triples");
    }
  }

  private static void compare(JsonNode theirs, Map<String, Figure> ours, String name) {
    compare(theirs.get("p"), ours.get(name + ".precision").value(), name);
    compare(theirs.get("r"), ours.get(name + ".recall").value(), name);
    compare(theirs.get("f1"), ours.get(name + ".f1").value(), name);
  }

  private static void compare(JsonNode theirs, Double ours, String name) {
    assertThat(ours == null ? 0 : ours).as(name).isCloseTo(theirs.asDouble(), within(0.1));
  }

  private static List<StanceRecord> records(List<GoldArticle> gold) {
    RecordEncoder encoder = new RecordEncoder(new Provenance("0.1.0", "0".repeat(64), List.of()));
    List<StanceRecord> records = new ArrayList<>();
    for (GoldArticle article : gold) {
      Document document = TestEngines.pipeline().process(Article.of(article.id(), article.text()));
      records.addAll(encoder.records(document));
    }
    return records;
  }

  /**
   * The first articles of a large set, without events that have no arguments: those do not count.
   */
  private Path excerpt(Path set) throws IOException {
    Path part = folder.resolve("part");
    Files.createDirectories(part.resolve("text"));
    Files.createDirectories(part.resolve("attributions"));
    for (String name : names(set.resolve("text")).subList(0, MOST_ARTICLES)) {
      Files.copy(set.resolve("text").resolve(name), part.resolve("text").resolve(name));
      String stem = name.substring(0, name.lastIndexOf('.')) + "_";
      for (String file : names(set.resolve("attributions"))) {
        if (file.startsWith(stem)) {
          Path annotations = Path.of("attributions", file);
          Files.writeString(
              part.resolve(annotations),
              WITHOUT_ARGUMENTS.matcher(Files.readString(set.resolve(annotations))).replaceAll(""));
        }
      }
    }
    return part;
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode theirs(Path scorer, Path gold, String format, List<StanceRecord> records)
      throws IOException, InterruptedException {
    Path file = folder.resolve("records.jsonl");
    List<String> lines = new ArrayList<>();
    for (StanceRecord record : records) {
      Path one = folder.resolve("one.json");
      JsonFiles.write(one, record);
      lines.add(JsonFiles.parse(Files.readString(one)).toString());
    }
    Files.write(file, lines);
    Process process =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                "--gold",
                gold.toString(),
                "--records",
                file.toString(),
                "--format",
                format)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return JsonFiles.parse(output);
  }
}
