package org.hearsay.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Bisection;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.RosterEntry;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Target;

/**
 * Finds whom a statement speaks of, but for the speaker: the entities that its content names, and
 * what the user's list has.
 */
final class TargetFinder {
  private static final Set<EntityType> ACTORS =
      EnumSet.of(
          EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PROJECT);

  private final Document document;
  private final TargetList list;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, RosterEntry> listed = new HashMap<>();

  private record Place(Span span, Entity entity) {}

  TargetFinder(Document document, TargetList list) {
    this.document = document;
    this.list = list;
    for (Entity entity : document.resolution().entities()) {
      Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
          .flatMap(name -> list.named(name).stream())
          .findFirst()
          .ifPresent(target -> listed.put(entity.id(), target));
      if (ACTORS.contains(entity.type()) || listed.containsKey(entity.id())) {
        entity.mentions().forEach(span -> places.add(new Place(span, entity)));
      }
    }
    // The longer first of two that begin alike.
    places.sort(
        Comparator.comparingInt((Place place) -> place.span().start())
            .thenComparingInt(place -> -place.span().end()));
    places.removeAll(partsOfNames());
  }

  /** Those inside a longer name: <em>Georgian</em> in <em>the Georgian Hope party</em>. */
  private Set<Place> partsOfNames() {
    Set<Place> parts = new HashSet<>();
    Place around = null;
    for (Place place : places) {
      if (around != null && isPartOfName(place.span(), around.span())) {
        parts.add(place);
      }
      around = around == null || place.span().end() > around.span().end() ? place : around;
    }
    return parts;
  }

  private boolean isPartOfName(Span inner, Span outer) {
    String rest =
        inner.end() < outer.end() ? new Span(inner.end(), outer.end()).in(document.text()) : "";
    return outer.start() <= inner.start()
        && rest.length() > 1
        && rest.charAt(0) == ' '
        && Character.isUpperCase(rest.charAt(1));
  }

  /** What is gathered of one target. */
  private static final class Gathered {
    private Entity entity;
    private final RosterEntry entry;
    private final List<Span> spans = new ArrayList<>();

    Gathered(RosterEntry entry) {
      this.entry = entry;
    }

    void add(Span span) {
      if (spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }

    Target target() {
      return new Target(
          entity == null ? null : entity.id(),
          entry == null ? entity.name() : entry.name(),
          type(),
          spans,
          entry);
    }

    private EntityType type() {
      if (entity != null) {
        return entity.type();
      }
      return entry.type() == null ? EntityType.OTHER : entry.type();
    }
  }

  /** The targets of an attribution, by first mention; none where nobody is named who holds it. */
  List<Target> of(int index) {
    Speaker speaker = document.resolution().speakers().get(index);
    return speaker.name() == null ? List.of() : of(document.attributions().get(index), speaker);
  }

  private List<Target> of(Attribution attribution, Speaker speaker) {
    Map<String, Gathered> found = new LinkedHashMap<>();
    Span whole = Span.covering(attribution.content());
    for (int i = firstFrom(whole.start()); i < places.size(); i++) {
      Place place = places.get(i);
      if (place.span().start() >= whole.end()) {
        break;
      }
      boolean said = attribution.content().stream().anyMatch(s -> s.contains(place.span()));
      if (said && !place.entity().id().equals(speaker.entity())) {
        RosterEntry own = listed.get(place.entity().id());
        Gathered gathered =
            found.computeIfAbsent(
                own == null ? place.entity().id() : key(own), key -> new Gathered(own));
        gathered.entity = place.entity();
        gathered.add(place.span());
      }
    }
    addListed(attribution, speaker, found);
    return found.values().stream()
        .map(Gathered::target)
        .sorted(Comparator.comparing((Target target) -> target.spans().get(0)))
        .toList();
  }

  /** Adds what the list has, but for words of a longer name: Kenya in the Bank of Kenya. */
  private void addListed(Attribution attribution, Speaker speaker, Map<String, Gathered> found) {
    RosterEntry entry = listed.get(speaker.entity());
    String own = entry == null ? speaker.name() : entry.name();
    for (Span part : attribution.content()) {
      for (TargetList.Found place : list.in(document.text(), part)) {
        boolean known =
            found.values().stream()
                .flatMap(gathered -> gathered.spans.stream())
                .anyMatch(span -> span.contains(place.span()) && !span.equals(place.span()));
        if (!known && !place.target().name().equals(own)) {
          found
              .computeIfAbsent(key(place.target()), key -> new Gathered(place.target()))
              .add(place.span());
        }
      }
    }
  }

  private static String key(RosterEntry entry) {
    return "list " + entry.name();
  }

  private int firstFrom(int start) {
    return Bisection.first(places.size(), i -> places.get(i).span().start() >= start);
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
