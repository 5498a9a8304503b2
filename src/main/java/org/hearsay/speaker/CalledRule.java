package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.Span;

/**
 * A bare definite noun for a body or thing that the article calls so: <em>Pellgate, a letting
 * company … | the company</em>; of several the one named last.
 */
final class CalledRule implements Rule {
  private static final double SURE = 0.85;
  private static final Set<String> LINKS = Set.of("and", "for", "of", "on");

  private final Reading reading;
  private final BodyDescriptions descriptions;

  CalledRule(Reading reading) {
    this.reading = reading;
    this.descriptions = new BodyDescriptions(reading);
  }

  @Override
  public Finding apply(SourceMention mention) {
    NounPhrase phrase = mention.phrase();
    boolean bare =
        phrase != null
            && phrase.isDefinite()
            && phrase.possessor() == null
            && phrase.start() == phrase.head();
    if (!bare || opensName(phrase.head())) {
      return null;
    }
    Referent called = called(phrase.head(reading.words()), mention.place());
    Span span = reading.span(mention.range());
    return called == null ? null : Finding.by("called", span, called, SURE);
  }

  /** <em>The Commission | on Audit</em>, where nothing has found the name. */
  private boolean opensName(int head) {
    Words words = reading.words();
    return words.isCapital(head)
        && head + 1 < words.sentenceEnd(head)
        && LINKS.contains(words.lower(head + 1));
  }

  private Referent called(String noun, int place) {
    if (reading.lexicon().bodyNouns().isState(noun)) {
      return null;
    }
    Set<Cluster> called = descriptions.called(noun);
    if (!called.isEmpty()) {
      return nearest(called, noun, place);
    }
    Set<Cluster> businesses =
        reading.lexicon().bodyNouns().isAnyBusiness(noun) ? descriptions.businesses() : Set.of();
    return businesses.size() == 1 ? nearest(businesses, noun, place) : null;
  }

  /** Where none was named before, the only one that has the noun for a name. */
  private Referent nearest(Set<Cluster> called, String noun, int place) {
    Discourse discourse = reading.discourse();
    Cluster nearest = null;
    for (Cluster cluster : called) {
      boolean before = cluster.lastBefore(place) != null && !discourse.isAside(cluster);
      nearest = before && (nearest == null || cluster.isNearer(nearest, place)) ? cluster : nearest;
    }
    if (nearest == null && called.size() == 1) {
      Cluster only = called.iterator().next();
      nearest = only.isNamedBy(noun) ? only : null;
    }
    return nearest == null ? null : discourse.of(nearest);
  }
}
