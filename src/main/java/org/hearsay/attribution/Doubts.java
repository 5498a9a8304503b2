package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Analysis;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Which sentences the rules are asked about once a network has read the article: the paragraphs of
 * speech that it passed over or found no reporting words for, and the sentences in which a country
 * or place may be said to say something inside a content.
 *
 * @param lexicon of reporting words
 */
record Doubts(CueLexicon lexicon) {
  /**
   * The article with trees for those sentences alone.
   *
   * @param drafts what the network found
   * @param quotations of the article
   * @param bars of statements inside others
   */
  Document of(Document document, List<Draft> drafts, List<Quotation> quotations, InnerBars bars) {
    Covered covered = Covered.by(drafts);
    BitSet speech = new BitSet();
    drafts.stream()
        .filter(Draft::isUnreported)
        .flatMap(draft -> draft.content().stream())
        .forEach(span -> speech.set(span.start(), span.end()));
    for (Quotation quotation : quotations) {
      if (quotation.depth() == 0 && !covered.meets(quotation.whole())) {
        speech.set(quotation.whole().start(), quotation.whole().end());
      }
    }
    Analysis analysis = document.analysis();
    BitSet paragraphs = new BitSet();
    for (Sentence sentence : analysis.sentences()) {
      if (Covered.meets(speech, sentence.span())) {
        paragraphs.set(sentence.paragraph());
      }
    }
    List<Sentence> asked =
        analysis.sentences().stream()
            .map(
                s ->
                    paragraphs.get(s.paragraph()) || reports(s, covered, bars)
                        ? s
                        : s.withoutTree())
            .toList();
    return document.withAnalysis(new Analysis(analysis.language(), asked, analysis.mentions()));
  }

  /**
   * Whether a reporting word that the network did not find stands in a content, with the name of a
   * place before it.
   */
  private boolean reports(Sentence sentence, Covered covered, InnerBars bars) {
    boolean place = false;
    for (Token token : sentence.tokens()) {
      boolean inside = covered.contents().get(token.span().start());
      if (inside
          && place
          && !covered.cues().get(token.span().start())
          && lexicon.contains(token.lemma(), token.tag())) {
        return true;
      }
      place = inside && (place || bars.isOfPlace(token.span()));
    }
    return false;
  }
}
