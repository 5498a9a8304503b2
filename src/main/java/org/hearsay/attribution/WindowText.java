package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.TagChain.Stretch;
import org.hearsay.model.Dateline;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** What stretches of a window are in the text of the article. */
record WindowText(Window window) {
  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");
  private static final Set<String> STOPS = Set.of(".", "!", "?");

  List<Token> words(Stretch stretch) {
    return window.tokens().subList(stretch.first(), stretch.last() + 1);
  }

  /** From a cue to the next mark that is taken to end its sentence. */
  Span sentence(Stretch cue) {
    int last = cue.last();
    while (last + 1 < window.tokens().size()
        && window.paragraphs().get(last + 1).equals(window.paragraphs().get(cue.last()))
        && !STOPS.contains(token(last).text())) {
      last++;
    }
    return span(cue.first(), last);
  }

  /** The words without punctuation at the ends; null where no word is left. */
  Span trimmed(Stretch stretch) {
    int first = firstWord(stretch.first(), stretch.last());
    int last = lastWord(first, stretch.last());
    return first > last ? null : span(first, last);
  }

  /**
   * As {@link #trimmed}, of a content: also without the conjunction <em>that</em> before it, and
   * without the dateline of a report or the time under which a paragraph of a running one stands.
   */
  Span content(Stretch stretch) {
    int first = firstWord(behindDateline(stretch.first()), stretch.last());
    int last = lastWord(first, stretch.last());
    if (first > last) {
      return null;
    }
    if (first < last && isTime(first)) {
      int next = firstWord(first + 1, last);
      first = next > last ? first : next;
    }
    return span(first < last && isThat(first) ? first + 1 : first, last);
  }

  /** Whether a stretch is a relative pronoun alone. */
  boolean isRelative(Stretch stretch) {
    return stretch.first() == stretch.last()
        && RELATIVES.contains(token(stretch.first()).text().toLowerCase(Locale.ROOT));
  }

  /** The first word from {@code from} on that does not go; behind {@code to} if all go. */
  private int firstWord(int from, int to) {
    int first = from;
    while (first <= to && isMark(first, "([{$")) {
      first++;
    }
    return first;
  }

  /** The last word up to {@code to} that does not go; before {@code from} if all go. */
  private int lastWord(int from, int to) {
    int last = to;
    while (last >= from && isMark(last, ")]}%$")) {
      last--;
    }
    return last;
  }

  /** The word behind a dateline that begins with a word; that word where it begins none. */
  private int behindDateline(int first) {
    if (!opensParagraph(first)) {
      return first;
    }
    int border = first + 1;
    while (border < window.tokens().size() && !opensParagraph(border)) {
      border++;
    }
    return Dateline.end(window.tokens(), first, border);
  }

  private boolean opensParagraph(int at) {
    return at == 0 || !window.paragraphs().get(at).equals(window.paragraphs().get(at - 1));
  }

  /** <em>14:27</em>, under which a paragraph of a running report stands. */
  private boolean isTime(int at) {
    return opensParagraph(at)
        && token(at).text().matches("\\d{1,2}:\\d{2}(?:[ap]m)?")
        && !token(at + 1).isFinite();
  }

  /** The conjunction, not what is spoken of: <em>that is not enough</em>. */
  private boolean isThat(int at) {
    return token(at).text().equals("that")
        && token(at).tag().equals("IN")
        && !token(at + 1).isFinite();
  }

  /** Whether a token is punctuation, but for what is kept at this end. */
  private boolean isMark(int at, String kept) {
    String text = token(at).text();
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        && kept.indexOf(text.charAt(0)) < 0;
  }

  private Token token(int at) {
    return window.tokens().get(at);
  }

  private Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }
}
