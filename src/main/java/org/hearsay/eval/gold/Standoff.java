package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/**
 * The lines of a brat standoff file (Stenetorp et al., EACL 2012), checked against the text they
 * annotate. Each kind of line stands in the order of the file.
 */
final class Standoff {
  private static final Pattern MARK = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)(?:\t(.*))?");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+)((?: +\\S+)*)\\s*");
  private static final Pattern RELATION =
      Pattern.compile("(R\\d+)\t(\\S+) Arg1:(\\S+) Arg2:(\\S+)\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("([AM]\\d+)\t(\\S+) (\\S+)(?: (.+))?");
  private static final Pattern NOTE = Pattern.compile("(#\\d+)\t(\\S+) (\\S+)\t(.*)");
  private static final Pattern OFFSETS = Pattern.compile("\\d{1,9} \\d{1,9}");

  private final String file;
  private final int[] text;
  private final SpanCheck check;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Label> attributes = new ArrayList<>();
  private final List<Label> notes = new ArrayList<>();

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

  private Standoff(String file, String text) {
    this.file = file;
    this.text = text.codePoints().toArray();
    this.check = new SpanCheck(file, this.text.length);
  }

  /**
   * Reads a file.
   *
   * @param lenient whether lines that are neither marks nor events are passed over, as PolNeAR asks
   *     for: some of its texts go on over the end of a line
   * @throws GoldException if a line is not what the format says, or does not fit the text
   */
  static Standoff read(Path file, String text, boolean lenient) {
    Standoff standoff = new Standoff(file.toString(), text);
    String[] lines = GoldFiles.read(file).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        standoff.line(lines[i], i + 1, lenient);
      }
    }
    return standoff;
  }

  Map<String, Mark> marks() {
    return marks;
  }

  List<Event> events() {
    return List.copyOf(events.values());
  }

  List<Relation> relations() {
    return relations;
  }

  List<Label> attributes() {
    return attributes;
  }

  List<Label> notes() {
    return notes;
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

  private void line(String line, int number, boolean lenient) {
    Matcher mark = MARK.matcher(line);
    Matcher event = EVENT.matcher(line);
    if (mark.matches()) {
      add(mark, number);
    } else if (event.matches()) {
      add(event.group(1), event.group(2), event.group(3), number);
    } else if (!lenient) {
      other(line, number);
    }
  }

  private void other(String line, int number) {
    Matcher relation = RELATION.matcher(line);
    Matcher attribute = ATTRIBUTE.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (relation.matches()) {
      relations.add(new Relation(relation.group(2), relation.group(3), relation.group(4), number));
    } else if (attribute.matches()) {
      String value = attribute.group(4) == null ? "" : attribute.group(4).strip();
      attributes.add(new Label(attribute.group(2), attribute.group(3), value, number));
    } else if (note.matches()) {
      notes.add(new Label(note.group(2), note.group(3), note.group(4).strip(), number));
    } else {
      throw fault(
          number,
          "expected a mark (T), event (E), relation (R), attribute (A) or note (#), not "
              + Excerpt.quoted(line));
    }
  }

  private void add(Matcher line, int number) {
    List<Offsets> spans = new ArrayList<>();
    for (String fragment : line.group(3).split(";", -1)) {
      String offsets = fragment.strip();
      if (!OFFSETS.matcher(offsets).matches()) {
        throw fault(number, "expected START END, not " + Excerpt.quoted(fragment));
      }
      int blank = offsets.indexOf(' ');
      spans.add(
          new Offsets(
              Integer.parseInt(offsets.substring(0, blank)),
              Integer.parseInt(offsets.substring(blank + 1))));
    }
    List<Offsets> sorted = check.checked("line " + number, spans);
    if (line.group(4) != null) {
      compare(spans, line.group(4), number);
    }
    if (marks.put(line.group(1), new Mark(line.group(2), sorted, number)) != null) {
      throw fault(number, "a second mark " + line.group(1));
    }
  }

  /** Fragments stand in the order of the line; of a text over several lines only the first does. */
  private void compare(List<Offsets> spans, String said, int number) {
    StringBuilder words = new StringBuilder();
    for (Offsets span : spans) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(new String(text, span.start(), span.end() - span.start()));
    }
    String found = words.toString();
    int end = found.indexOf('\n');
    boolean same =
        found.replace('\n', ' ').equals(said) || (end >= 0 && found.substring(0, end).equals(said));
    if (!same) {
      throw fault(
          number,
          "the text has %s there, not %s".formatted(Excerpt.quoted(found), Excerpt.quoted(said)));
    }
  }

  private void add(String id, String trigger, String arguments, int number) {
    List<Argument> found = new ArrayList<>();
    for (String argument : arguments.strip().split(" +", -1)) {
      if (!argument.isEmpty()) {
        found.add(argument(argument, number));
      }
    }
    if (events.put(id, new Event(id, argument(trigger, number), found, number)) != null) {
      throw fault(number, "a second event " + id);
    }
  }

  private Argument argument(String text, int number) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      throw fault(number, "expected ROLE:ID, not " + Excerpt.quoted(text));
    }
    return new Argument(
        text.substring(0, colon).replaceAll("\\d+$", ""), text.substring(colon + 1));
  }
}
