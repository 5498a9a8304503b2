package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Analysis;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Which sentences the rules are asked about once a network has read the article: the paragraphs of
 * speech that it passed over or found no reporting words for, and the sentences with reporting
 * words inside a content.
 *
 * @param lexicon of reporting words
 */
record Doubts(CueLexicon lexicon) {
  private static final Set<String> FIRST = Set.of("i", "we", "I", "us", "me");

  /**
   * The article with trees for those sentences alone.
   *
   * @param drafts what the network found
   * @param quotations of the article
   */
  Document of(Document document, List<Draft> drafts, List<Quotation> quotations) {
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
            .map(s -> paragraphs.get(s.paragraph()) || reports(s, covered) ? s : s.withoutTree())
            .toList();
    return document.withAnalysis(new Analysis(analysis.language(), asked, analysis.mentions()));
  }

  /**
   * Whether a reporting word that the network did not find stands in a content, with somebody
   * before it who is not its speaker.
   */
  private boolean reports(Sentence sentence, Covered covered) {
    boolean somebody = false;
    for (Token token : sentence.tokens()) {
      boolean inside = covered.contents().get(token.span().start());
      if (inside
          && somebody
          && !covered.cues().get(token.span().start())
          && lexicon.contains(token.lemma(), token.tag())) {
        return true;
      }
      somebody = inside && (somebody || token.isNoun() || (isPronoun(token) && !isSpeaker(token)));
    }
    return false;
  }

  private static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") || token.tag().equals("WP");
  }

  private static boolean isSpeaker(Token token) {
    return FIRST.contains(token.lemma());
  }
}
