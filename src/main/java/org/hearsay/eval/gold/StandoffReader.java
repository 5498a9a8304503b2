package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.io.Excerpt;
import org.hearsay.io.Offsets;

/** Takes the lines of a standoff file one by one. */
final class StandoffReader {
  private static final Pattern MARK = line("(T\\d+)\t(\\S+) ([^\t]+)(?:\t(.*))?");
  private static final Pattern EVENT = line("(E\\d+)\t(\\S+)(.*)");
  private static final Pattern RELATION = line("(R\\d+)\t(\\S+) Arg1:(\\S+) Arg2:(\\S+)\\s*");
  private static final Pattern ATTRIBUTE = line("([AM]\\d+)\t(\\S+) (\\S+)(?: (.+))?");
  private static final Pattern NOTE = line("(#\\d+)\t(\\S+) (\\S+)\t(.*)");
  private static final Pattern MARK_OR_EVENT = line("[TE]\\d+\t.*");

  /** Normalisations and equivalences, which brat knows and we have no use for. */
  private static final Pattern PASSED_OVER = line("(?:N\\d+|\\*)\t.*");

  private final String file;
  private final boolean lenient;
  private final MarkText text;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Standoff.Mark> marks = new LinkedHashMap<>();
  private final List<Standoff.Event> events = new ArrayList<>();
  private final List<Standoff.Relation> relations = new ArrayList<>();
  private final List<Standoff.Label> attributes = new ArrayList<>();
  private final List<Standoff.Label> notes = new ArrayList<>();

  StandoffReader(String file, String text, boolean lenient) {
    this.file = file;
    this.lenient = lenient;
    this.text = new MarkText(file, text);
  }

  private static Pattern line(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  /** What was read so far. */
  Standoff standoff() {
    return new Standoff(file, marks, events, relations, attributes, notes);
  }

  /**
   * @throws GoldException if the line is not what the format says, or does not fit the text
   */
  void line(String line, int number) {
    Matcher mark = MARK.matcher(line);
    Matcher event = EVENT.matcher(line);
    if (mark.matches()) {
      List<Offsets> spans = text.spans(mark.group(3), mark.group(4), number);
      // What brat cut at the ends of lines was one; PolNeAR is scored as it stands.
      List<Offsets> whole = lenient ? spans : text.joined(spans);
      marks.put(id(mark, number), new Standoff.Mark(mark.group(2), whole, number));
    } else if (event.matches()) {
      events.add(event(id(event, number), event.group(2), event.group(3), number));
    } else if (!lenient || MARK_OR_EVENT.matcher(line).matches()) {
      other(line, number);
    }
  }

  private void other(String line, int number) {
    Matcher relation = RELATION.matcher(line);
    Matcher attribute = ATTRIBUTE.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (relation.matches()) {
      id(relation, number);
      relations.add(
          new Standoff.Relation(relation.group(2), relation.group(3), relation.group(4), number));
    } else if (attribute.matches()) {
      id(attribute, number);
      String value = attribute.group(4) == null ? "" : attribute.group(4).strip();
      attributes.add(new Standoff.Label(attribute.group(2), attribute.group(3), value, number));
    } else if (note.matches()) {
      id(note, number);
      notes.add(new Standoff.Label(note.group(2), note.group(3), note.group(4).strip(), number));
    } else if (!PASSED_OVER.matcher(line).matches()) {
      throw fault(
          number,
          "expected a mark (T), event (E), relation (R), attribute (A) or note (#), not "
              + Excerpt.quoted(line));
    }
  }

  private String id(Matcher line, int number) {
    String id = line.group(1);
    if (!ids.add(id)) {
      throw fault(number, "a second " + id + "; give each line an id of its own");
    }
    return id;
  }

  private Standoff.Event event(String id, String trigger, String arguments, int number) {
    List<Standoff.Argument> found = new ArrayList<>();
    for (String argument : arguments.strip().split("\\s+", -1)) {
      if (!argument.isEmpty()) {
        found.add(argument(argument, number));
      }
    }
    return new Standoff.Event(id, argument(trigger, number), found, number);
  }

  private Standoff.Argument argument(String text, int number) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon == text.length() - 1) {
      throw fault(number, "expected ROLE:ID, not " + Excerpt.quoted(text));
    }
    int end = colon;
    while (end > 1 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Standoff.Argument(text.substring(0, end), text.substring(colon + 1));
  }

  private GoldException fault(int line, String problem) {
    return new GoldException(file, "line " + line, problem);
  }
}
