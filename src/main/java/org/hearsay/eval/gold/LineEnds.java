package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.io.Offsets;

/**
 * Brat holds no mark that goes on over the end of a line: it cuts such a mark into fragments, one
 * for each line. Whatever Python takes for the end of a line counts, since brat reads by it.
 */
final class LineEnds {
  private LineEnds() {}

  /** Whether a character ends a line. */
  static boolean isEnd(int character) {
    return switch (character) {
      case '\n', '\r', 0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  /** The spans without the line ends in them; none of what holds nothing else. */
  static List<Offsets> cut(int[] text, List<Offsets> spans) {
    List<Offsets> pieces = new ArrayList<>();
    for (Offsets span : spans) {
      int start = span.start();
      for (int i = span.start(); i <= span.end(); i++) {
        if (i == span.end() || isEnd(text[i])) {
          if (i > start) {
            pieces.add(new Offsets(start, i));
          }
          start = i + 1;
        }
      }
    }
    return pieces;
  }

  /** The spans, in text order, those made one between which only line ends stand. */
  static List<Offsets> joined(int[] text, List<Offsets> spans) {
    List<Offsets> joined = new ArrayList<>();
    for (Offsets span : spans) {
      Offsets last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
      boolean cut =
          last.end() < span.start()
              && IntStream.range(last.end(), span.start()).allMatch(i -> isEnd(text[i]));
      if (cut) {
        joined.set(joined.size() - 1, new Offsets(last.start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** A text with a blank for each line end. */
  static String blanked(String text) {
    return text.codePoints()
        .map(character -> isEnd(character) ? ' ' : character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
