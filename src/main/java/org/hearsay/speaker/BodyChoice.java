package org.hearsay.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.speaker.Referent.Kind;

/**
 * Chooses among the bodies named before which one a bare noun takes up, where no name says it:
 * <em>Lumo … the company</em>. Confined to the work on one article: it learns.
 */
final class BodyChoice {
  private static final int FAR = 8;
  private static final int TIMES = 6;
  private static final double DISTANCE = -0.5;
  private static final double AGAIN = 0.15;
  private static final double SUBJECT = 1;
  private static final double JUST_NOW = 4;
  private static final double FIRST = 0.5;
  private static final double LEARNED = 3;
  private static final double LEARNED_OF_ANY = 1;
  private static final double OWN = 4;
  private static final double AUTHORITY = 2;
  private static final double HERE = 3;
  private static final double NEXT = 1;
  private static final double NAMED = 0.5;
  private static final double OWN_COUNTRY = 2;

  /** Those who have such a role speak of other businesses than their own. */
  private static final Set<String> OUTSIDE = Set.of("expert", "activist");

  private final Reading reading;
  private final BodyKinds kinds;

  /** The token of the first name of a body; below 0 where there is none. */
  private final int firstBody;

  private final Map<String, Referent> learned = new HashMap<>();
  private final Map<Referent, Integer> meant = new HashMap<>();

  BodyChoice(Reading reading, BodyKinds kinds) {
    this.reading = reading;
    this.kinds = kinds;
    this.firstBody =
        reading.names().all().stream()
            .filter(cluster -> reading.discourse().of(cluster).isOrganization())
            .mapToInt(Cluster::first)
            .min()
            .orElse(-1);
  }

  /** Notes which body a noun meant, so that it may mean the same again. */
  void learn(String noun, Referent body, int place) {
    learned.put(noun, body);
    meant.put(body, place);
  }

