package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Grades how well a common noun fits what the article says of one person; who of several is meant
 * is not asked here.
 */
final class PersonFit {
  /** The article calls the person so. */
  static final double EXACT = 3;

  /** The article seems to have called the person so. */
  static final double TAKEN = 2.3;

  /** The noun is a wider or kindred one: <em>the politician</em> of a minister. */
  static final double COVERED = 2;

  /** The phrase names what the person was first named beside. */
  static final double TOGETHER = 1.5;

  /** The article says nothing of the person, so the noun may be said. */
  static final double UNKNOWN = 1.1;

  /** The noun cannot mean the person. */
  static final double NONE = 0;

  private static final int SHORTEST_STEM = 6;

  private final Reading reading;
  private final Qualifiers qualifiers;

  PersonFit(Reading reading, Qualifiers qualifiers) {
    this.reading = reading;
    this.qualifiers = qualifiers;
  }

  /** The grade, one of those of this class. */
  double of(Cluster person, PersonNoun noun) {
    Persona persona = reading.descriptions().of(person);
    NounPhrase phrase = noun.phrase();
    if (!persona.gender().agrees(noun.gender())) {
      return NONE;
    }
    if (isOfAnother(persona, noun) || isLesser(persona, noun)) {
      return NONE;
    }
    if (isCalled(persona, noun)) {
      return noun.years() == null && qualifiers.contradict(persona, phrase) ? NONE : EXACT;
    }
    if (isOfOtherAge(reading, persona, noun)) {
      return NONE;
    }
    if (persona.isTaken(noun.called()) && !qualifiers.contradict(persona, phrase)) {
      return TAKEN;
    }
    boolean definite = phrase.isDefinite() || reading.words().isInHeadline(noun.place());
    if (noun.role() == null || !definite || phrase.possessor() != null) {
      return NONE;
    }
    if (qualifiers.nameCompany(persona, phrase)) {
      return TOGETHER;
    }
    if (phrase.isRestricted(reading.words())) {
      return NONE;
    }
    if (isCovered(persona, noun)) {
      return COVERED;
    }
    return persona.nouns().isEmpty() && isSaidOfAnybody(person, noun) ? UNKNOWN : NONE;
  }

  /** Whether the article calls a person so, or tells the age or country that the noun does. */
  private boolean isCalled(Persona persona, PersonNoun noun) {
    if (persona.nouns().contains(noun.called()) && !isOfOtherAge(reading, persona, noun)) {
      return true;
    }
    if (holds(persona, reading.lexicon().roles().synonyms(noun.called()))) {
      return true;
    }
    Range ages = noun.ages(reading);
    if (noun.years() != null || (ages != null && persona.age() != null)) {
      return persona.age() != null && !isOfOtherAge(reading, persona, noun);
    }
    Name name = reading.names().nameAt(noun.phrase().head());
    boolean people = name != null && name.isPeople();
    String word = people ? name.known().name().toLowerCase(Locale.ROOT) : noun.noun();
    return (people || reading.lexicon().nouns().isParty(word)) && persona.words().contains(word);
  }

  /** Whether somebody has one of some titles, and is no deputy of whoever has it. */
  private boolean holds(Persona persona, Set<String> titles) {
    NameWords lesser = reading.lexicon().nameWords();
    return persona.titles().stream()
        .map(title -> title.text().toLowerCase(Locale.ROOT))
        .filter(title -> titles.stream().anyMatch(title::contains))
        .anyMatch(
            title ->
                wordsOf(title).stream()
                    .noneMatch(word -> lesser.isLesser(word) || word.matches("former|ex")));
  }

  private static Set<String> wordsOf(String title) {
    return new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[ -]+")));
  }

  /** <em>The United States, whose | president</em>, of somebody who has nothing to do with it. */
  private boolean isOfAnother(Persona persona, PersonNoun noun) {
    int owner = noun.place() - 2;
    boolean whose =
        noun.phrase().determiner().equals("whose")
            && owner >= reading.words().sentenceStart(noun.place())
            && reading.words().word(owner + 1).equals(",");
    Cluster named = whose ? reading.names().at(owner) : null;
    return named != null
        && !persona.company().contains(named.name())
        && persona.affiliations().stream()
            .noneMatch(
                said -> reading.names().at(reading.words().range(said.span()).from()) == named);
  }

  /** <em>The chancellor</em> is not whom the article calls the shadow chancellor alone. */
  private boolean isLesser(Persona persona, PersonNoun noun) {
    NounPhrase phrase = noun.phrase();
    NameWords lesser = reading.lexicon().nameWords();
    boolean said =
        IntStream.range(phrase.start(), phrase.head())
            .anyMatch(i -> lesser.isLesser(reading.words().lower(i)));
    List<Set<String>> titles =
        persona.titles().stream()
            .map(title -> wordsOf(title.text()))
            .filter(words -> words.contains(noun.called()))
            .toList();
    return !said
        && !titles.isEmpty()
        && titles.stream().allMatch(words -> words.stream().anyMatch(lesser::isLesser));
  }

  /** Whether the article tells an age that is not the noun's: no man of 52 is the teenager. */
  static boolean isOfOtherAge(Reading reading, Persona persona, PersonNoun noun) {
    if (persona.age() == null) {
      return false;
    }
    Range ages = noun.ages(reading);
    return noun.years() != null
        ? !noun.years().equals(persona.age())
        : ages != null && !ages.contains(Integer.parseInt(persona.age()));
  }

  private boolean isCovered(Persona persona, PersonNoun noun) {
    Roles roles = reading.lexicon().roles();
    return hasStem(persona, noun.noun())
        || persona.roles().stream().anyMatch(known -> roles.takesUp(noun.role().noun(), known));
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

  /** Whether a noun needs no word before it that leads up to it. */
  private boolean isSaidOfAnybody(Cluster person, PersonNoun noun) {
    return reading.lexicon().roles().isGeneral(noun.role().noun())
        || noun.gender() != Gender.UNKNOWN
        || (!noun.role().isOffice()
            && reading.discourse().spokeLast(person)
            && !isAnotherBroughtIn(person, noun.place()));
  }

  /** Whether somebody else opens a sentence of the paragraph since a person spoke. */
  private boolean isAnotherBroughtIn(Cluster person, int place) {
    Words words = reading.words();
    Sighting last = reading.discourse().lastSpeaker();
    return IntStream.iterate(place - 1, i -> i > last.token(), i -> i - 1)
        .takeWhile(i -> words.paragraph(i) == words.paragraph(place))
        .anyMatch(
            i ->
                words.opensSentence(i)
                    && reading.names().isPersonAt(i)
                    && reading.names().at(i) != person);
  }
}
