package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Bisection;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * A sentence that some spans reach into.
 *
 * @param number of the sentence in the article, counted from 0
 * @param said numbers of its tokens that lie in the spans, in order, at least one
 */
record SaidSentence(int number, Sentence sentence, List<Integer> said) {

  /**
   * All of them, in text order.
   *
   * @param spans in text order, without overlap
   */
  static List<SaidSentence> of(List<Sentence> sentences, List<Span> spans) {
    List<SaidSentence> found = new ArrayList<>();
    if (spans.isEmpty()) {
      return found;
    }
    int span = 0;
    for (int i = firstEndingBehind(sentences, spans.get(0).start()); i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      List<Integer> said = new ArrayList<>();
      for (int j = 0; j < tokens.size() && span < spans.size(); j++) {
        Span place = tokens.get(j).span();
        while (span < spans.size() && spans.get(span).end() <= place.start()) {
          span++;
        }
        if (span < spans.size() && spans.get(span).contains(place)) {
          said.add(j);
        }
      }
      if (!said.isEmpty()) {
        found.add(new SaidSentence(i, sentences.get(i), said));
      }
      if (span == spans.size() || sentences.get(i).span().start() >= end(spans)) {
        break;
      }
    }
    return found;
  }

  private static int end(List<Span> spans) {
    return spans.get(spans.size() - 1).end();
  }

  private static int firstEndingBehind(List<Sentence> sentences, int start) {
    return Bisection.first(sentences.size(), i -> sentences.get(i).span().end() > start);
  }

  Token token(int number) {
    return sentence.tokens().get(number);
  }

  /** A word that lies in the spans in lower case, counted among those that do. */
  String lower(int at) {
    return token(said.get(at)).text().toLowerCase(Locale.ROOT);
  }

  /** The tokens that lie in the spans. */
  List<Token> tokens() {
    return said.stream().map(this::token).toList();
  }
}
