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
    BitSet contents = new BitSet();
    BitSet found = new BitSet();
    for (Draft draft : drafts) {
      draft.content().forEach(span -> contents.set(span.start(), span.end()));
      draft.cue().spans().forEach(span -> found.set(span.start(), span.end()));
    }
    found.or(contents);
    BitSet passedOver = new BitSet();
    for (Quotation quotation : quotations) {
      int next = found.nextSetBit(quotation.whole().start());
      if (quotation.depth() == 0 && (next < 0 || next >= quotation.whole().end())) {
        passedOver.set(quotation.whole().start(), quotation.whole().end());
      }
    }
    Analysis analysis = document.analysis();
    BitSet paragraphs = new BitSet();
    for (Sentence sentence : analysis.sentences()) {
      int next = passedOver.nextSetBit(sentence.span().start());
      if (next >= 0 && next < sentence.span().end()) {
        paragraphs.set(sentence.paragraph());
      }
    }
    List<Sentence> asked =
        analysis.sentences().stream()
            .map(s -> paragraphs.get(s.paragraph()) || reports(s, contents) ? s : s.withoutTree())
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
