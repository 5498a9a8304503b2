package org.hearsay.speaker;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.model.EntityType;
import org.hearsay.speaker.Referent.Kind;

/**
 * A document or press office, which speaks for whom it belongs to: <em>a survey by the Statistical
 * Office</em>, <em>the company's press service</em>, <em>the statement</em>.
 */
final class OwnerRule implements Rule {
  private static final double ASSUMED = 0.5;
  private static final double ITSELF = 0.6;
  private static final int LOOK_BACK = 600;
  private static final int LONGEST_PHRASE = 12;

  private final Reading reading;
  private final Rule pronouns;
  private final BodyNounRule bodies;
  private final Documents documents;
  private final Makers makers;

  /**
   * @param makers that tell whom a common noun means for somebody who wrote something, the surest
   *     first
   */
  OwnerRule(Reading reading, Rule pronouns, BodyNounRule bodies, List<Rule> makers) {
    this.reading = reading;
    this.pronouns = pronouns;
    this.bodies = bodies;
    this.documents = new Documents(reading);
    this.makers = new Makers(reading, pronouns, bodies, makers);
  }

  @Override
  public Finding apply(SourceMention mention) {
    if (mention.range() == null) {
      return null;
    }
    NounPhrase phrase = mention.phrase();
    if (!isOffice(phrase) && !documents.is(phrase)) {
      return null;
    }
    Finding owner = owner(mention, phrase);
    owner = owner == null && phrase.isDefinite() ? introduced(mention) : owner;
    if (owner != null) {
      return owner.after("owner", reading.span(phrase.head()));
    }
    boolean bare = phrase.isDefinite() && phrase.start() == phrase.head();
    Finding same = bare && phrase.possessor() == null ? sameDocument() : null;
    if (same != null) {
      return same.after("owner", reading.span(phrase.head()));
    }
    Referent last = isAnnouncement(phrase) ? lastBody(mention) : null;
    if (last != null) {
      return Finding.by("owner", reading.span(phrase.head()), last, ASSUMED);
    }
    Referent itself = itself(phrase);
    return itself == null
        ? null
        : Finding.by("document", reading.span(mention.range()), itself, ITSELF);
  }

  /** Whom a phrase for a document speaks for; null where it is none. */
  Finding ofDocument(SourceMention mention) {
    return documents.is(mention.phrase()) ? apply(mention) : null;
  }

  /** Whose document spoke right before: <em>a report that the agency sent … the document</em>. */
  private Finding sameDocument() {
    List<Finding> earlier = reading.earlier();
    Finding last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean document =
        last != null
            && last.referent() != null
            && last.because().size() > 1
            && last.because().get(0).rule().equals("owner");
    return document
        ? Finding.by("name", last.because().get(1).span(), last.referent(), ASSUMED)
        : null;
  }

  /** <em>In a statement</em>, of whoever was named lately. */
  private boolean isAnnouncement(NounPhrase phrase) {
    return !phrase.determiner().isEmpty()
        && reading.lexicon().nouns().isAnnouncement(reading.words().token(phrase.head()).lemma());
  }

  /** The body that spoke last, or else was named last; null if none was. */
  private Referent lastBody(SourceMention mention) {
    Sighting last = reading.discourse().lastSpeaker();
    return last != null && last.referent().is(Kind.BODY) && !last.referent().isCountry()
        ? last.referent()
        : reading.discourse().lastBefore(mention.place(), Referent::isOrganization);
  }

