package org.hearsay.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/** Tells which targets the words of a statement name, if asked for one word behind the other. */
final class NamedTargets {
  private final List<Place> places = new ArrayList<>();
  private final List<Place> open = new ArrayList<>();
  private int next;

  private record Place(Span span, int target) {}

  /**
   * @param targets for each its mentions
   */
  NamedTargets(List<List<Span>> targets) {
    for (int i = 0; i < targets.size(); i++) {
      for (Span span : targets.get(i)) {
        places.add(new Place(span, i));
      }
    }
    places.sort(Comparator.comparing(Place::span).thenComparing(Place::target));
  }

  /** The targets that share a character with a word; one topic may hold the name of another. */
  List<Integer> at(Span word) {
    while (next < places.size() && places.get(next).span().start() < word.end()) {
      open.add(places.get(next++));
    }
    open.removeIf(place -> place.span().end() <= word.start());
    return open.stream().map(Place::target).toList();
  }
}
