package org.hearsay.speaker;

import java.util.List;
import java.util.Locale;
import org.hearsay.speaker.Referent.Kind;

/**
 * A common noun for a person: somebody named whom the article describes so (<em>the expert</em>,
 * <em>the U.S. president</em>), or somebody never named (<em>a spokesman</em>).
 */
final class PersonNounRule implements Rule {
  private static final double EXACT = 3;
  private static final double COVERED = 2;
  private static final double UNKNOWN = 1.1;
  private static final double QUALIFIER = 1;
  private static final double DISTANCE = -0.1;
  private static final int FAR = 8;
  private static final double LAST_SPEAKER = 1.2;
  private static final double LATER = -1.5;
  private static final double LEAST = 0.8;
  private static final double SURE = 0.85;

  private final Reading reading;

  PersonNounRule(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    Words words = reading.words();
    String noun = phrase.head(words);
    if (noun.matches("latter|former") && phrase.isDefinite()) {
      return oneOfTwo(mention, noun.equals("latter"));
    }
    boolean one = words.lower(phrase.from()).equals("one");
    Role role = reading.lexicon().roles().of(one ? "person" : noun);
    if (role == null) {
      return null;
    }
    Finding known = phrase.isIndefinite() || one ? null : known(mention, role);
    return known != null
        ? known
        : Finding.by(
            "unnamed", reading.span(mention.range()), Referent.unnamed(role.gender()), SURE);
  }

  private Finding known(SourceMention mention, Role role) {
    Cluster best = null;
    double top = LEAST;
    Ranking ranking = new Ranking();
    for (Cluster cluster : reading.names().all()) {
      if (cluster.isPerson()) {
        double score = score(cluster, mention, role);
        if (score > LEAST) {
          ranking.add(reading.discourse().of(cluster), score);
        }
        if (score > top) {
          top = score;
          best = cluster;
        }
      }
    }
    if (best == null) {
      return null;
    }
    Name seen = best.lastBefore(mention.place());
    Name name = seen == null ? best.names().iterator().next() : seen;
    double confidence = Math.min(0.95, 0.5 + top / 10);
    Referent referent = reading.discourse().of(best);
    return Finding.by("antecedent", reading.span(name.range()), referent, confidence)
        .with(ranking.rivals(referent, confidence))
        .after("nominal", reading.span(mention.phrase().head()));
  }

  private double score(Cluster cluster, SourceMention mention, Role role) {
    Persona persona = reading.descriptions().of(cluster);
    if (!persona.gender().agrees(role.gender())) {
      return Double.NEGATIVE_INFINITY;
    }
    double match = match(cluster, persona, mention, role);
    if (match == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    Name seen = cluster.lastBefore(mention.place());
    if (seen == null) {
      return match >= EXACT
          ? match + LATER + qualifiers(persona, mention)
          : Double.NEGATIVE_INFINITY;
    }
    int distance =
        reading.words().sentence(mention.place()) - reading.words().sentence(seen.range().from());
    return match
        + qualifiers(persona, mention)
        + DISTANCE * Math.min(distance, FAR)
        + (spokeLast(cluster) ? LAST_SPEAKER : 0);
  }

  private double match(Cluster cluster, Persona persona, SourceMention mention, Role role) {
    boolean exact = persona.roles().stream().anyMatch(known -> known.noun().equals(role.noun()));
    if (exact) {
      return contradicts(persona, mention) ? 0 : EXACT;
    }
    NounPhrase phrase = mention.phrase();
    if (!phrase.isDefinite() || phrase.tail() < phrase.to() || phrase.possessor() != null) {
      return 0;
    }
    Roles roles = reading.lexicon().roles();
    if (persona.roles().stream().anyMatch(known -> roles.takesUp(role.noun(), known))) {
      return COVERED;
    }
    boolean bare = persona.roles().isEmpty();
    boolean general =
        roles.isGeneral(role.noun()) || role.gender() != Gender.UNKNOWN || spokeLast(cluster);
    return bare && general ? UNKNOWN : 0;
  }

  private boolean spokeLast(Cluster cluster) {
    Sighting last = reading.discourse().lastSpeaker();
    return last != null && last.referent() == reading.discourse().of(cluster);
  }

  /** Whether a noun before the head says something else than the titles do. */
  private boolean contradicts(Persona persona, SourceMention mention) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    boolean titled = persona.titles().stream().anyMatch(title -> title.text().contains(" "));
    for (int i = phrase.start(); i < phrase.head() && titled; i++) {
      boolean noun = words.token(i).isNoun() && reading.names().at(i) == null;
      if (noun && !persona.words().contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** For each word before the noun: whether what is said of the person has it too. */
  private double qualifiers(Persona persona, SourceMention mention) {
    NounPhrase phrase = mention.phrase();
    double sum = 0;
    int from = phrase.possessor() == null ? phrase.start() : phrase.possessor().from();
    for (int i = from; i < phrase.head(); i++) {
      Cluster named = reading.names().at(i);
      String word =
          named == null ? reading.words().lower(i) : named.name().toLowerCase(Locale.ROOT);
      if (persona.words().containsAll(List.of(word.split(" ", -1)))) {
        sum += QUALIFIER;
      } else if (reading.words().token(i).isNoun()
          || named != null
          || reading.words().tag(i).equals("JJ")) {
        sum -= QUALIFIER;
      }
    }
    return Math.max(sum, -2 * QUALIFIER);
  }

  private Finding oneOfTwo(SourceMention mention, boolean latter) {
    Referent last = reading.discourse().lastBefore(mention.place(), who -> who.is(Kind.PERSON));
    Referent found =
        latter || last == null
            ? last
            : reading
                .discourse()
                .lastBefore(mention.place(), who -> who.is(Kind.PERSON) && who != last);
    return found == null
        ? null
        : Finding.by("one-of-two", reading.span(mention.range()), found, SURE);
  }
}
