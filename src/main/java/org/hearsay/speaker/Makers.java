package org.hearsay.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells who made or sent something, by the words behind it or around it. */
final class Makers {
  private static final double NAMED = 0.9;

  /** What is done to a document by others than those who made it. */
  private static final Set<String> READ =
      Set.of("seen", "obtained", "read", "reviewed", "viewed", "received", "reported");

  private final Reading reading;
  private final Rule pronouns;
  private final BodyNounRule bodies;
  private final List<Rule> rules;

  /**
   * @param rules that tell whom a common noun means for somebody who wrote something, the surest
   *     first
   */
  Makers(Reading reading, Rule pronouns, BodyNounRule bodies, List<Rule> rules) {
    this.reading = reading;
    this.pronouns = pronouns;
    this.bodies = bodies;
    this.rules = List.copyOf(rules);
  }

  /** Who is said to have made what a phrase is about, or speaks in it; null if nobody. */
  Finding of(SourceMention mention, NounPhrase phrase) {
    Finding told = told(mention, phrase);
    return told == null ? writer(mention, phrase) : told;
  }

  /** <em>A survey by the council</em>, <em>a letter from Ann Lee</em>; not <em>from 2011</em>. */
  Finding sender(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    NounPhrase inner = phrase.inner(words);
    return inner != null
            && words.word(phrase.tail()).matches("by|from")
            && !words.tag(inner.head()).equals("CD")
        ? meant(new Range(inner.from(), inner.tail()), mention)
        : null;
  }

  /**
   * <em>A letter that the council sent</em>, <em>a survey the council ran</em>, <em>a statement
   * issued by the ministry</em>.
   */
  private Finding told(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    int stop = words.sentenceEnd(phrase.from());
    boolean apart = phrase.tail() < stop && words.word(phrase.tail()).equals(",");
    int end = apart ? stop : phrase.to();
    int tail = apart ? phrase.tail() + 1 : phrase.tail();
    boolean bare = !apart && tail + 1 < end && words.tag(tail).matches("DT|PRP");
    boolean clause = !apart && tail + 2 < end && words.lower(tail).matches("that|which");
    boolean passive =
        tail + 2 < end
            && words.tag(tail).matches("VB[ND]")
            && !READ.contains(words.lower(tail))
            && words.lower(tail + 1).equals("by");
    if (!bare && !clause && !passive) {
      return null;
    }
    int from = passive ? tail + 2 : bare ? tail : tail + 1;
    Range rest = new Range(from, end);
    NounPhrase inner = NounPhrase.of(words, rest);
    Range maker = new Range(inner.from(), inner.tail());
    Finding pronoun = pronouns.apply(mention.at(words, new Range(from, from + 1)));
    return pronoun == null ? meant(maker, mention) : pronoun;
  }

  /** <em>In a report, | the council said</em>; null elsewhere. */
  private Finding writer(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    int in = phrase.from() - 1;
    boolean opens =
        in >= 0
            && words.opensSentence(in)
            && words.word(in).equals("In")
            && phrase.isIndefinite(words);
    int end = words.sentenceEnd(phrase.from());
    int comma = phrase.tail();
    if (!opens || comma + 1 >= end || !words.word(comma).equals(",")) {
      return null;
    }
    NounPhrase inner = NounPhrase.of(words, new Range(comma + 1, end));
    return meant(new Range(inner.from(), inner.tail()), mention);
  }

  /** Whoever a phrase means: <em>a petition lodged by | forty senators</em>. */
  private Finding meant(Range range, SourceMention mention) {
    SourceMention maker = mention.at(reading.words(), range);
    return Stream.concat(Stream.of(any -> named(range, mention)), rules.stream())
        .map(rule -> rule.apply(maker))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whoever is named in a range, or the body that a common noun there takes up. */
  Finding named(Range range, SourceMention mention) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      Cluster cluster = reading.names().at(i);
      if (cluster != null) {
        return Finding.by("name", reading.span(range), reading.discourse().of(cluster), NAMED);
      }
    }
    return bodies.apply(mention.at(reading.words(), range));
  }
}
