package org.hearsay.eval.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.io.Offsets;

/**
 * Attributions of a standoff file without events: a content with the cues linked to it, and the
 * sources linked to either. Contents that share a cue are one attribution. The names of relations
 * do not count, nor do their directions; a content that is linked to nothing stands alone.
 */
final class LinkedMarks {
  private final Standoff standoff;
  private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();

  LinkedMarks(Standoff standoff) {
    this.standoff = standoff;
    for (Standoff.Relation relation : standoff.relations()) {
      String from = standoff.mark(relation.from(), relation.line()).label();
      String to = standoff.mark(relation.to(), relation.line()).label();
      if (from.equals(to)) {
        throw standoff.fault(
            relation.line(), "expected a relation between two roles, not " + from + " twice");
      }
      link(relation.from(), relation.to());
      link(relation.to(), relation.from());
    }
  }

  private void link(String from, String to) {
    neighbours.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
  }

  /** By an id made of the number of the first content: {@code E4} for {@code T4}. */
  Map<String, Roles> attributions() {
    Map<String, Roles> attributions = new LinkedHashMap<>();
    Set<String> done = new LinkedHashSet<>();
    for (Map.Entry<String, Standoff.Mark> mark : standoff.marks().entrySet()) {
      String id = mark.getKey();
      if (mark.getValue().label().equals(Roles.CONTENT) && !done.contains(id)) {
        Set<String> contents = new LinkedHashSet<>(List.of(id));
        Set<String> cues = new LinkedHashSet<>(linked(id, Roles.CUE));
        for (String cue : List.copyOf(cues)) {
          contents.addAll(linked(cue, Roles.CONTENT));
        }
        contents.forEach(content -> cues.addAll(linked(content, Roles.CUE)));
        Set<String> sources = new LinkedHashSet<>();
        contents.forEach(content -> sources.addAll(linked(content, Roles.SOURCE)));
        cues.forEach(cue -> sources.addAll(linked(cue, Roles.SOURCE)));
        done.addAll(contents);
        attributions.put(
            "E" + id.substring(1), new Roles(spans(sources), spans(cues), spans(contents)));
      }
    }
    return attributions;
  }

  private List<String> linked(String id, String label) {
    return neighbours.getOrDefault(id, Set.of()).stream()
        .filter(other -> standoff.marks().get(other).label().equals(label))
        .toList();
  }

  private List<Offsets> spans(Set<String> ids) {
    List<Standoff.Mark> marks = new ArrayList<>();
    ids.forEach(id -> marks.add(standoff.marks().get(id)));
    return Roles.spans(marks);
  }
}
