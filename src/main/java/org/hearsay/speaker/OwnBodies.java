package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.speaker.Referent.Kind;

/**
 * What a person means by <em>our country</em>, or the writer by <em>her government</em>, <em>his
 * party</em>: what he or she is said to belong to, or else what the article spoke of when it
 * brought the person in.
 */
final class OwnBodies {
  private static final Set<String> GOVERNMENTS = Set.of("government", "administration");

  /** Of several sentences that introduce a person, how many are looked through. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final Words words;
  private final BodyNounRule bodies;

  OwnBodies(Reading reading, BodyNounRule bodies) {
    this.reading = reading;
    this.words = reading.words();
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
    if (GOVERNMENTS.contains(noun) || BodyNounRule.isState(noun)) {
      return country(who, noun);
    }
    int its = reading.lexicon().nouns().isBody(noun) ? its(who) : -1;
    return its < 0 ? null : topic(its, body -> body.is(Kind.BODY) && !body.isPlace());
  }

  private Referent country(Referent who, String noun) {
    List<Referent> countries =
        reading.affiliations(who).stream().filter(Referent::isCountry).distinct().toList();
    if (!countries.isEmpty()) {
      return countries.size() == 1 ? countries.get(0) : null;
    }
    int its = its(who);
    // "My state" may lie in a country that nobody speaks of.
    boolean part = noun.equals("state");
    return part && its < 0
        ? null
        : topic(its < 0 ? who.cluster().first() : its, Referent::isCountry);
  }

  /** Where <em>its</em> stands in <em>its leader, Ann Lee</em>; negative if nowhere. */
  private int its(Referent who) {
    return reading.descriptions().of(who.cluster()).relations().stream()
        .mapToInt(relation -> relation.owner().from())
        .filter(owner -> words.lower(owner).equals("its"))
        .findFirst()
        .orElse(-1);
  }

  /**
   * What the last sentence that names one of a kind names first: <em>The Greens lost to Labour. Its
   * leader</em> is the Greens'.
   */
  private Referent topic(int token, Predicate<Referent> kind) {
    Referent topic = null;
    int sentence = words.sentence(token);
    for (int i = token - 1; i >= 0 && words.sentence(token) - words.sentence(i) < NEAR; i--) {
      if (topic != null && words.sentence(i) < sentence) {
        return topic;
      }
      sentence = words.sentence(i);
      Cluster named = reading.names().at(i);
      Referent body = named == null ? null : reading.discourse().of(named);
      topic = body != null && kind.test(body) ? body : topic;
    }
    return topic;
  }
}
