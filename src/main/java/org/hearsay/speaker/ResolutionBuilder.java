package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Resolution;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.speaker.Referent.Kind;

/** Turns what the rules found into entities and speakers. */
final class ResolutionBuilder {
  private static final int MOST_RIVALS = 3;
  private static final double LEAST_RIVAL = 0.05;

  /** Nobody is named with less confidence: better than a guess. */
  private static final double LEAST = 0.3;

  private final Reading reading;
  private final Map<Referent, String> ids = new HashMap<>();
  private final Set<Referent> speaking = new HashSet<>();
  private final Peoples peoples;
  private final Map<Cluster, List<Range>> prefixed;

  ResolutionBuilder(Reading reading) {
    this.reading = reading;
    this.prefixed = new PrefixedNames(reading).find();
    this.peoples = new Peoples(reading.words(), reading.lexicon().gazetteer());
  }

  Resolution build() {
    List<Referent> named = new ArrayList<>();
    for (Cluster cluster : reading.names().all()) {
      named.add(reading.discourse().of(cluster));
    }
    for (Finding finding : reading.earlier()) {
      Referent referent = finding == null ? null : finding.referent();
      boolean first = referent != null && speaking.add(referent);
      if (first && referent.is(Kind.BODY) && referent.cluster() == null) {
        named.add(referent);
      }
    }
    named.sort(Comparator.comparing(ResolutionBuilder::firstToken));
    List<Entity> entities = new ArrayList<>();
    for (Referent referent : named) {
      ids.put(referent, "e" + (entities.size() + 1));
      entities.add(entity(referent));
    }
    return new Resolution(entities, reading.earlier().stream().map(this::speaker).toList());
  }

  private static int firstToken(Referent referent) {
    return referent.cluster() == null
        ? referent.places().get(0).from()
        : referent.cluster().first();
  }

  private Entity entity(Referent referent) {
    String id = ids.get(referent);
    Cluster cluster = referent.cluster();
    if (cluster == null) {
      List<Span> places = apart(referent.places().stream());
      return new Entity(id, referent.name(), EntityType.ORGANIZATION, places, List.of());
    }
    prefixed.getOrDefault(cluster, List.of()).forEach(referent.places()::add);
    List<Name> names = cluster.names().stream().filter(peoples::isOfCountry).toList();
    boolean none = names.isEmpty() && referent.places().isEmpty();
    List<Span> places =
        apart(
            Stream.concat(
                (none ? cluster.names() : names).stream().map(Name::range),
                referent.places().stream()));
    Persona persona = reading.descriptions().of(cluster);
    return new Entity(
        id,
        cluster.name(),
        none ? EntityType.OTHER : type(referent),
        places,
        cluster.aliases(),
        persona == null ? Entity.Profile.NONE : persona.profile(),
        null);
  }

  /** A name of an unknown kind that speaks, and is no person's, is a body's. */
  private EntityType type(Referent referent) {
    EntityType type = referent.cluster().type();
    boolean body =
        type == EntityType.OTHER && referent.is(Kind.BODY) && speaking.contains(referent);
    return body ? EntityType.ORGANIZATION : type;
  }

  /**
   * Spans without overlap: of two that share words the first, or the longer of two that begin
   * alike.
   */
  private List<Span> apart(Stream<Range> ranges) {
    List<Span> apart = new ArrayList<>();
    ranges
        .map(reading::span)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()))
        .forEach(
            span -> {
              if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.start()) {
                apart.add(span);
              }
            });
    return apart;
  }

  private Speaker.Alternative alternative(Finding.Rival rival) {
    return new Speaker.Alternative(
        ids.get(rival.referent()), rival.referent().name(), rival.confidence());
  }

  private Speaker speaker(Finding finding) {
    if (finding == null || finding.referent() == null) {
      return Speaker.UNRESOLVED;
    }
    if (finding.confidence() < LEAST) {
      return unresolved(finding);
    }
    Referent referent = finding.referent();
    return new Speaker(
        ids.get(referent),
        referent.name(),
        switch (referent.kind()) {
          case PERSON -> Speaker.Type.PERSON;
          case BODY -> Speaker.Type.ORGANIZATION;
          case GROUP -> Speaker.Type.GROUP;
          case UNNAMED -> Speaker.Type.UNNAMED;
        },
        switch (referent.kind()) {
          case PERSON, BODY -> Speaker.Status.RESOLVED;
          case GROUP -> Speaker.Status.COLLECTIVE;
          case UNNAMED -> Speaker.Status.ANONYMOUS;
        },
        finding.confidence(),
        finding.because(),
        alternatives(finding.rivals()),
        referent.profile());
  }

  /** Whom a rule would have named is the first of those whom it may be. */
  private Speaker unresolved(Finding finding) {
    List<Finding.Rival> all = new ArrayList<>();
    all.add(new Finding.Rival(finding.referent(), finding.confidence()));
    all.addAll(finding.rivals());
    return new Speaker(
        null, null, null, Speaker.Status.UNRESOLVED, 0, finding.because(), alternatives(all));
  }

  private List<Speaker.Alternative> alternatives(List<Finding.Rival> rivals) {
    return rivals.stream()
        .filter(rival -> rival.referent().name() != null)
        .filter(rival -> rival.confidence() >= LEAST_RIVAL)
        .limit(MOST_RIVALS)
        .map(this::alternative)
        .toList();
  }
}
