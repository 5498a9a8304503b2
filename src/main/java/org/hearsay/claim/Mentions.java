package org.hearsay.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Span;

/** Where an article mentions its entities, and how these are called. */
final class Mentions {
  private final Map<Span, String> names = new HashMap<>();
  private final TreeMap<Integer, Span> starts = new TreeMap<>();

  Mentions(Document document) {
    for (Entity entity : document.resolution().entities()) {
      for (Span mention : entity.mentions()) {
        names.put(mention, entity.name());
        starts.put(mention.start(), mention);
      }
    }
  }

  /** The name of the entity that is mentioned in just this place; null where none is. */
  String at(Span place) {
    return names.get(place);
  }

  /** The name of the entity whose mention a word is part of; null where there is none. */
  String of(Span word) {
    Map.Entry<Integer, Span> before = starts.floorEntry(word.start());
    return before != null && before.getValue().contains(word) ? names.get(before.getValue()) : null;
  }
}
