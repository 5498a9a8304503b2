package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.io.Offsets;

/**
 * The spans of one attribution in a standoff file.
 *
 * @param source in text order, as the others are
 * @param cue may be empty, as the source
 * @param content empty for an event that was given up
 */
record Roles(List<Offsets> source, List<Offsets> cue, List<Offsets> content) {
  static final String SOURCE = "Source";
  static final String CUE = "Cue";
  static final String CONTENT = "Content";

  /** What an event links; other roles than these three are passed over. */
  static Roles of(Standoff.Event event, Standoff standoff) {
    return new Roles(
        of(SOURCE, event, standoff), of(CUE, event, standoff), of(CONTENT, event, standoff));
  }

  private static List<Offsets> of(String role, Standoff.Event event, Standoff standoff) {
    List<Standoff.Mark> marks = new ArrayList<>();
    for (Standoff.Argument argument : event.arguments()) {
      if (argument.role().equals(role)) {
        marks.add(standoff.mark(argument.id(), event.line()));
      }
    }
    return spans(marks);
  }

  /** The spans of several marks in text order; one that several share stands once. */
  static List<Offsets> spans(List<Standoff.Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark.spans().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Offsets::start))
        .toList();
  }

  /** The same where marks that overlap, such as a word within a longer mark, are one span. */
  Roles joined() {
    return new Roles(joined(source), joined(cue), joined(content));
  }

  private static List<Offsets> joined(List<Offsets> ordered) {
    List<Offsets> apart = new ArrayList<>();
    for (Offsets span : ordered) {
      Offsets last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && span.start() < last.end()) {
        int end = Math.max(last.end(), span.end());
        apart.set(apart.size() - 1, new Offsets(last.start(), end));
      } else {
        apart.add(span);
      }
    }
    return List.copyOf(apart);
  }

  /** An attribution of which nothing more is known. */
  GoldAttribution attribution(String id, QuotedCharacters quoted) {
    return new GoldAttribution(
        id, quoted.kind(content), source, cue, content, null, null, List.of(), null);
  }
}
