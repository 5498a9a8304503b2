package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.TestEngines;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases of attribution, as readable text under {@code statements/}: a heading {@code ###
 * name}, the text with its attributions in brackets (see {@link MarkedText}; {@code \n} starts a
 * paragraph), and lines that say more of one: {@code kind 1: direct}, {@code class 1: deny}, {@code
 * negated 1: true}, {@code nested 2: 1}, {@code continues 2: 1}. Punctuation and blanks at the
 * borders do not count. An attribution that is found but not marked fails the case.
 */
class StatementGoldenTest {
  private static final Path CASES =
      Path.of("src/test/resources/org/hearsay/attribution/statements");

  @TestFactory
  Stream<DynamicTest> everyCaseIsFoundAsMarked() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        String[] cases = Files.readString(file).split("(?m)^### ", -1);
        for (int i = 1; i < cases.length; i++) {
          String[] lines = cases[i].strip().split("\n", -1);
          String name = file.getFileName() + ": " + lines[0];
          tests.add(DynamicTest.dynamicTest(name, () -> check(lines)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static void check(String[] lines) {
    MarkedText marked = MarkedText.parse(lines[1].replace("\\n", "\n"));
    Article article = Article.of("case", marked.text());
    Document document = Document.of(article).withAnalysis(TestEngines.coreNlp().analyze(article));
    List<Attribution> found = TestEngines.rules().attribute(document);
    Map<String, Integer> expected = new TreeMap<>();
    List<String> wanted = new ArrayList<>();
    for (String number : marked.numbers()) {
      wanted.add(
          describe(
              marked.text(),
              marked.of("source:" + number),
              marked.of("cue:" + number),
              marked.of(number)));
    }
    List<String> got =
        found.stream()
            .map(a -> describe(marked.text(), a.source().spans(), a.cue().spans(), a.content()))
            .toList();
    assertThat(got).containsExactlyInAnyOrderElementsOf(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      expected.put(marked.numbers().get(i), got.indexOf(wanted.get(i)));
    }
    for (int i = 2; i < lines.length; i++) {
      checkFact(lines[i], found, expected);
    }
  }

  private static void checkFact(
      String line, List<Attribution> found, Map<String, Integer> indices) {
    String[] parts = line.split("[ :]+", -1);
    Attribution attribution = found.get(indices.get(parts[1]));
    Object actual =
        switch (parts[0]) {
          case "kind" -> attribution.kind();
          case "class" -> attribution.cue().type();
          case "negated" -> attribution.cue().negated();
          case "nested" -> attribution.nestedIn();
          case "continues" -> attribution.continues();
          case "diagnostic" -> attribution.diagnostics().iterator().next();
          default -> throw new IllegalArgumentException("unknown fact: " + line);
        };
    Object wanted = indices.getOrDefault(parts[2], null);
    if (wanted == null || parts[0].equals("kind")) {
      assertThat(String.valueOf(actual).toLowerCase(Locale.ROOT)).as(line).isEqualTo(parts[2]);
    } else {
      assertThat(actual).as(line).isEqualTo(wanted);
    }
  }

  private static String describe(
      String text, List<Span> source, List<Span> cue, List<Span> content) {
    return core(text, source) + " | " + core(text, cue) + " | " + core(text, content);
  }

  /**
   * The words of some spans, one blank between, without marks and punctuation at the borders of
   * each.
   */
  private static String core(String text, List<Span> spans) {
    StringBuilder core = new StringBuilder();
    for (Span span : spans) {
      core.append(core.isEmpty() ? "" : " // ")
          .append(
              span.in(text).replaceAll("^[\\p{Punct}\\s“”‘’«»„]+|[\\p{Punct}\\s“”‘’«»„]+$", ""));
    }
    return core.toString();
  }
}