  /**
   * A document that nobody is said to have made, by the phrase that brings it in: <em>a memo to
   * staff</em>; null where that tells nothing of it.
   */
  private Referent itself(NounPhrase phrase) {
    Words words = reading.words();
    int end = phrase.endWith(words, ".*");
    if (end == phrase.tail() || !phrase.isIndefinite(words)) {
      return null;
    }
    Referent referent =
        Referent.phrase(Kind.BODY, words.text(new Range(phrase.nameStart(words), end)));
    referent.places().add(new Range(phrase.from(), phrase.to()));
    return referent;
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
        Finding bearer = owner == null && phrase.head() == i ? saying(phrase) : owner;
        if (bearer != null) {
          return bearer;
        }
      }
    }
    return null;
  }

  /** Who says something in a document, <em>Ann Lee told him | in a letter</em>; null for nobody. */
  private Finding saying(NounPhrase phrase) {
    Words words = reading.words();
    int sentence = words.sentence(phrase.from());
    int in = phrase.from() - 1;
    boolean within =
        in >= words.sentenceStart(phrase.from())
            && words.lower(in).equals("in")
            && phrase.isIndefinite(words);
    return reading.discourse().lastSpeakers().stream()
        .filter(turn -> within && words.sentence(turn.token()) == sentence)
        .findFirst()
        .map(turn -> Finding.by("name", reading.span(turn.token()), turn.referent(), ASSUMED))
        .orElse(null);
  }

  private boolean isOffice(NounPhrase phrase) {
    Words words = reading.words();
    int head = phrase.head();
    return (head - 1 >= phrase.start()
            && reading.lexicon().nouns().isOffice(words.word(head - 1) + " " + words.word(head)))
        || (head - 2 >= phrase.start()
            && reading.lexicon().nouns().isOffice(words.text(new Range(head - 2, head + 1))));
  }

  /**
   * Whoever something belongs to or came from that is not known for a document: <em>her
   * decision</em>, <em>a mailer from the fund</em>. Null where nobody is told.
   */
  Finding ofThing(SourceMention mention) {
    NounPhrase phrase = mention.phrase();
    Finding owner = possessor(mention, phrase);
    owner = owner == null ? makers.sender(mention, phrase) : owner;
    return owner == null ? null : owner.after("owner", reading.span(phrase.head()));
  }

  /** <em>Monday's</em> poll, <em>last year's</em> figures. */
  private boolean isTime(Range possessor) {
    int noun = possessor.to() - 1;
    String last = reading.words().lower(noun);
    return reading.names().at(noun) == null
        && (last.matches("week|month|year|today|yesterday")
            || reading.lexicon().nameWords().isDay(last));
  }

  /** Whose a phrase says that it is: <em>her decision</em>, <em>the council's report</em>. */
  private Finding possessor(SourceMention mention, NounPhrase phrase) {
    if (phrase.determiner().equals("whose")) {
      return before(phrase.from(), mention);
    }
    if (phrase.hasPossessivePronoun()) {
      return pronouns.apply(mention.at(reading.words(), phrase.possessor()));
    }
    return phrase.possessor() == null
        ? null
        : makers.named(new Range(phrase.from(), phrase.possessor().to()), mention);
  }

  /** Who is named right before a token: <em>the council, | whose report</em>; null for nobody. */
  private Finding before(int whose, SourceMention mention) {
    boolean apart = whose > 0 && reading.words().word(whose - 1).equals(",");
    int last = apart ? whose - 2 : whose - 1;
    return last < 0 || reading.names().at(last) == null
        ? null
        : makers.named(new Range(last, last + 1), mention);
  }

  private Finding owner(SourceMention mention, NounPhrase phrase) {
    Words words = reading.words();
    if (phrase.possessor() != null && !isTime(phrase.possessor())) {
      return possessor(mention, phrase);
    }
    Finding maker = makers.of(mention, phrase);
    if (maker != null) {
      return maker;
    }
    int link = phrase.tail();
    NounPhrase inner = phrase.inner(words);
    if (documents.isPartOfOther(phrase)) {
      return apply(mention.at(words, new Range(inner.from(), inner.to())));
    }
    Finding owner = makers.sender(mention, phrase);
    owner =
        owner == null
            ? premodifier(mention, phrase, name -> name.type() == EntityType.ORGANIZATION)
            : owner;
    if (owner != null) {
      return owner;
    }
    if (inner != null && (words.word(link).equals("at") || isPrintedIn(link, inner))) {
      return makers.named(new Range(inner.from(), inner.tail()), mention);
    }
    if (inner != null && words.word(link).equals("of")) {
      // Not "a poll of | Oslo voters".
      return reading.names().at(inner.head()) == null
          ? bodies.apply(mention.at(words, new Range(inner.from(), inner.tail())))
          : makers.named(new Range(inner.head(), inner.head() + 1), mention);
    }
    return premodifier(mention, phrase, name -> true);
  }

  /** Whoever is named before the noun: <em>a | Harbour Council | survey of voters</em>. */
  private Finding premodifier(SourceMention mention, NounPhrase phrase, Predicate<Name> kind) {
    return IntStream.range(phrase.start(), phrase.head())
        .mapToObj(reading.names()::nameAt)
        .filter(name -> name != null && !name.isIndirect() && kind.test(name))
        .findFirst()
        .map(name -> makers.named(name.range(), mention))
        .orElse(null);
  }

  /** Whether a body and no place follows: <em>a report | in the Morning Post</em>. */
  private boolean isPrintedIn(int link, NounPhrase inner) {
    return reading.words().word(link).equals("in")
        && IntStream.range(inner.from(), inner.tail())
            .mapToObj(reading.names()::nameAt)
            .anyMatch(name -> name != null && name.type() == EntityType.ORGANIZATION);
  }
}
