package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A common noun for a person: somebody named whom the article describes so (<em>the expert</em>,
 * <em>the U.S. president</em>, <em>the 45-year-old</em>), or somebody never named (<em>a
 * spokesman</em>).
 */
final class PersonNounRule implements Rule {
  private static final double EXACT = 3;
  private static final double COVERED = 2;
  private static final double TOGETHER = 1.5;
  private static final double UNKNOWN = 1.1;
  private static final double QUALIFIER = 1;
  private static final double DISTANCE = -0.1;
  private static final int FAR = 8;
  private static final double LAST_SPEAKER = 1.2;
  private static final double LATER = -1.5;
  private static final double LEAST = 0.8;
  private static final double SURE = 0.85;
  private static final int SHORTEST_STEM = 6;
  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-olds?");

  private final Reading reading;
  private final Words words;
  private final Map<String, Set<Cluster>> byNoun = new HashMap<>();

  PersonNounRule(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    for (Cluster cluster : reading.names().all()) {
      if (cluster.isPerson()) {
        for (String noun : reading.descriptions().of(cluster).nouns()) {
          byNoun.computeIfAbsent(noun, any -> new LinkedHashSet<>()).add(cluster);
        }
      }
    }
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    String noun = phrase.head(words);
    if (noun.matches("latter|former") && phrase.isDefinite()) {
      return oneOfTwo(mention, noun.equals("latter"));
    }
    boolean one = words.lower(phrase.from()).equals("one");
    Role role = reading.lexicon().roles().of(one ? "person" : noun);
    Finding known = phrase.isIndefinite() || one ? null : known(mention, noun, role);
    if (known != null || role == null) {
      return known;
    }
    return Finding.by(
        "unnamed", reading.span(mention.range()), Referent.unnamed(role.gender()), SURE);
  }

  private Finding known(SourceMention mention, String noun, Role role) {
    Cluster best = null;
    double top = LEAST;
    Ranking ranking = new Ranking();
    for (Cluster cluster : candidates(mention, role == null ? noun : role.noun())) {
      double score = score(cluster, mention, noun, role);
      if (score > LEAST) {
        ranking.add(reading.discourse().of(cluster), score);
      }
      if (score > top) {
        top = score;
        best = cluster;
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

  /** Everybody called so anywhere, and whom a reader has in mind. */
  private Set<Cluster> candidates(SourceMention mention, String noun) {
    Set<Cluster> found = new LinkedHashSet<>(byNoun.getOrDefault(noun, Set.of()));
    for (Sighting sighting : reading.discourse().before(mention.place())) {
      if (sighting.referent().is(Referent.Kind.PERSON)) {
        found.add(sighting.referent().cluster());
      }
    }
    return found;
  }

  private double score(Cluster cluster, SourceMention mention, String noun, Role role) {
    Persona persona = reading.descriptions().of(cluster);
    if (role != null && !persona.gender().agrees(role.gender())) {
      return Double.NEGATIVE_INFINITY;
    }
    double match = match(cluster, persona, mention, noun, role);
    if (match == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    Name seen = cluster.lastBefore(mention.place());
    if (seen == null) {
      return match >= EXACT
          ? match + LATER + qualifiers(persona, mention)
          : Double.NEGATIVE_INFINITY;
    }
    int distance = words.sentence(mention.place()) - words.sentence(seen.range().from());
    return match
        + qualifiers(persona, mention)
        + DISTANCE * Math.min(distance, FAR)
        + (spokeLast(cluster) ? LAST_SPEAKER : 0);
  }

  private double match(
      Cluster cluster, Persona persona, SourceMention mention, String noun, Role role) {
    if (isCalled(persona, mention, noun, role)) {
      return contradicts(persona, mention) ? 0 : EXACT;
    }
    NounPhrase phrase = mention.phrase();
    if (role == null || !phrase.isDefinite() || phrase.possessor() != null) {
      return 0;
    }
    if (isNamedWith(persona, phrase)) {
      return TOGETHER;
    }
    if (phrase.tail() < phrase.to()) {
      return 0;
    }
    Roles roles = reading.lexicon().roles();
    boolean covered =
        hasStem(persona, noun)
            || persona.roles().stream().anyMatch(known -> roles.takesUp(role.noun(), known));
    if (covered) {
      return COVERED;
    }
    boolean bare = persona.nouns().isEmpty();
    boolean general =
        roles.isGeneral(role.noun()) || role.gender() != Gender.UNKNOWN || spokeLast(cluster);
    return bare && general ? UNKNOWN : 0;
  }

  /** Whether the article calls a person so, or tells the age or country that the noun does. */
  private boolean isCalled(Persona persona, SourceMention mention, String noun, Role role) {
    if (persona.nouns().contains(role == null ? noun : role.noun())) {
      return true;
    }
    Matcher age = AGE.matcher(noun);
    if (age.matches()) {
      return age.group(1).equals(persona.age());
    }
    Name name = reading.names().nameAt(mention.phrase().head());
    boolean people =
        name != null && name.known() != null && name.known().sense() == Gazetteer.Sense.DEMONYM;
    String called = people ? name.known().name().toLowerCase(Locale.ROOT) : noun;
    return (people || reading.lexicon().nouns().isParty(noun)) && persona.words().contains(called);
  }

  /** Whether something that the phrase names stands beside the person's first name. */
  private boolean isNamedWith(Persona persona, NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.to(); i++) {
      Cluster named = reading.names().at(i);
      if (named != null && persona.company().contains(named)) {
        return true;
      }
    }
    return false;
  }

  /** <em>The economist</em> of a <em>Doctor of Economics</em>. */
  private static boolean hasStem(Persona persona, String noun) {
    if (!noun.matches(".*(?:ist|ian)")) {
      return false;
    }
    String stem = noun.substring(0, noun.length() - 3);
    return stem.length() >= SHORTEST_STEM
        && persona.words().stream().anyMatch(word -> word.startsWith(stem));
  }

  private boolean spokeLast(Cluster cluster) {
    Sighting last = reading.discourse().lastSpeaker();
    return last != null && last.referent() == reading.discourse().of(cluster);
  }

  /** Whether a noun before the head says something else than the titles do. */
  private boolean contradicts(Persona persona, SourceMention mention) {
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
      String word = named == null ? words.lower(i) : named.name().toLowerCase(Locale.ROOT);
      boolean said =
          persona.words().containsAll(List.of(word.split(" ", -1)))
              || (named != null && persona.company().contains(named));
      if (said) {
        sum += QUALIFIER;
      } else if (words.token(i).isNoun() || named != null || words.tag(i).equals("JJ")) {
        sum -= QUALIFIER;
      }
    }
    return Math.max(sum, -2 * QUALIFIER);
  }

  private Finding oneOfTwo(SourceMention mention, boolean latter) {
    Referent last =
        reading.discourse().lastBefore(mention.place(), who -> who.is(Referent.Kind.PERSON));
    Referent found =
        latter || last == null
            ? last
            : reading
                .discourse()
                .lastBefore(mention.place(), who -> who.is(Referent.Kind.PERSON) && who != last);
    return found == null
        ? null
        : Finding.by("one-of-two", reading.span(mention.range()), found, SURE);
  }
}
