package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.speaker.Referent.Kind;

/**
 * A document or press office, which speaks for whom it belongs to: <em>a survey by the Statistical
 * Office</em>, <em>the company's press service</em>, <em>the statement</em>.
 */
final class OwnerRule implements Rule {
  private static final double NAMED = 0.9;
  private static final double ASSUMED = 0.6;
  private static final double GUESS = 0.4;
  private static final int LOOK_BACK = 600;
  private static final int LONGEST_PHRASE = 12;
  private static final Set<String> LINKS = Set.of("of", "by", "from", "at");

  private final Reading reading;
  private final Rule pronouns;
  private final BodyNounRule bodies;

  OwnerRule(Reading reading, Rule pronouns, BodyNounRule bodies) {
    this.reading = reading;
    this.pronouns = pronouns;
    this.bodies = bodies;
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    boolean office = isOffice(phrase);
    if (!office
        && !reading.lexicon().nouns().isDocument(reading.words().token(phrase.head()).lemma())) {
      return null;
    }
    Finding owner = owner(mention, phrase);
    owner = owner == null && phrase.isDefinite() ? introduced(mention) : owner;
    if (owner != null) {
      return owner.after("owner", reading.span(phrase.head()));
    }
    boolean bare = phrase.determiner().isEmpty();
    Referent last = bare ? null : lastSpeaker(mention);
    double confidence = phrase.isDefinite() ? ASSUMED : GUESS;
    return last == null ? null : Finding.by("owner", reading.span(phrase.head()), last, confidence);
  }

  /** Whose it was where the article spoke of it before: <em>a letter by Ms Lee</em>. */
  private Finding introduced(SourceMention mention) {
    Words words = reading.words();
    String lemma = words.token(mention.phrase().head()).lemma();
    int first = Math.max(0, mention.range().from() - LOOK_BACK);
    for (int i = mention.range().from() - 1; i >= first; i--) {
      if (words.token(i).isNoun() && words.token(i).lemma().equals(lemma)) {
        int end = Math.min(words.sentenceEnd(i), i + LONGEST_PHRASE);
        Range range = new Range(NounPhrase.startOf(words, i, words.sentenceStart(i)), end);
        NounPhrase phrase = NounPhrase.of(words, range);
        Finding owner = phrase.head() == i ? owner(mention.at(words, range), phrase) : null;
        if (owner != null) {
          return owner;
        }
      }
    }
    return null;
  }

  private boolean isOffice(NounPhrase phrase) {
    Words words = reading.words();
    int head = phrase.head();
    return (head - 1 >= phrase.start()
            && reading.lexicon().nouns().isOffice(words.word(head - 1) + " " + words.word(head)))
        || (head - 2 >= phrase.start()
            && reading.lexicon().nouns().isOffice(words.text(new Range(head - 2, head + 1))));
  }

  private Finding owner(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    if (phrase.hasPossessivePronoun()) {
      Range pronoun = phrase.possessor();
      return pronouns.apply(mention.at(words, pronoun));
    }
    if (phrase.possessor() != null) {
      return named(new Range(phrase.from(), phrase.possessor().to()), mention);
    }
    Finding maker = maker(mention, phrase);
    if (maker != null) {
      return maker;
    }
    int link = phrase.tail();
    if (link + 1 < phrase.to() && LINKS.contains(words.word(link))) {
      Range rest = new Range(link + 1, phrase.to());
      NounPhrase inner = NounPhrase.of(words, rest);
      return named(new Range(inner.from(), inner.tail()), mention);
    }
    Cluster modifier = phrase.start() < phrase.head() ? reading.names().at(phrase.start()) : null;
    return modifier == null || reading.names().nameAt(phrase.start()).isIndirect()
        ? null
        : Finding.by("name", reading.span(phrase.start()), reading.discourse().of(modifier), NAMED);
  }

  /** <em>A letter that the council sent</em>, <em>a statement issued by the ministry</em>. */
  private Finding maker(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    int tail = phrase.tail();
    boolean clause = tail + 2 < phrase.to() && words.lower(tail).matches("that|which");
    boolean passive =
        tail + 2 < phrase.to()
            && words.tag(tail).equals("VBN")
            && words.lower(tail + 1).equals("by");
    if (!clause && !passive) {
      return null;
    }
    int from = passive ? tail + 2 : tail + 1;
    Range rest = new Range(from, phrase.to());
    NounPhrase inner = NounPhrase.of(words, rest);
    Range maker = new Range(inner.from(), inner.tail());
    Finding pronoun = pronouns.apply(mention.at(words, new Range(from, from + 1)));
    return pronoun == null ? named(maker, mention) : pronoun;
  }

  /** Whoever is named in a range, or the body that a common noun there takes up. */
  private Finding named(Range range, SourceMention mention) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      Cluster cluster = reading.names().at(i);
      if (cluster != null) {
        return Finding.by("name", reading.span(range), reading.discourse().of(cluster), NAMED);
      }
    }
    return bodies.apply(mention.at(reading.words(), range));
  }

  private Referent lastSpeaker(SourceMention mention) {
    Sighting last = reading.discourse().lastSpeaker();
    boolean body =
        last != null
            && last.referent().is(Kind.BODY)
            && (last.referent().cluster() == null || last.referent().isOrganization());
    return body
        ? last.referent()
        : reading.discourse().lastBefore(mention.place(), Referent::isOrganization);
  }
}