  /** Whether an article has called a body by a noun for another kind: no company is a regulator. */
  boolean isCalledOtherwise(Referent body, String noun) {
    BodyNouns nouns = reading.lexicon().bodyNouns();
    boolean otherPress = nouns.isPress(noun) && kinds.isNoPress(body.cluster());
    return otherPress
        || (nouns.isAuthority(noun)
            && learned.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == body && nouns.isBusiness(entry.getKey())));
  }

  /** The body that is named first, in headline or first sentence; null where none is. */
  Referent leading() {
    boolean leads = firstBody >= 0 && reading.words().sentence(firstBody) <= 1;
    Cluster body = leads ? reading.names().at(firstBody) : null;
    return body == null ? null : reading.discourse().of(body);
  }

  /**
   * The bank of the country that a phrase names, wherever it is named, or else the one that was
   * named last; null where none was.
   */
  Referent centralBank(SourceMention mention) {
    Discourse discourse = reading.discourse();
    NounPhrase phrase = mention.phrase();
    Cluster country =
        IntStream.range(phrase.from(), phrase.head())
            .mapToObj(reading.names()::at)
            .filter(name -> name != null && name.isCountry())
            .findFirst()
            .orElse(null);
    return country == null
        ? discourse.lastBefore(
            mention.place(), who -> who.isOrganization() && kinds.isCentralBank(who.cluster()))
        : reading.names().all().stream()
            .filter(name -> kinds.isCentralBank(name, country))
            .findFirst()
            .map(discourse::of)
            .orElse(null);
  }

  /**
   * The body that spoke in the same paragraph right before a phrase, where none else is named
   * since: <em>Rio said … The Anglo-Australian group said</em>; null where none did.
   */
  Referent speaking(SourceMention mention) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    int place = mention.place();
    Sighting last = reading.discourse().lastSpeaker();
    boolean next =
        last != null
            && words.paragraph(last.token()) == words.paragraph(place)
            && words.sentence(place) - words.sentence(last.token()) <= 1;
    boolean other =
        IntStream.range(phrase.start(), phrase.head())
            .anyMatch(i -> words.isCapital(i) && !isOfPlace(i));
    if (!next || other) {
      return null;
    }
    Referent named =
        reading
            .discourse()
            .lastBefore(place, who -> who.isOrganization() || reading.maybeBody(who));
    return named == last.referent() ? named : null;
  }

  /** <em>Detroit</em>-based, <em>Anglo</em>-Australian. */
  private boolean isOfPlace(int token) {
    Words words = reading.words();
    int last = words.isHyphen(token + 1) ? token + 2 : token;
    return words.lower(token).endsWith("-based")
        || (last > token && words.lower(last).equals("based"))
        || Stream.of(token, last)
            .map(reading.names()::at)
            .anyMatch(name -> name != null && reading.discourse().of(name).isPlace());
  }

  /** Whether the last place named is no country but one of the states of one. */
  boolean isInFederalState(int place) {
    Referent last =
        reading
            .discourse()
            .lastBefore(
                place,
                who -> who.isCountry() || reading.lexicon().nouns().isFederalState(who.name()));
    return last != null && !last.isCountry();
  }

  /** The best of a kind; null where there is none. */
  Referent best(SourceMention mention, String noun, Predicate<Referent> kind) {
    Map<Referent, Integer> last = new LinkedHashMap<>();
    Map<Referent, Integer> times = new HashMap<>();
    for (Sighting sighting : reading.discourse().before(mention.place())) {
      Referent who = sighting.referent();
      if (kind.test(who) && !isOutside(who, mention, noun)) {
        last.putIfAbsent(who, sighting.token());
        times.merge(who, 1, Integer::sum);
      }
    }
    Referent best = null;
    double top = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Integer> entry : last.entrySet()) {
      Referent who = entry.getKey();
      double score = score(who, entry.getValue(), mention, noun);
      score += AGAIN * Math.min(times.get(who) - 1, TIMES);
      if (score > top) {
        top = score;
        best = who;
      }
    }
    return best;
  }

  /**
   * The country that <em>the country</em> means: one named in the same sentence, else the speaker's
   * own or the one that is named most; null where none was named, or two are as likely.
   */
  Referent country(SourceMention mention) {
    Words words = reading.words();
    Map<Referent, Double> scores = new LinkedHashMap<>();
    for (Sighting sighting : reading.discourse().before(mention.place())) {
      Referent who = sighting.referent();
      int distance = words.sentence(mention.place()) - words.sentence(sighting.token());
      if (who.isCountry() && !isOfWar(sighting.token())) {
        double seen = isInPassing(sighting.token(), mention) ? 0 : NAMED;
        double near = seen == 0 || distance > 1 ? 0 : distance == 1 ? NEXT : HERE;
        double own = isOwn(who, mention) && !isExpert(mention) ? OWN_COUNTRY : 0;
        scores.merge(who, seen + near + own, (sum, any) -> sum + seen);
      }
    }
    List<Map.Entry<Referent, Double>> likely =
        scores.entrySet().stream()
            .sorted(Map.Entry.<Referent, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean tied = likely.size() > 1 && likely.get(0).getValue().equals(likely.get(1).getValue());
    return likely.isEmpty() || tied ? null : likely.get(0).getKey();
  }

  /**
   * Whether a country is named for somebody's sake alone: <em>Cambodia's former leader</em>, <em>a
   * Danish analyst said</em>.
   */
  private boolean isInPassing(int token, SourceMention mention) {
    Referent speaker = speaker(mention);
    boolean described = speaker != null && !speaker.is(Kind.BODY);
    if (described && source(mention).anyMatch(i -> i == token)) {
      return true;
    }
    Words words = reading.words();
    Name name = reading.names().nameAt(token);
    int behind = name == null ? words.size() : name.range().to();
    int end = words.sentenceEnd(token);
    if (behind + 1 >= end || !words.tag(behind).equals("POS")) {
      return false;
    }
    NounPhrase phrase = NounPhrase.of(words, new Range(behind + 1, end));
    return IntStream.range(phrase.start(), phrase.tail())
        .anyMatch(i -> reading.lexicon().roles().of(words.word(i)) != null);
  }

  /** <em>The Iraq | war</em>, which others may have fought as well. */
  private boolean isOfWar(int token) {
    Words words = reading.words();
    Name name = reading.names().nameAt(token);
    int behind = name == null ? words.size() : name.range().to();
    return behind < words.sentenceEnd(token) && words.lower(behind).matches("wars?");
  }

  private double score(Referent who, int named, SourceMention mention, String noun) {
    Words words = reading.words();
    int taken = meant.getOrDefault(who, -1);
    int token = taken < mention.place() ? Math.max(named, taken) : named;
    int distance = words.sentence(mention.place()) - words.sentence(token);
    boolean subject = isSubject(token);
    boolean opens = words.opensSentence(mention.place());
    double score = DISTANCE * Math.min(distance, FAR) + (subject ? SUBJECT : 0);
    score += subject && opens && distance == 1 ? JUST_NOW : 0;
    score += who.cluster().first() == firstBody ? FIRST : 0;
    boolean general = reading.lexicon().bodyNouns().isAnyBusiness(noun);
    score += learned.get(noun) != who ? 0 : general ? LEARNED_OF_ANY : LEARNED;
    score += isOwn(who, mention) ? OWN : 0;
    boolean authority = reading.lexicon().bodyNouns().isAuthority(noun);
    return score + (authority && kinds.isAuthority(who.cluster()) ? AUTHORITY : 0);
  }

  private boolean isSubject(int token) {
    Words words = reading.words();
    Name name = reading.names().nameAt(token);
    int head = name == null ? token : name.range().to() - 1;
    return words.relation(head).startsWith("nsubj") || words.opensSentence(token);
  }

  /** Who speaks where a noun stands in what is said; null elsewhere. */
  private Referent speaker(SourceMention mention) {
    Finding said = reading.isSaid(mention) ? reading.earlier().get(mention.index()) : null;
    return said == null ? null : said.referent();
  }

  /** Whether a body is the speaker's own, by description or by the words for the speaker. */
  private boolean isOwn(Referent who, SourceMention mention) {
    Referent speaker = speaker(mention);
    return speaker != null
        && (speaker.is(Kind.PERSON)
            ? reading.affiliations(speaker).contains(who)
            : speaker.is(Kind.GROUP, Kind.UNNAMED)
                && source(mention).anyMatch(i -> reading.names().at(i) == who.cluster()));
  }

  /** Whether a body is an analyst's own, who speaks of other businesses. */
  private boolean isOutside(Referent who, SourceMention mention, String noun) {
    return reading.lexicon().bodyNouns().isBusiness(noun)
        && isOwn(who, mention)
        && isExpert(mention);
  }

  private boolean isExpert(SourceMention mention) {
    Referent speaker = speaker(mention);
    Stream<Role> roles =
        speaker.is(Kind.PERSON)
            ? reading.descriptions().of(speaker.cluster()).roles().stream()
            : source(mention)
                .mapToObj(i -> reading.lexicon().roles().of(reading.words().word(i)))
                .filter(Objects::nonNull);
    return roles.flatMap(role -> role.classes().stream()).anyMatch(OUTSIDE::contains);
  }

  /** The tokens that name who speaks. */
  private IntStream source(SourceMention mention) {
    return reading.words().in(mention.attribution().source().spans());
  }
}
