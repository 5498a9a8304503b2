package org.hearsay.eval.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/** The lines of a standoff file in the making, numbered by kind. */
final class StandoffLines {
  private final String article;
  private final int[] text;
  private final StringBuilder lines = new StringBuilder();
  private final Map<Key, String> marks = new HashMap<>();
  private int attributes;
  private int notes;

  private record Key(String label, List<Offsets> spans) {}

  /**
   * @param article its id, for messages
   * @param text that marks count in
   */
  StandoffLines(String article, String text) {
    this.article = article;
    this.text = text.codePoints().toArray();
  }

  String text() {
    return lines.toString();
  }

  /**
   * The id of a mark, which is written where it is new.
   *
   * @throws GoldException if nothing but line ends stands there
   */
  String mark(String label, List<Offsets> spans) {
    List<Offsets> pieces = LineEnds.cut(text, spans);
    if (pieces.isEmpty()) {
      throw new GoldException(
          "article " + article, label, "expected more than line ends at " + spans);
    }
    return marks.computeIfAbsent(new Key(label, pieces), this::written);
  }

  private String written(Key mark) {
    String id = "T" + (marks.size() + 1);
    String offsets =
        mark.spans().stream()
            .map(span -> span.start() + " " + span.end())
            .collect(Collectors.joining(";"));
    line(id, mark.label() + " " + offsets, MarkText.words(text, mark.spans()));
    return id;
  }

  void event(String id, String arguments) {
    line(id, arguments);
  }

  /** An attribute; one without a value is a flag. */
  void attribute(String type, String id, String value) {
    line("A" + ++attributes, type + " " + id + (value == null ? "" : " " + value));
  }

  /**
   * A note; none for null.
   *
   * @param what the value is, for messages
   * @throws GoldException if a note cannot hold the value
   */
  void note(String type, String id, String value, String what) {
    if (value == null) {
      return;
    }
    if (!value.equals(value.strip()) || value.codePoints().anyMatch(LineEnds::isEnd)) {
      throw new GoldException(
          "article " + article,
          what,
          "expected one line without blanks around it, which is all that brat can hold, not "
              + Excerpt.quoted(value));
    }
    line("#" + ++notes, type + " " + id, value);
  }

  private void line(String... columns) {
    lines.append(String.join("\t", columns)).append('\n');
  }
}
