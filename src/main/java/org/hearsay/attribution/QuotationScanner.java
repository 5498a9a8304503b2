package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Quotation.Role;
import org.hearsay.model.Attribution.Diagnostic;
import org.hearsay.model.Span;

/**
 * Finds the quotations of a text, in time linear in its length.
 *
 * <p>Works by the paragraph: {@link MarkFinder} finds the marks, {@link MarkPairing} pairs them,
 * {@link SpeechTest} tells speech from terms. A quotation still open at a paragraph's end goes on
 * in the next one if that begins with a mark of the same style, or closes what it didn't open; else
 * its closing mark is missing. Quotations nested deeper than eight, and those without a word, are
 * dropped.
 *
 * <p>Stateless, so safe to share between threads.
 */
public final class QuotationScanner {

  /**
   * The quotations of {@code text} in text order, an outer one before those inside it; nested or
   * disjoint.
   *
   * @param paragraphs in text order, without overlap; no quotation crosses their borders
   */
  public List<Quotation> scan(String text, List<Span> paragraphs) {
    List<List<QuoteMark>> marks = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      marks.add(MarkFinder.find(text, paragraph));
    }
    List<QuotedParagraph> quoted = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      QuoteMark next =
          i + 1 < marks.size() ? leading(paragraphs.get(i + 1), marks.get(i + 1)) : null;
      List<MarkPair> pairs = MarkPairing.pair(text, paragraph, marks.get(i), next);
      quoted.add(new QuotedParagraph(paragraph, Nesting.of(text, pairs)));
    }
    return link(text, quoted);
  }

  /** The mark that opens {@code paragraph}, or null if it begins otherwise. */
  private static QuoteMark leading(Span paragraph, List<QuoteMark> marks) {
    boolean leads =
        !marks.isEmpty()
            && marks.get(0).start() == paragraph.start()
            && marks.get(0).side() != QuoteMark.Side.CLOSES;
    return leads ? marks.get(0) : null;
  }

  private static List<Quotation> link(String text, List<QuotedParagraph> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    Map<Nesting, Integer> carried = Map.of();
    for (int i = 0; i < paragraphs.size(); i++) {
      QuotedParagraph here = paragraphs.get(i);
      List<Nesting> open =
          i + 1 < paragraphs.size() ? here.carriedInto(paragraphs.get(i + 1)) : List.of();
      List<Nesting> leading =
          i + 1 < paragraphs.size() ? paragraphs.get(i + 1).leading() : List.of();
      SpeechTest test = new SpeechTest(text, here.paragraph());
      Map<Nesting, Integer> carrying = new HashMap<>();
      for (Nesting nesting : here.nestings()) {
        int place = open.indexOf(nesting);
        if (place >= 0) {
          carrying.put(leading.get(place), found.size());
        }
        Integer continues = carried.get(nesting);
        boolean speech = place >= 0 || continues != null || test.isSpeech(nesting.pair());
        found.add(quotation(nesting, speech, place >= 0, continues));
      }
      carried = carrying;
    }
    return found;
  }

  private static Quotation quotation(
      Nesting nesting, boolean speech, boolean goesOn, Integer continues) {
    MarkPair pair = nesting.pair();
    Set<Diagnostic> diagnostics = EnumSet.noneOf(Diagnostic.class);
    if (pair.open() == null) {
      diagnostics.add(Diagnostic.REPAIRED_OPEN_QUOTE);
    }
    if (pair.close() == null && !goesOn) {
      diagnostics.add(Diagnostic.REPAIRED_CLOSE_QUOTE);
    }
    return new Quotation(
        pair.whole(),
        nesting.inner(),
        nesting.depth(),
        pair.style(),
        speech ? Role.SPEECH : Role.TERM,
        diagnostics,
        continues);
  }
}
