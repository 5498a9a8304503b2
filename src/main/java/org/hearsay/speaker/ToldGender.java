package org.hearsay.speaker;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the pronouns behind the names of a person tell: <em>Jan Lee disagrees. She has asked</em>.
 */
final class ToldGender {
  private final Words words;
  private final IntPredicate persons;
  private final Lexicon lexicon;

  /**
   * @param persons whether a token is part of a person's name
   */
  ToldGender(Words words, IntPredicate persons, Lexicon lexicon) {
    this.words = words;
    this.persons = persons;
    this.lexicon = lexicon;
  }

  /**
   * The gender of most of the pronouns that seem to take a person up; what title and given name
   * tell counts as one of them, or as two where that is hardly ever wrong.
   */
  Gender of(Cluster person) {
    Stream<Gender> told = person.names().stream().map(name -> behind(name.range()));
    int named = weight(person.gender()) * (isPlain(person) ? 2 : 1);
    int balance = named + told.mapToInt(ToldGender::weight).sum();
    return balance == 0 ? Gender.UNKNOWN : balance > 0 ? Gender.FEMALE : Gender.MALE;
  }

  /** Whether a title or a well-known given name tells it: <em>Mr Lee</em>, <em>John Lee</em>. */
  private boolean isPlain(Cluster person) {
    return person.names().stream()
        .anyMatch(
            name ->
                lexicon.givenNames().isListed(name.firstWord())
                    || lexicon.nouns().ofHonorificBefore(words, name.range()) != Gender.UNKNOWN);
  }

  private static int weight(Gender gender) {
    return switch (gender) {
      case FEMALE -> 1;
      case MALE -> -1;
      case UNKNOWN -> 0;
    };
  }

  /** Of the first pronoun in the sentence behind that of a subject, where nobody else is named. */
  Gender behind(Range name) {
    int start = words.sentenceStart(name.from());
    int next = words.sentenceEnd(name.from());
    boolean goesOn = next < words.size() && words.paragraph(next) == words.paragraph(start);
    return goesOn && isSubject(name) && isAlone(name, start, next)
        ? first(next, words.sentenceEnd(next))
        : Gender.UNKNOWN;
  }

  /** Of the first pronoun that owns nothing, before anybody is named or speaks. */
  private Gender first(int from, int to) {
    return IntStream.range(from, to)
        .takeWhile(i -> !persons.test(i) && !words.word(i).matches("[\"“”]"))
        .mapToObj(words::lower)
        .filter(word -> Gender.ofPronoun(word) != Gender.UNKNOWN)
        .findFirst()
        .filter(word -> word.matches("s?he|him"))
        .map(Gender::ofPronoun)
        .orElse(Gender.UNKNOWN);
  }

  /** Whether a sentence means nobody else and ends outside speech. */
  private boolean isAlone(Range name, int start, int end) {
    long marks = IntStream.range(start, end).filter(i -> words.word(i).matches("[\"“”]")).count();
    return marks % 2 == 0
        && IntStream.range(start, end)
            .filter(i -> i < name.from() || i >= name.to())
            .noneMatch(i -> persons.test(i) || words.lower(i).matches("he|she|him"));
  }

  private boolean isSubject(Range name) {
    return name.from() == words.sentenceStart(name.from())
        || IntStream.range(name.from(), name.to())
            .anyMatch(i -> words.relation(i).matches("nsubj.*|appos"));
  }
}
