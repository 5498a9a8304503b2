package org.hearsay.speaker;

import java.util.List;
import org.hearsay.speaker.Referent.Kind;

/**
 * What a person means by <em>our country</em>, or the writer by <em>her government</em>, <em>his
 * party</em>: what he or she is said to belong to.
 */
final class OwnBodies {
  private final Reading reading;
  private final BodyNounRule bodies;

  OwnBodies(Reading reading, BodyNounRule bodies) {
    this.reading = reading;
    this.bodies = bodies;
  }

  /**
   * The body that a noun means; null where none is told, or several may be.
   *
   * @param noun in lower case
   */
  Referent of(Referent who, String noun) {
    Referent told = bodies.own(who, noun);
    if (told != null || !who.is(Kind.PERSON)) {
      return told;
    }
    BodyNouns nouns = reading.lexicon().bodyNouns();
    boolean country = nouns.isGovernment(noun) || nouns.isState(noun);
    List<Referent> countries =
        country
            ? reading.affiliations(who).stream().filter(Referent::isCountry).distinct().toList()
            : List.of();
    return countries.size() == 1 ? countries.get(0) : null;
  }
}
