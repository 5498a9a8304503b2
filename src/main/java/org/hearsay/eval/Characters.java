package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.io.Offsets;

/**
 * The characters of an article that count in scoring: letters, digits, accents and symbols.
 * Quotation marks, punctuation, blanks and a content's leading <em>that</em> never do.
 */
final class Characters {
  private static final Pattern THAT =
      Pattern.compile("[^\\p{L}\\p{N}_]*that(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);

  private final int[] text;
  private final BitSet counting = new BitSet();

  Characters(String text) {
    this.text = text.codePoints().toArray();
    for (int i = 0; i < this.text.length; i++) {
      counting.set(i, counts(this.text[i]));
    }
  }

  private static boolean counts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** The characters of a source or cue that count. */
  BitSet of(List<Offsets> spans) {
    BitSet found = new BitSet();
    for (Offsets span : spans) {
      found.set(Math.min(span.start(), text.length), Math.min(span.end(), text.length));
    }
    found.and(counting);
    return found;
  }

  /** The characters of a content that count. */
  BitSet ofContent(List<Offsets> spans) {
    return of(spans.stream().map(this::withoutThat).toList());
  }

  /** The characters of any role that count. */
  BitSet of(SpanRole role, List<Offsets> spans) {
    return role == SpanRole.CONTENT ? ofContent(spans) : of(spans);
  }

  /** The stretches that characters make, if nothing else that counts lies between them. */
  List<Offsets> stretches(BitSet characters) {
    List<Offsets> stretches = new ArrayList<>();
    int start = characters.nextSetBit(0);
    while (start >= 0) {
      int end = start;
      for (int next = start; next >= 0 && characters.get(next); next = counting.nextSetBit(end)) {
        end = next + 1;
      }
      stretches.add(new Offsets(start, end));
      start = characters.nextSetBit(end);
    }
    return stretches;
  }

  private Offsets withoutThat(Offsets span) {
    int end = Math.min(span.end(), text.length);
    int start = Math.min(span.start(), end);
    int from = Math.min(end, start + 20);
    Matcher that = THAT.matcher(new String(text, start, from - start));
    return that.lookingAt()
        ? new Offsets(start + that.group().codePointCount(0, that.group().length()), end)
        : span;
  }

  /** The spans in text order, those put together that have nothing between them that counts. */
  List<Offsets> joined(List<Offsets> spans) {
    List<Offsets> joined = new ArrayList<>();
    for (Offsets span : spans) {
      Offsets last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      int gap = last == null ? -1 : counting.nextSetBit(last.end());
      if (last != null && (gap < 0 || gap >= span.start())) {
        joined.set(joined.size() - 1, new Offsets(last.start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** The words of some spans, for which one blank stands between. */
  String words(List<Offsets> spans) {
    StringBuilder words = new StringBuilder();
    for (Offsets span : spans) {
      int end = Math.min(span.end(), text.length);
      words.append(words.isEmpty() ? "" : " ");
      words.append(
          new String(text, Math.min(span.start(), end), end - Math.min(span.start(), end)));
    }
    return words.toString();
  }
}
