package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/**
 * The lines of a brat standoff file (Stenetorp et al., EACL 2012), checked against the text that
 * they annotate. Each kind of line stands in the order of the file.
 *
 * @param file named in messages
 * @param marks by id
 * @param events with their triggers
 * @param relations between two marks
 * @param attributes of marks or events
 * @param notes on marks or events
 */
record Standoff(
    String file,
    Map<String, Mark> marks,
    List<Event> events,
    List<Relation> relations,
    List<Label> attributes,
    List<Label> notes) {

  Standoff {
    marks = Collections.unmodifiableMap(marks);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    attributes = List.copyOf(attributes);
    notes = List.copyOf(notes);
  }

  /** A stretch of text with a label. */
  record Mark(String label, List<Offsets> spans, int line) {}

  /** A trigger with arguments. */
  record Event(String id, Argument trigger, List<Argument> arguments, int line) {}

  /** What an event has in a role; a number behind the role's name is left out. */
  record Argument(String role, String id) {}

  /** A link between two marks. */
  record Relation(String label, String from, String to, int line) {}

  /** An attribute of, or a note on, a mark or an event; the value may be empty. */
  record Label(String type, String id, String value, int line) {}

  /**
   * Reads a file.
   *
   * @param lenient whether lines that are neither marks nor events are passed over, as PolNeAR asks
   *     for: some of its texts go on over the end of a line
   * @throws GoldException if a line is not what the format says, or does not fit the text
   */
  static Standoff read(Path file, String text, boolean lenient) {
    StandoffReader reader = new StandoffReader(file.toString(), text, lenient);
    String[] lines = GoldFiles.read(file).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        reader.line(lines[i], i + 1);
      }
    }
    return reader.standoff();
  }

  /** A fault of a line of this file. */
  GoldException fault(int line, String problem) {
    return new GoldException(file, "line " + line, problem);
  }

  /**
   * The mark of this id.
   *
   * @throws GoldException if there is none
   */
  Mark mark(String id, int line) {
    Mark mark = marks.get(id);
    if (mark == null) {
      throw fault(line, "there is no mark " + Excerpt.quoted(id));
    }
    return mark;
  }
}
