package org.hearsay.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Target;

/** Finds whom a statement speaks of: what its content names, but for the speaker. */
final class TargetFinder {
  private static final Set<EntityType> ACTORS =
      EnumSet.of(
          EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PROJECT);

  private final Document document;
  private final List<Place> places = new ArrayList<>();

  private record Place(Span span, Entity entity) {}

  TargetFinder(Document document) {
    this.document = document;
    for (Entity entity : document.resolution().entities()) {
      if (ACTORS.contains(entity.type())) {
        entity.mentions().forEach(span -> places.add(new Place(span, entity)));
      }
    }
    places.sort((a, b) -> a.span().compareTo(b.span()));
  }

  /** The targets of an attribution, by first mention. */
  List<Target> of(Attribution attribution, Speaker speaker) {
    Map<Entity, List<Span>> found = new LinkedHashMap<>();
    Span whole = Span.covering(attribution.content());
    for (int i = firstFrom(whole.start()); i < places.size(); i++) {
      Place place = places.get(i);
      if (place.span().start() >= whole.end()) {
        break;
      }
      boolean said = attribution.content().stream().anyMatch(s -> s.contains(place.span()));
      if (said && !place.entity().id().equals(speaker.entity())) {
        List<Span> spans = found.computeIfAbsent(place.entity(), key -> new ArrayList<>());
        if (spans.stream().noneMatch(place.span()::overlaps)) {
          spans.add(place.span());
        }
      }
    }
    return found.entrySet().stream()
        .map(e -> new Target(e.getKey().id(), e.getKey().name(), e.getKey().type(), e.getValue()))
        .toList();
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() >= start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Parts of a content that another speaker is reported to have said. */
  List<Span> nestedIn(int index) {
    List<Span> spans = new ArrayList<>();
    for (Attribution attribution : document.attributions()) {
      if (attribution.nestedIn() != null && attribution.nestedIn() == index) {
        spans.addAll(attribution.content());
      }
    }
    return spans;
  }
}
