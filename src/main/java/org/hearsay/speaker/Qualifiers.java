package org.hearsay.speaker;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells from the words around a noun which person it means: <em>the Romanian energy</em> minister
 * is whoever the article has called so, rather than somebody it has called otherwise.
 */
final class Qualifiers {
  /** No weight is less: more words against a person say no more. */
  static final double LEAST = -2;

  private static final double SAID = 1;
  private static final double BESIDE = 0.5;
  private static final double STRANGE = -1;

  private final Reading reading;
  private final Words words;

  Qualifiers(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * The weight of all words before a noun, those of a possessor too; 0 for an age.
   *
   * @return from {@link #LEAST} up, above 0 if more speaks for the person than against
   */
  double weight(Persona persona, PersonNoun noun) {
    Range possessor = noun.phrase().possessor();
    int from = possessor == null ? behindAge(noun) : possessor.from();
    return noun.isAge() ? 0 : weight(persona, from, noun.phrase().head());
  }

  /** <em>The 26-year-old | left-handed batter</em>. */
  private int behindAge(PersonNoun noun) {
    int from = noun.phrase().start();
    for (int i = from; noun.years() != null && i < noun.phrase().head(); i++) {
      if (words.lower(i).matches(".*olds?")) {
        return i + 1;
      }
    }
    return from;
  }

  /** As {@link #weight}, of the words between possessor and noun alone. */
  double weightOfCore(Persona persona, NounPhrase phrase) {
    return weight(persona, phrase.start(), phrase.head());
  }

  private double weight(Persona persona, int from, int head) {
    double sum = 0;
    for (int i = from; i < head; i++) {
      Cluster named = reading.names().at(i);
      String word = named == null ? words.lower(i) : named.name().toLowerCase(Locale.ROOT);
      boolean said = persona.words().containsAll(List.of(word.split(" ", -1)));
      if (said || (named == null && isOfBody(persona, word))) {
        sum += SAID;
      } else if (isInCompany(persona, i) && !isForeign(persona, named)) {
        sum += BESIDE;
      } else if (words.token(i).isNoun() || named != null || words.tag(i).equals("JJ")) {
        sum += STRANGE;
      }
    }
    return Math.max(sum, LEAST);
  }

  /** <em>The union boss</em> of whoever belongs to the Seafarers' Union. */
  private boolean isOfBody(Persona persona, String noun) {
    return reading.lexicon().nouns().isBody(noun)
        && persona.affiliations().stream()
            .map(phrase -> reading.names().at(words.range(phrase.span()).from()))
            .anyMatch(body -> body != null && !body.isPerson() && body.isNamedBy(noun));
  }

  /** Whether a noun before the head says something else than a person's titles do. */
  boolean contradict(Persona persona, NounPhrase phrase) {
    boolean titled = persona.titles().stream().anyMatch(title -> title.text().contains(" "));
    for (int i = phrase.start(); i < phrase.head() && titled; i++) {
      Cluster named = reading.names().at(i);
      boolean noun = words.token(i).isNoun() && (named == null || isOffice(named, persona, i));
      if (noun && !persona.words().contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The <em>Justice</em> Secretary, of whom the article does not say that she is for justice. */
  private boolean isOffice(Cluster named, Persona persona, int token) {
    return !named.isCountry()
        && !named.isPerson()
        && words.isCapital(token + 1)
        && !isInCompany(persona, token);
  }

  /** Whether something that the phrase names stands where the person is first named. */
  boolean nameCompany(Persona persona, NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.to(); i++) {
      boolean name = reading.names().at(i) != null || words.isName(i);
      if (name && isInCompany(persona, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInCompany(Persona persona, int token) {
    Cluster named = reading.names().at(token);
    return persona
        .company()
        .contains(named == null ? Spelling.plain(words.word(token)) : named.name());
  }

  /** Whether a phrase names a country, and the person is said to belong to another alone. */
  boolean areForeign(Persona persona, NounPhrase phrase) {
    return IntStream.rangeClosed(phrase.start(), phrase.head())
        .mapToObj(reading.names()::at)
        .filter(named -> named != null && !isSaid(persona, named))
        .anyMatch(named -> isForeign(persona, named));
  }

  private static boolean isSaid(Persona persona, Cluster named) {
    return persona
        .words()
        .containsAll(List.of(named.name().toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  /** Whether a country is named and the person is said to belong to one: another, then. */
  private boolean isForeign(Persona persona, Cluster named) {
    return named != null
        && named.isCountry()
        && Stream.concat(persona.affiliations().stream(), persona.places().stream())
            .map(phrase -> reading.names().at(words.range(phrase.span()).from()))
            .anyMatch(body -> body != null && body.isCountry());
  }
}
