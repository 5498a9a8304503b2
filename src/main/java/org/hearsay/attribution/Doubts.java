package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Analysis;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Which sentences the rules are asked about once a network has read the article: the paragraphs of
 * speech that it passed over, and the sentences with reporting words inside a content.
 *
 * @param lexicon of reporting words
 */
record Doubts(CueLexicon lexicon) {

  /**
   * The article with trees for those sentences alone.
   *
   * @param drafts what the network found
   * @param quotations of the article
   */
  Document of(Document document, List<Draft> drafts, List<Quotation> quotations) {
    Covered covered = Covered.by(drafts);
    BitSet passedOver = new BitSet();
    for (Quotation quotation : quotations) {
      if (quotation.depth() == 0 && !covered.meets(quotation.whole())) {
        passedOver.set(quotation.whole().start(), quotation.whole().end());
      }
    }
    Analysis analysis = document.analysis();
    BitSet paragraphs = new BitSet();
    for (Sentence sentence : analysis.sentences()) {
      if (Covered.meets(passedOver, sentence.span())) {
        paragraphs.set(sentence.paragraph());
      }
    }
    List<Sentence> asked =
        analysis.sentences().stream()
            .map(
                s ->
                    paragraphs.get(s.paragraph()) || reports(s, covered.contents())
                        ? s
                        : s.withoutTree())
            .toList();
    return document.withAnalysis(new Analysis(analysis.language(), asked, analysis.mentions()));
  }

  private boolean reports(Sentence sentence, BitSet contents) {
    for (Token token : sentence.tokens()) {
      if (contents.get(token.span().start()) && lexicon.contains(token.lemma(), token.tag())) {
        return true;
      }
    }
    return false;
  }
}
