package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.QuotationScanner;
import org.hearsay.model.Span;

/** In any text, quotations come in order, each in one paragraph, nested or disjoint. */
class QuotationScannerFuzzTest {
  private static final int DEEPEST = 8;
  private final QuotationScanner scanner = new QuotationScanner();

  @FuzzTest
  void scansAnything(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    List<Span> paragraphs = Paragraphs.of(text);
    assertParagraphs(text, paragraphs);
    List<Quotation> found = scanner.scan(text, paragraphs);
    for (int i = 0; i < found.size(); i++) {
      Quotation quotation = found.get(i);
      Span whole = quotation.whole();
      assertThat(whole.end()).isLessThanOrEqualTo(text.length());
      assertThat(paragraphs).anyMatch(paragraph -> paragraph.contains(whole));
      assertThat(quotation.words(text)).isPositive();
      assertThat(quotation.depth()).isLessThanOrEqualTo(DEEPEST);
      if (quotation.continues() != null) {
        assertThat(quotation.continues()).isBetween(0, i - 1);
      }
      for (Quotation before : found.subList(0, i)) {
        assertThat(before.whole().start()).isLessThanOrEqualTo(whole.start());
        assertThat(before.whole().overlaps(whole)).isEqualTo(before.whole().contains(whole));
      }
    }
    assertThat(scanner.scan(text, paragraphs)).isEqualTo(found);
  }

  private static void assertParagraphs(String text, List<Span> paragraphs) {
    int end = 0;
    for (Span paragraph : paragraphs) {
      assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
      assertThat(paragraph.end()).isGreaterThan(paragraph.start());
      end = paragraph.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
