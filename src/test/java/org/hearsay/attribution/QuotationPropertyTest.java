package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.hearsay.analysis.Paragraphs;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on random ones from fixed seeds. */
class QuotationPropertyTest {
  private static final int TEXTS = 10_000;
  private static final String[] PIECES = {
    "\"",
    "\"",
    "\"",
    "'",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "„",
    "‚",
    "«",
    "»",
    "‹",
    "›",
    "``",
    "''",
    "「",
    "」",
    "＂",
    " ",
    " ",
    " ",
    "\n",
    "\u00A0",
    "\u200B",
    "a",
    "s",
    "We",
    "go",
    "is",
    "Okoro",
    "the",
    "90s",
    "12",
    "5",
    ",",
    ".",
    "?",
    ":",
    "—",
    "-",
    "(",
    ")",
    "…",
    "\uD83D\uDEA2",
    "\uD83D",
    "\uDEA2",
    "\u0000",
    "\u0301",
    "\u202E",
    "tis",
    "n",
    "and",
    "said"
  };

  private final QuotationScanner scanner = new QuotationScanner();

  @Test
  void spansLieInTheirParagraphsAndInnerHoldsAWord() {
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(seed);
      List<Span> paragraphs = Paragraphs.of(text);
      for (Quotation quotation : scanner.scan(text, paragraphs)) {
        assertThat(paragraphs)
            .as("paragraph of %s, seed %d", quotation, seed)
            .anyMatch(paragraph -> paragraph.contains(quotation.whole()));
        String inner = quotation.inner().in(text);
        assertThat(Characters.isBlank(inner.charAt(0))).as("seed %d", seed).isFalse();
        assertThat(Characters.isBlank(inner.charAt(inner.length() - 1)))
            .as("seed %d", seed)
            .isFalse();
      }
    }
  }

  @Test
  void quotationsAreNestedOrDisjointAndTheirDepthCountsThoseAround() {
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(seed);
      Deque<Quotation> around = new ArrayDeque<>();
      for (Quotation quotation : scanner.scan(text, Paragraphs.of(text))) {
        while (!around.isEmpty() && around.peek().whole().end() <= quotation.whole().start()) {
          around.pop();
        }
        assertThat(quotation.depth()).as("depth, seed %d", seed).isEqualTo(around.size());
        assertThat(around)
            .as("around %s, seed %d", quotation, seed)
            .allMatch(outer -> outer.inner().contains(quotation.whole()));
        around.push(quotation);
      }
    }
  }

  @Test
  void linksNameAnEarlierQuotationOfTheSameStyleOnceEach() {
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(seed);
      List<Quotation> found = scanner.scan(text, Paragraphs.of(text));
      for (int i = 0; i < found.size(); i++) {
        Integer link = found.get(i).continues();
        if (link != null) {
          assertThat(link).as("seed %d", seed).isBetween(0, i - 1);
          assertThat(found.get(link).style()).isEqualTo(found.get(i).style());
        }
      }
      assertThat(found.stream().map(Quotation::continues).filter(c -> c != null))
          .as("links, seed %d", seed)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void sameTextGivesTheSameQuotations() {
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(seed);
      List<Span> paragraphs = Paragraphs.of(text);
      assertThat(new QuotationScanner().scan(text, paragraphs))
          .isEqualTo(scanner.scan(text, paragraphs));
    }
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
