package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/** The text that the marks of a standoff file count in. */
final class MarkText {
  private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9}) (\\d{1,9})");

  private final String file;
  private final int[] text;
  private final boolean hasReturns;
  private final SpanCheck check;

  /**
   * @param file with the marks, named in messages
   */
  MarkText(String file, String text) {
    this.file = file;
    this.text = text.codePoints().toArray();
    this.hasReturns = text.indexOf('\r') >= 0;
    this.check = new SpanCheck(file, this.text.length);
  }

  /**
   * The fragments of a mark in text order.
   *
   * @param offsets such as {@code 0 9;21 28}, in any order
   * @param said the words that the line has for them, or null for none
   * @throws GoldException if they are no spans of the text, or other words stand there
   */
  List<Offsets> spans(String offsets, String said, int line) {
    List<Offsets> spans = new ArrayList<>();
    for (String fragment : offsets.split(";", -1)) {
      var pair = OFFSETS.matcher(fragment.strip());
      if (!pair.matches()) {
        throw fault(line, "expected START END, not " + Excerpt.quoted(fragment));
      }
      spans.add(new Offsets(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2))));
    }
    List<Offsets> sorted = check.checked("line " + line, spans);
    if (said != null) {
      compare(spans, said, line);
    }
    return sorted;
  }

  /** As {@link LineEnds#joined}. */
  List<Offsets> joined(List<Offsets> spans) {
    return LineEnds.joined(text, spans);
  }

  /** Fragments stand in the order of the line; of words over several lines only the first may. */
  private void compare(List<Offsets> spans, String said, int line) {
    String found = words(text, spans);
    int end = found.indexOf('\n');
    boolean same =
        LineEnds.blanked(found).equals(LineEnds.blanked(said))
            || (end >= 0 && found.substring(0, end).equals(said));
    if (!same) {
      throw fault(
          line,
          "the text has %s there, not %s%s"
              .formatted(
                  Excerpt.quoted(found),
                  Excerpt.quoted(said),
                  hasReturns ? "; its lines end in CR, were they LF when it was annotated?" : ""));
    }
  }

  /** The words of some spans, a blank between two. */
  static String words(int[] text, List<Offsets> spans) {
    StringBuilder words = new StringBuilder();
    for (Offsets span : spans) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(new String(text, span.start(), span.end() - span.start()));
    }
    return words.toString();
  }

  private GoldException fault(int line, String problem) {
    return new GoldException(file, "line " + line, problem);
  }
}
