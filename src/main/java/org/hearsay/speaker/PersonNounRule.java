package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;

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
  private static final double BESIDE = 0.5;
  private static final double DISTANCE = -0.1;
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final double LAST_SPEAKER = 1.2;
  private static final double LATER = -1.5;
  private static final double LEAST = 0.8;
  private static final double SURE = 0.85;
  private static final double FOCUS = 0.55;
  private static final double SETTLED = 1.5;
  private static final int INTRODUCED = 80;
  private static final int SHORTEST_STEM = 6;
  private static final String PERSON = ".*(?:ist|ician|man|woman|person|eer)";
  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-olds?");

  private final Reading reading;
  private final Words words;
  private final Salience salience;
  private final Map<String, Set<Cluster>> byNoun = new HashMap<>();

  PersonNounRule(Reading reading) {
    this.reading = reading;
    this.salience = new Salience(reading);
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
    String noun = noun(phrase);
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

  /** The head in lower case, or an age that stands for one. */
  private String noun(NounPhrase phrase) {
    Matcher age = AGE.matcher(words.text(new Range(phrase.start(), phrase.tail())));
    return age.matches() ? age.group() : phrase.head(words);
  }

  private Finding known(SourceMention mention, String noun, Role role) {
    Cluster best = null;
    double top = LEAST;
    Ranking ranking = new Ranking();
    Map<Cluster, Double> matches = new LinkedHashMap<>();
    double closest = 0;
    for (Cluster cluster : candidates(mention, role == null ? noun : role.noun())) {
      double match = match(cluster, mention, noun, role);
      matches.put(cluster, match);
      boolean sure = match == EXACT && qualifiers(reading.descriptions().of(cluster), mention) >= 0;
      closest = Math.max(closest, sure ? EXACT : Math.min(match, COVERED));
    }
    if (closest < EXACT && mention.phrase().isDefinite() && isIntroduced(mention, noun)) {
      return null;
    }
    if (closest == 0 && role != null && mention.phrase().isDefinite()) {
      onlyBare(mention, role).ifPresent(cluster -> matches.put(cluster, UNKNOWN));
    }
    for (Map.Entry<Cluster, Double> entry : matches.entrySet()) {
      Cluster cluster = entry.getKey();
      boolean outdone = entry.getValue() == 0 || (closest == EXACT && entry.getValue() < EXACT);
      double score = outdone ? 0 : score(cluster, mention, entry.getValue());
      if (score > LEAST) {
        ranking.add(reading.discourse().of(cluster), score);
      }
      if (score > top) {
        top = score;
        best = cluster;
      }
    }
    if (best == null) {
      return inFocus(mention, noun, role);
    }
    learn(best, top, noun, role);
    Name seen = best.lastBefore(mention.place());
    Name name = seen == null ? best.names().iterator().next() : seen;
    double confidence = Math.min(0.95, 0.5 + top / 10);
    Referent referent = reading.discourse().of(best);
    return Finding.by("antecedent", reading.span(name.range()), referent, confidence)
        .with(ranking.rivals(referent, confidence))
        .after("nominal", reading.span(mention.phrase().head()));
  }

  /** What the article has called a person once, it may call the same one again. */
  private void learn(Cluster cluster, double score, String noun, Role role) {
    String called = role == null ? noun : role.noun();
    if (score >= SETTLED && !byNoun.containsKey(called) && !AGE.matcher(called).matches()) {
      reading.descriptions().of(cluster).addNoun(called);
      byNoun.computeIfAbsent(called, any -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /** Whoever is talked of, where nothing else tells who a definite noun means. */
  private Finding inFocus(SourceMention mention, String noun, Role role) {
    NounPhrase phrase = mention.phrase();
    boolean age = AGE.matcher(noun).matches();
    boolean taken =
        !phrase.isDefinite()
            || phrase.possessor() != null
            || isRestricted(phrase)
            || (role == null && !age && !noun.matches(PERSON));
    if (taken) {
      return null;
    }
    Sighting last = reading.discourse().lastSpeaker();
    boolean unnamed =
        last != null
            && last.referent().is(Referent.Kind.UNNAMED)
            && words.paragraph(last.token()) == words.paragraph(mention.place());
    if (unnamed) {
      return null;
    }
    Gender gender = role == null ? Gender.UNKNOWN : role.gender();
    Salience.Choice choice =
        salience.best(
            mention,
            who ->
                who.is(Referent.Kind.PERSON)
                    && who.gender().agrees(gender)
                    && isFree(reading.descriptions().of(who.cluster()), mention, role));
    if (choice == null
        || words.sentence(mention.place()) - words.sentence(choice.sighting().token()) > NEAR) {
      return null;
    }
    Referent referent = choice.sighting().referent();
    return Finding.by("antecedent", reading.span(choice.sighting().token()), referent, FOCUS)
        .with(choice.rivals())
        .after("nominal", reading.span(phrase.head()));
  }

  /** Whether more follows that tells which one: <em>the mayor of Oslo</em>. */
  private boolean isRestricted(NounPhrase phrase) {
    return phrase.tail() < phrase.to() && !words.word(phrase.tail()).equals(",");
  }

  /** Whether a person may be this besides what the article says. */
  private boolean isFree(Persona persona, SourceMention mention, Role role) {
    boolean rival =
        role != null
            && persona.roles().stream()
                .anyMatch(known -> known.classes().equals(role.classes()) && !known.equals(role));
    return !rival && qualifiers(persona, mention) > -2 * QUALIFIER;
  }

  /** Whether the article has just spoken of one of these without a name: <em>a neighbour</em>. */
  private boolean isIntroduced(SourceMention mention, String noun) {
    int from = Math.max(0, mention.place() - INTRODUCED);
    for (int i = mention.place() - 1; i > from; i--) {
      if (words.lower(i).equals(noun) && words.token(i).isNoun()) {
        int at = i;
        while (at > from && words.tag(at - 1).matches("JJ.*|NN.*|VBN|HYPH|CD")) {
          at--;
        }
        boolean indefinite = at > from && words.lower(at - 1).matches("a|an|one");
        if (indefinite && !isSaidOfName(at - 2)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what begins behind a token is said of a name before it. */
  private boolean isSaidOfName(int token) {
    return token > 0
        && words.lower(token).matches(",|is|was|as")
        && reading.names().isPersonAt(token - 1);
  }

  /** Everybody called so anywhere, and whom a reader has in mind. */
  private Set<Cluster> candidates(SourceMention mention, String noun) {
    Set<Cluster> found = new LinkedHashSet<>(byNoun.getOrDefault(noun, Set.of()));
    int upTo = isHeadline(mention) ? words.size() : mention.place();
    for (Sighting sighting : reading.discourse().before(upTo)) {
      if (sighting.referent().is(Referent.Kind.PERSON)) {
        found.add(sighting.referent().cluster());
      }
    }
    return found;
  }

  /**
   * The only one of those named shortly before of whom the article says nothing, so that anything
   * may be said; empty if there are several.
   */
  private Optional<Cluster> onlyBare(SourceMention mention, Role role) {
    Set<Cluster> bare = new LinkedHashSet<>();
    for (Sighting sighting : reading.discourse().before(mention.place())) {
      if (words.sentence(mention.place()) - words.sentence(sighting.token()) > NEAR) {
        break;
      }
      Referent who = sighting.referent();
      if (who.is(Referent.Kind.PERSON)) {
        Persona persona = reading.descriptions().of(who.cluster());
        if (persona.nouns().isEmpty() && persona.gender().agrees(role.gender())) {
          bare.add(who.cluster());
        }
      }
    }
    return bare.size() == 1 ? bare.stream().findFirst() : Optional.empty();
  }

  private double score(Cluster cluster, SourceMention mention, double match) {
    Persona persona = reading.descriptions().of(cluster);
    Name seen = cluster.lastBefore(mention.place());
    if (seen == null) {
      int ahead = words.sentence(cluster.first()) - words.sentence(mention.place());
      return match >= (isHeadline(mention) ? COVERED : EXACT)
          ? match
              + (isHeadline(mention) ? 0 : LATER)
              + DISTANCE * Math.min(ahead, FAR)
              + (isHeadline(mention) ? 0 : qualifiers(persona, mention))
          : Double.NEGATIVE_INFINITY;
    }
    int distance = words.sentence(mention.place()) - words.sentence(seen.range().from());
    return match
        + qualifiers(persona, mention)
        + DISTANCE * Math.min(distance, FAR)
        + (spokeLast(cluster) ? LAST_SPEAKER : 0);
  }

  /** A headline says <em>minister</em> of whom the article names later. */
  private boolean isHeadline(SourceMention mention) {
    return words.paragraph(mention.place()) == 0 && words.hasHeadline();
  }

  private double match(Cluster cluster, SourceMention mention, String noun, Role role) {
    Persona persona = reading.descriptions().of(cluster);
    if (role != null && !persona.gender().agrees(role.gender())) {
      return 0;
    }
    if (isCalled(persona, mention, noun, role)) {
      boolean age = AGE.matcher(noun).matches();
      return !age && contradicts(persona, mention) ? 0 : EXACT;
    }
    NounPhrase phrase = mention.phrase();
    boolean definite = phrase.isDefinite() || isHeadline(mention);
    if (role == null || !definite || phrase.possessor() != null) {
      return 0;
    }
    if (isNamedWith(persona, phrase)) {
      return TOGETHER;
    }
    if (isRestricted(phrase)) {
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
      boolean beside =
          named == null
              ? words.isName(i) && persona.company().contains(Spelling.plain(words.word(i)))
              : persona.company().contains(named.name());
      if (beside) {
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
    if (AGE.matcher(noun(phrase)).matches()) {
      return 0;
    }
    double sum = 0;
    int from = phrase.possessor() == null ? phrase.start() : phrase.possessor().from();
    for (int i = from; i < phrase.head(); i++) {
      Cluster named = reading.names().at(i);
      String word = named == null ? words.lower(i) : named.name().toLowerCase(Locale.ROOT);
      if (persona.words().containsAll(List.of(word.split(" ", -1)))) {
        sum += QUALIFIER;
      } else if (isBeside(persona, named, i)) {
        sum += BESIDE;
      } else if (words.token(i).isNoun() || named != null || words.tag(i).equals("JJ")) {
        sum -= QUALIFIER;
      }
    }
    return Math.max(sum, -2 * QUALIFIER);
  }

  /**
   * Whether what a token names stands beside the person's first name, and nothing speaks against.
   */
  private boolean isBeside(Persona persona, Cluster named, int token) {
    if (named == null) {
      return persona.company().contains(Spelling.plain(words.word(token)));
    }
    boolean foreign =
        named.type() == EntityType.COUNTRY
            && persona.affiliations().stream()
                .map(phrase -> reading.names().at(words.range(phrase.span()).from()))
                .anyMatch(body -> body != null && body.type() == EntityType.COUNTRY);
    return !foreign && persona.company().contains(named.name());
  }

  private Finding oneOfTwo(SourceMention mention, boolean latter) {
    Cluster last = lastNamed(mention.place(), null);
    Cluster first = last == null ? null : lastNamed(mention.place(), last);
    Cluster found = latter || first == null ? last : first;
    return found == null
        ? null
        : Finding.by(
            "one-of-two", reading.span(mention.range()), reading.discourse().of(found), SURE);
  }

  /** Who but one was named last before a token; null if nobody was. */
  private Cluster lastNamed(int token, Cluster but) {
    Name last = null;
    for (Cluster cluster : reading.names().all()) {
      Name name = cluster.isPerson() && cluster != but ? cluster.lastBefore(token) : null;
      if (name != null && (last == null || name.range().from() > last.range().from())) {
        last = name;
      }
    }
    return last == null ? null : reading.names().at(last.range().from());
  }
}
