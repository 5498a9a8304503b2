package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.model.Bisection;
import org.hearsay.model.Document;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** The tokens of an article in one row, numbered from 0. */
final class Words {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final BitSet possessives = new BitSet();
  private final List<Sentence> all;

  Words(Document document) {
    this.text = document.text();
    this.all = document.analysis().sentences();
    for (int i = 0; i < all.size(); i++) {
      starts.add(tokens.size());
      for (Token token : all.get(i).tokens()) {
        tokens.add(token);
        sentences.add(i);
      }
    }
    IntStream.range(0, tokens.size()).filter(this::isPossessiveOfPlural).forEach(possessives::set);
  }

  int size() {
    return tokens.size();
  }

  /** All of them, not to be changed. */
  List<Token> tokens() {
    return tokens;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String word(int index) {
    return tokens.get(index).text();
  }

  String lower(int index) {
    return tokens.get(index).text().toLowerCase(Locale.ROOT);
  }

  String tag(int index) {
    return possessives.get(index) ? "POS" : tokens.get(index).tag();
  }

  /** The mark in <em>the senators’ leader</em>, where no quotation opened that it might close. */
  private boolean isPossessiveOfPlural(int index) {
    return word(index).matches("['’]")
        && touchesPrevious(index)
        && index + 1 < sentenceEnd(index)
        && !touchesPrevious(index + 1)
        && word(index - 1).endsWith("s")
        && token(index - 1).isNoun()
        && !isCapital(index + 1)
        && (token(index + 1).isNoun() || tokens.get(index + 1).tag().startsWith("JJ"))
        && IntStream.range(sentenceStart(index), index).noneMatch(i -> word(i).matches("[‘`]|'"));
  }

  /** Number of the sentence that a token stands in. */
  int sentence(int index) {
    return sentences.get(index);
  }

  int paragraph(int index) {
    return all.get(sentences.get(index)).paragraph();
  }

  boolean opensSentence(int index) {
    return starts.get(sentence(index)) == index;
  }

  boolean opensParagraph(int index) {
    return index == 0 || paragraph(index - 1) != paragraph(index);
  }

  /** Number behind the last token of the paragraph that a token stands in. */
  int paragraphEnd(int index) {
    int end = index + 1;
    while (end < size() && paragraph(end) == paragraph(index)) {
      end++;
    }
    return end;
  }

  /** Whether any word would have a capital here: at the start of a sentence or of speech. */
  boolean opensWithCapital(int index) {
    return opensSentence(index) || word(index - 1).matches("[“‘\"':`(\\[]+|-LRB-");
  }

  /**
   * A noun in the singular that no other noun follows: <em>union</em>, not <em>union leader</em>.
   */
  boolean isLastNoun(int index) {
    int next = index + 1;
    return tag(index).equals("NN") && (next >= sentenceEnd(index) || !token(next).isNoun());
  }

  int sentenceStart(int index) {
    return starts.get(sentence(index));
  }

  /** Number behind the last token of the sentence that a token stands in. */
  int sentenceEnd(int index) {
    int next = sentence(index) + 1;
    return next < starts.size() ? starts.get(next) : tokens.size();
  }

  /** The relation of a token to its head, or the empty string where its sentence has no tree. */
  String relation(int index) {
    Sentence sentence = all.get(sentence(index));
    return sentence.tree() == null
        ? ""
        : sentence.tree().relation(index - starts.get(sentence(index)));
  }

  /** The first token that ends behind an index of the text; {@link #size()} if none does. */
  int at(int index) {
    return Bisection.first(tokens.size(), i -> tokens.get(i).span().end() > index);
  }

  /** The tokens that a span touches, or null if it touches none. */
  Range range(Span span) {
    int from = at(span.start());
    int to = at(span.end() - 1) + 1;
    return from < tokens.size() && tokens.get(from).span().start() < span.end()
        ? new Range(from, Math.min(to, tokens.size()))
        : null;
  }

  /** The tokens that any of some spans touches, in their order. */
  IntStream in(List<Span> spans) {
    return spans.stream()
        .map(this::range)
        .filter(Objects::nonNull)
        .flatMapToInt(range -> IntStream.range(range.from(), range.to()));
  }

  Span span(Range range) {
    return new Span(
        tokens.get(range.from()).span().start(), tokens.get(range.to() - 1).span().end());
  }

  /** The words of a range as written, each run of blanks one blank. */
  String text(Range range) {
    return span(range).in(text).replaceAll("[\\s\\p{Z}]+", " ");
  }

  /** The words of a range as a name: without article before and possessive ending behind. */
  String name(Range range) {
    return text(range).replaceAll("(?i)^the ", "").replaceAll("['’]s$", "");
  }

  /** Whether a possessive ending stands behind a range, in the same sentence. */
  boolean isPossessor(Range range) {
    return range.to() < sentenceEnd(range.from()) && tag(range.to()).equals("POS");
  }

  boolean isName(int index) {
    return index >= 0 && index < size() && tag(index).startsWith("NNP");
  }

  boolean isCapital(int index) {
    return Character.isUpperCase(word(index).codePointAt(0));
  }

  /** The words that hyphens join to a token, with it: <em>runner-up</em>. */
  String compound(int token) {
    int from = token;
    while (isHyphen(from - 1)) {
      from -= 2;
    }
    int to = token + 1;
    while (isHyphen(to)) {
      to += 2;
    }
    return text(new Range(from, to));
  }

  /** Whether a hyphen joins the token before to the one behind: <em>Soo-ah</em>. */
  boolean isHyphen(int token) {
    return token > 0
        && token + 1 < sentenceEnd(token - 1)
        && word(token).equals("-")
        && touchesPrevious(token)
        && touchesPrevious(token + 1);
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean touchesPrevious(int index) {
    return index > 0 && tokens.get(index - 1).span().end() == tokens.get(index).span().start();
  }

  /**
   * Whether a token stands in a headline: a first paragraph of one sentence that does not end like
   * one, and others follow.
   */
  boolean isInHeadline(int index) {
    int end = sentenceEnd(0);
    return paragraph(index) == 0
        && end < size()
        && paragraph(end) > 0
        && !word(end - 1).matches("[.!?:;,]");
  }
}
