package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Excerpt;

/** Attributes and notes of a standoff file that stand on one kind of thing. */
final class BratNotes {
  private final Standoff standoff;
  private final Set<String> ids;
  private final String kind;

  /**
   * @param ids of the marks or events that they may stand on
   * @param kind what those are, for messages
   */
  BratNotes(Standoff standoff, Set<String> ids, String kind) {
    this.standoff = standoff;
    this.ids = ids;
    this.kind = kind;
  }

  /**
   * The values of an attribute by the id it stands on.
   *
   * @param values that it may have; an attribute without a value has the empty string
   * @throws GoldException if a value is another, stands on something else or is a second one
   */
  Map<String, String> attribute(String type, Set<String> values) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Standoff.Label label : of(type, standoff.attributes())) {
      if (!values.contains(label.value())) {
        throw standoff.fault(
            label.line(),
            "expected %s out of %s, not %s"
                .formatted(type, values.stream().sorted().toList(), Excerpt.quoted(label.value())));
      }
      put(found, label);
    }
    return found;
  }

  /**
   * The values of a note that may stand once on a thing.
   *
   * @throws GoldException as {@link #attribute}
   */
  Map<String, String> single(String type) {
    Map<String, String> found = new LinkedHashMap<>();
    notes(type).forEach(note -> put(found, note));
    return found;
  }

  /**
   * All notes of a type, in the order of the file.
   *
   * @throws GoldException if one is empty or stands on something else
   */
  List<Standoff.Label> notes(String type) {
    List<Standoff.Label> notes = of(type, standoff.notes());
    for (Standoff.Label note : notes) {
      if (note.value().isEmpty()) {
        throw standoff.fault(note.line(), "expected a value of " + type);
      }
    }
    return notes;
  }

  private List<Standoff.Label> of(String type, List<Standoff.Label> labels) {
    List<Standoff.Label> found = new ArrayList<>();
    for (Standoff.Label label : labels) {
      if (label.type().equals(type)) {
        if (!ids.contains(label.id())) {
          throw standoff.fault(
              label.line(),
              "%s: there is no %s %s".formatted(type, kind, Excerpt.quoted(label.id())));
        }
        found.add(label);
      }
    }
    return found;
  }

  private void put(Map<String, String> found, Standoff.Label label) {
    if (found.put(label.id(), label.value()) != null) {
      throw standoff.fault(label.line(), "a second %s of %s".formatted(label.type(), label.id()));
    }
  }
}
