package org.hearsay.speaker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A common noun for a person: somebody named whom the article describes so (<em>the expert</em>,
 * <em>the U.S. president</em>, <em>the 45-year-old</em>), or somebody never named (<em>a
 * spokesman</em>).
 */
final class PersonNounRule implements Rule {
  private static final double SURE = 0.85;

  /** Whoever is chosen with as much is called so from then on. */
  private static final double SETTLED = 1.5;

  /** Whose part is to ask or tell: nobody whom the article tells of, unless it calls one so. */
  private static final Set<String> OUTSIDE = Set.of("interviewer", "moderator", "narrator");

  private final Reading reading;
  private final OneOfTwoRule oneOfTwo;
  private final Qualifiers qualifiers;
  private final PersonFit fit;
  private final PersonCandidates candidates;
  private final Introductions introductions;
  private final PersonChoice choice;
  private final SpeakingOn speakingOn;
  private final InFocus focus;

  PersonNounRule(Reading reading) {
    this.reading = reading;
    this.oneOfTwo = new OneOfTwoRule(reading);
    this.qualifiers = new Qualifiers(reading);
    this.fit = new PersonFit(reading, qualifiers);
    this.candidates = new PersonCandidates(reading);
    this.introductions = new Introductions(reading);
    this.choice = new PersonChoice(reading, qualifiers);
    this.speakingOn = new SpeakingOn(reading, qualifiers);
    this.focus = new InFocus(reading, qualifiers);
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    if (oneOfTwo.decides(mention.phrase())) {
      return oneOfTwo.apply(mention);
    }
    PersonNoun noun = PersonNoun.of(reading, mention);
    if (isTitleOfPaper(mention.phrase()) || (noun.role() != null && noun.role().plural())) {
      return null;
    }
    boolean told = mention.phrase().isIndefinite(reading.words()) || isWriting(noun);
    Finding known = told ? null : known(noun);
    if (known != null || noun.role() == null) {
      return known;
    }
    Referent unnamed =
        Referent.unnamed(noun.gender(), reading.descriptions().told(mention.phrase()));
    return Finding.by("unnamed", reading.span(mention.range()), unnamed, SURE);
  }

  /** <em>As | The Harbour Observer | reported</em>, whose article is a part of its name. */
  private boolean isTitleOfPaper(NounPhrase phrase) {
    Words words = reading.words();
    return words.word(phrase.from()).equals("The")
        && !words.opensSentence(phrase.from())
        && !words.word(phrase.from() - 1).matches("[:\"“‘]|``")
        && phrase.start() < phrase.head()
        && IntStream.rangeClosed(phrase.start(), phrase.head()).allMatch(words::isCapital);
  }

  /** <em>This reporter</em>, who writes the article. */
  private static boolean isWriting(PersonNoun noun) {
    return noun.phrase().determiner().equals("this")
        && noun.role() != null
        && (noun.role().classes().contains("media") || noun.noun().matches("author|writer"));
  }

  /** Somebody named; null where the article seems to name nobody who is this. */
  private Finding known(PersonNoun noun) {
    Map<Cluster, Double> grades = new LinkedHashMap<>();
    Referent outer = reading.outerSpeaker(noun.mention());
    candidates.of(noun).stream()
        .filter(person -> outer == null || person != outer.cluster())
        .forEach(person -> grades.put(person, fit.of(person, noun)));
    boolean sure =
        grades.entrySet().stream()
            .anyMatch(entry -> isSure(entry.getKey(), entry.getValue(), noun));
    if (!sure && OUTSIDE.contains(noun.called())) {
      return null;
    }
    boolean definite = noun.phrase().isDefinite();
    int introduced = !sure && definite ? introductions.last(noun) : -1;
    if (introduced >= 0 && !isOvertaken(introduced, noun, grades)) {
      return null;
    }
    grades.values().removeIf(grade -> grade == PersonFit.NONE || (sure && grade < PersonFit.EXACT));
    boolean told =
        grades.entrySet().stream()
            .filter(entry -> entry.getKey().first() < noun.place())
            .anyMatch(entry -> entry.getValue() >= PersonFit.COVERED);
    Finding spoken = told ? null : speakingOn.find(noun);
    if (spoken != null) {
      return spoken;
    }
    if (grades.isEmpty() && noun.role() != null && definite && !noun.role().isOffice()) {
      candidates.onlyBare(noun).ifPresent(person -> grades.put(person, PersonFit.UNKNOWN));
    }
    PersonChoice.Chosen chosen = choice.best(grades, noun);
    if (chosen == null) {
      return focus.find(noun);
    }
    if (chosen.score() >= SETTLED) {
      candidates.learn(chosen.person(), noun);
    }
    return chosen.finding();
  }

  /**
   * Whether since somebody was brought in, in another paragraph, one spoke whom the noun fits:
   * <em>a diplomat … The envoy, Ann Lee, agreed. The diplomat</em>.
   */
  private boolean isOvertaken(int introduced, PersonNoun noun, Map<Cluster, Double> grades) {
    Words words = reading.words();
    int paragraph = words.paragraph(noun.place());
    return words.paragraph(introduced) < paragraph
        && grades.entrySet().stream()
            .filter(entry -> entry.getValue() >= PersonFit.COVERED)
            .map(Map.Entry::getKey)
            .filter(reading.discourse()::spokeLast)
            .map(person -> person.lastBefore(noun.place()))
            .anyMatch(name -> name != null && words.paragraph(name.range().from()) == paragraph);
  }

  /** Whether the article calls a person so and no word before the noun makes it doubtful. */
  private boolean isSure(Cluster person, double grade, PersonNoun noun) {
    return grade == PersonFit.EXACT
        && qualifiers.weight(reading.descriptions().of(person), noun) >= 0;
  }
}
