package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * What one attribution says.
 *
 * @param index of the attribution in its document
 * @param quotation where in the text its first quotation begins; not before its end without one
 * @param sentences that its spans reach into; empty where they hold no whole token
 * @param main the main clause of the first sentence that has a verb, else of the first one; null
 *     without sentences
 * @param form of the main clause; a phrase without one
 * @param report the words that report it
 */
record Content(
    Document document,
    int index,
    int quotation,
    List<SaidSentence> sentences,
    MainClause main,
    Form form,
    Report report) {
  private static final String MARKS = "\"“”„«»‘";

  static Content of(Document document, int index) {
    Attribution attribution = document.attributions().get(index);
    Report report = Report.of(document, index);
    List<Span> spans = attribution.content();
    List<SaidSentence> sentences = SaidSentence.of(document.analysis().sentences(), spans);
    SaidSentence leading =
        sentences.stream()
            .filter(said -> said.tokens().stream().anyMatch(Token::isVerb))
            .findFirst()
            .orElse(sentences.isEmpty() ? null : sentences.get(0));
    MainClause main = leading == null ? null : MainClause.of(leading);
    return new Content(
        document,
        index,
        quotation(document, index),
        sentences,
        main,
        main == null
            ? Form.PHRASE
            : Form.of(main, attribution.kind() == Attribution.Kind.DIRECT, report),
        report);
  }

  private static int quotation(Document document, int index) {
    Attribution attribution = document.attributions().get(index);
    int at = attribution.content().get(0).start();
    String text = document.text();
    return switch (attribution.kind()) {
      case DIRECT -> at;
      case INDIRECT -> text.length();
      case MIXED -> {
        at = Math.max(0, at - 1);
        int end = attribution.content().get(attribution.content().size() - 1).end();
        while (at < end && MARKS.indexOf(text.charAt(at)) < 0) {
          at++;
        }
        yield at;
      }
    };
  }

  Attribution attribution() {
    return document.attributions().get(index);
  }

  /** Whether a place of the content stands inside quotation marks, as far as these tell. */
  boolean isQuoted(int place) {
    if (place < quotation || attribution().kind() == Attribution.Kind.DIRECT) {
      return place >= quotation;
    }
    String before = document.text().substring(quotation, place);
    char first = before.isEmpty() ? ' ' : before.charAt(0);
    return switch (first) {
      case '"' -> count(before, '"') % 2 != 0;
      case '“' -> count(before, '“') > count(before, '”');
      case '«' -> count(before, '«') > count(before, '»');
      default -> true;
    };
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  /** Its tokens in text order. */
  List<Token> tokens() {
    return words().stream().map(Word::token).toList();
  }

  /** Its words in text order. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    sentences.forEach(said -> said.said().forEach(number -> words.add(new Word(said, number))));
    return words;
  }

  /** Whether <em>would</em> may be <em>will</em>, put into the past by a cue that stands there. */
  boolean isShifted() {
    return attribution().kind() != Attribution.Kind.DIRECT && report.isPast();
  }
}
