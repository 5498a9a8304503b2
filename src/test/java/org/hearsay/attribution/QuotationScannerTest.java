package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.attribution.Quotation.Role;
import org.hearsay.attribution.Quotation.Style;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the marked cases cannot show: whole spans, styles, links, and texts too large to read. */
class QuotationScannerTest {
  private static final int HUGE = 2_000_000;
  private static final int LONG = 500_000;

  private final QuotationScanner scanner = new QuotationScanner();

  @Test
  void wholeHoldsTheMarksAndInnerNoBlanks() {
    String text = "Then \" we go, \" she said.";
    Quotation quotation = scan(text).get(0);
    assertThat(quotation.whole().in(text)).isEqualTo("\" we go, \"");
    assertThat(quotation.inner().in(text)).isEqualTo("we go,");
    assertThat(quotation.words(text)).isEqualTo(2);
  }

  @Test
  void repairedOpeningTakesTheParagraphsBeginning() {
    String text = "The pier is closed.\nWe will \"reopen\" it when we can,\" she said.";
    List<Quotation> found = scan(text);
    assertThat(found)
        .extracting(quotation -> quotation.whole().in(text))
        .containsExactly("We will \"reopen\" it when we can,\"", "\"reopen\"");
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    assertThat(found).extracting(Quotation::role).containsExactly(Role.SPEECH, Role.TERM);
    assertThat(found.get(0).diagnostics()).containsExactly(Diagnostic.REPAIRED_OPEN_QUOTE);
    assertThat(found.get(1).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      value = {
        "\"We go.\", STRAIGHT",
        "“We go.”, CURLY",
        "„We go.“, LOW_HIGH",
        "``We go.'', DOUBLED",
        "'We go.', SINGLE",
        "‘We go.’, CURLY_SINGLE",
        "‚We go.‘, LOW_HIGH_SINGLE",
        "«We go.», GUILLEMETS",
        "›We go.‹, SINGLE_GUILLEMETS",
        "「We go.」, CORNER"
      })
  void styleIsThatOfTheOpeningMark(String text, Style style) {
    assertThat(scan(text)).extracting(Quotation::style).containsExactly(style);
  }

  @Test
  void quotationOverFiftyParagraphsIsOneChain() {
    String text =
        IntStream.range(0, 50)
            .mapToObj(i -> "“We passed the town of number " + i + ".")
            .collect(Collectors.joining("\n\n", "", "”"));
    List<Quotation> found = scan(text);
    assertThat(found).hasSize(50).allMatch(quotation -> quotation.diagnostics().isEmpty());
    assertThat(found.get(0).continues()).isNull();
    assertThat(found.subList(1, 50))
        .extracting(Quotation::continues)
        .containsExactlyElementsOf(IntStream.range(0, 49).boxed().toList());
  }

  @Test
  void linkSkipsQuotationsInsideTheParagraphBefore() {
    List<Quotation> found = scan("“We call it ‘home’ here.\n“We will stay,” she said.");
    assertThat(found).extracting(Quotation::continues).containsExactly(null, null, 0);
  }

  @Test
  void noParagraphsGiveNoQuotations() {
    assertThat(scanner.scan("\"We go.\"", List.of())).isEmpty();
  }

  @Test
  void quotationsStayInsideTheGivenParagraphs() {
    String text = "\"We go.\" \"You stay.\"";
    List<Quotation> found = scanner.scan(text, List.of(new Span(9, 20)));
    assertThat(found).extracting(quotation -> quotation.inner().in(text)).contains("You stay.");
    assertThat(found).hasSize(1);
  }

  @Test
  void nestingEndsAtTheEighthLevel() {
    String text = "“a ".repeat(40) + "word" + " b”".repeat(40);
    assertThat(scan(text)).extracting(Quotation::depth).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"We must go ", "“We must go ", "‘We must go ", "«We must go "})
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void sixThousandUnclosedMarksAreOneRepairAtMost(String unit) {
    List<Quotation> found = scan(unit.repeat(6_000));
    assertThat(found).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "’",
        "« ",
        "\" ",
        " '",
        "a'",
        "a\"",
        "'a ",
        "\"a ",
        "“a",
        "a”",
        "\"a\" ",
        "'a' ",
        "“'",
        "’”",
        "s' ",
        "5\" ",
        "5' ",
        "a.\" ",
        "A. B.” ",
        "“‘a",
        "„a“",
        "he goes.” And ",
        "“It is so.” x.” X ",
        "\"'“‘«‹",
        "a,' ",
        "\"5\" ",
        "“A.\n",
        "\n\"a\"\n"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void longTextOfOnePatternIsNoHang(String unit) {
    String text = unit.repeat(LONG / unit.length());
    List<Span> oneLine = List.of(new Span(0, text.length()));
    List<Span> lines = unit.contains("\n") ? Paragraphs.of(text) : oneLine;
    assertThat(scanner.scan(text, lines)).allMatch(q -> q.whole().end() <= text.length());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void twoMillionUnitsOfSpeechOnOneLineAreAllFound() {
    String unit = "\"The players' bus is late,\" he said. “It isn’t ‘lost’.” ";
    int times = HUGE / unit.length();
    String text = unit.repeat(times);
    assertThat(scanner.scan(text, List.of(new Span(0, text.length())))).hasSize(3 * times);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void deepNestingBeforeManyBlanksIsNoHang() {
    String marks = "\"".repeat(200_000);
    String text = "x " + "“'".repeat(200_000) + " ".repeat(HUGE) + "word" + marks;
    assertThat(scanner.scan(text, List.of(new Span(0, text.length())))).hasSizeLessThan(20);
  }

  private List<Quotation> scan(String text) {
    return scanner.scan(text, Paragraphs.of(text));
  }
}
