package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private static final String ARTICLE =
      """
      Ann Lee, the mayor of Oslo, opened the bridge.

      "It will last for years," she said. "It must, because we cannot pay for another," the mayor added.
      """;

  @TempDir private Path folder;

  private ProgramRun explain(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    return ProgramRun.of(
        Stream.concat(Stream.of("explain", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void everyStepIsTold() throws IOException {
    ProgramRun run = explain(ARTICLE);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Ann Lee, resolved", "hr1-", "pronoun: ", "“she”, sentence 2", "antecedent: ")
        .contains("nominal: ", "“mayor”", "titles", "mayor");
  }

  @Test
  void theWordsThatDecidedAStanceAreTold() throws IOException {
    ProgramRun run = explain("Ann Lee said that Bob Stone was a liar and a coward.");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("stance +Bob Stone: negative 0\\.\\d\\d because of .*“(liar|coward)”");
  }

  @Test
  void oneStatementByIdOrNumber() throws IOException {
    ProgramRun second = explain(ARTICLE, "--attribution", "2");
    assertThat(second.out()).contains("  2 ").doesNotContain("  1 ");
    String id = second.out().lines().filter(l -> l.contains("hr1-")).findFirst().orElseThrow();
    ProgramRun byId = explain(ARTICLE, "--attribution", id.replace("id", "").strip());
    assertThat(byId.out()).isEqualTo(second.out());
  }

  @Test
  void aStatementThatIsNotThereIsAnError() throws IOException {
    ProgramRun run = explain(ARTICLE, "--attribution", "hr1-9");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("hr1-9", "numbers go from 1 to 2");
    assertThat(explain("Nothing.", "--attribution", "1").err()).contains("none was found");
    assertThat(explain("Nothing.").out()).contains("No statement found");
  }

  @Test
  void ofSeveralArticlesOneIsChosenAndTold() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("feed.jsonl"),
            """
            {"id": "rain", "text": "Ann Lee said on Monday that it had rained all day."}
            {"id": "snow", "text": "Bob Roe said on Friday that it had snowed all night."}
            """);
    for (String input : List.of(feed.toString(), folder.toString())) {
      ProgramRun first = ProgramRun.of("explain", input);
      assertThat(first.out()).contains("Ann Lee").doesNotContain("Bob Roe");
      assertThat(first.err()).contains("article 1 of 2, \"rain\"", "--article ID");
      ProgramRun second = ProgramRun.of("explain", input, "--article", "snow");
      assertThat(second.out()).contains("Bob Roe").doesNotContain("Ann Lee");
      assertThat(second.err()).isEmpty();
    }
    ProgramRun none = ProgramRun.of("show", feed.toString(), "--article", "hail");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("--article \"hail\": none of the 2", "\"snow\"");
  }

  @Test
  void theTextCannotCommandTheTerminal() throws IOException {
    ProgramRun run = explain("\"It \u001B[2Jrained,\" Ann \u001B]0;Lee said.\n");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("rained").doesNotContain("\u001B");
  }

  /** Most rules hold nowhere in the corpus: the resolver's own words tell which there are. */
  @Test
  void everyRuleOfTheResolverHasItsSentence() throws IOException {
    Pattern named = Pattern.compile("(?:Finding\\.by|\\.after|Reason)\\(\\s*\"([a-z-]+)\"");
    Set<String> rules = new TreeSet<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/main/java/org/hearsay/speaker"), "*.java")) {
      for (Path file : files) {
        named.matcher(Files.readString(file)).results().forEach(rule -> rules.add(rule.group(1)));
      }
    }
    assertThat(rules)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            rule ->
                assertThat(Explanation.sentence(rule)).as(rule).isNotEqualTo("a rule of its own"));
  }

  @Test
  void everyStepInTheCorpusHasItsSentence() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int statements = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("corpus"), "*.txt")) {
      for (Path file : files) {
        Document document = TestEngines.pipeline().process(Article.of("a", Files.readString(file)));
        for (int i = 0; i < document.attributions().size(); i++) {
          new Explanation(document, new Terminal(false, false, 100)).print(i, "id", out);
          statements++;
        }
      }
    }
    assertThat(statements).isGreaterThan(50);
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("a rule of its own");
  }
}
