package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.attribution.Quotation.Role;
import org.hearsay.model.Attribution.Diagnostic;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of {@code quotations/*.txt}, one file for each phenomenon.
 *
 * <p>A case is {@code ### name} and the text behind it with its quotations marked: <code>⟦S …⟧
 * </code> around the inner words of speech, <code>⟦T …⟧</code> around those of a term; {@code
 * +open}, {@code +close} behind the letter say which mark was repaired, {@code +on} that the
 * quotation goes on from the paragraph before. A line is a paragraph; ␣ stands for a no-break
 * space.
 */
class QuotationGoldenTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "org", "hearsay", "attribution", "quotations");
  private static final Pattern BRACKETS = Pattern.compile("⟦[ST](?:\\+[a-z]+)* |⟧");

  @TestFactory
  Stream<DynamicContainer> everyCaseIsScannedAsMarked() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    cases(file).stream()
                        .map(c -> DynamicTest.dynamicTest(c.name, () -> check(c.marked)))));
  }

  @Test
  void thereAreCasesForEveryPhenomenon() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(files().stream().mapToInt(file -> cases(file).size()).sum()).isGreaterThan(100);
  }

  private static void check(String marked) {
    String text = BRACKETS.matcher(marked).replaceAll("");
    assertThat(mark(text, new QuotationScanner().scan(text, Paragraphs.of(text))))
        .isEqualTo(marked);
  }

  private static String mark(String text, List<Quotation> quotations) {
    TreeMap<Integer, String> inserts = new TreeMap<>();
    for (Quotation quotation : quotations) {
      String letter = quotation.role() == Role.SPEECH ? "S" : "T";
      String open = quotation.diagnostics().contains(Diagnostic.REPAIRED_OPEN_QUOTE) ? "+open" : "";
      String close =
          quotation.diagnostics().contains(Diagnostic.REPAIRED_CLOSE_QUOTE) ? "+close" : "";
      String on = quotation.continues() == null ? "" : "+on";
      inserts.merge(
          quotation.inner().start(), "⟦" + letter + open + close + on + " ", String::concat);
      inserts.merge(quotation.inner().end(), "⟧", String::concat);
    }
    StringBuilder marked = new StringBuilder(text);
    inserts.descendingMap().forEach(marked::insert);
    return marked.toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList();
    }
  }

  private static List<Case> cases(Path file) {
    String all;
    try {
      all = Files.readString(file).replace('␣', '\u00A0');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<Case> cases = new ArrayList<>();
    String[] parts = all.split("(?m)^### ", -1);
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      cases.add(new Case(parts[i].substring(0, line), parts[i].substring(line + 1).strip()));
    }
    return cases;
  }

  private record Case(String name, String marked) {}
}
