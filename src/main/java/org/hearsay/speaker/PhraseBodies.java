package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.speaker.Referent.Kind;

/**
 * The bodies of an article that nothing names but a phrase: <em>the country's leadership</em>,
 * <em>a group called Open Rite</em>, <em>her office</em>. Confined to the work on one article: it
 * learns.
 */
final class PhraseBodies {
  private static final String LINKS = "of|for|in";
  private static final String LAST = "*";

  private final Reading reading;
  private final Map<String, Referent> known = new HashMap<>();

  PhraseBodies(Reading reading) {
    this.reading = reading;
  }

  /** The body that a phrase names: one with the same noun and country is the same. */
  Referent of(SourceMention mention, String head) {
    NounPhrase phrase = mention.phrase();
    Words words = reading.words();
    Name person = person(phrase, head);
    if (person != null) {
      Referent owner = reading.of(person);
      int from = Math.max(phrase.start(), person.range().to());
      return of(owner, mention, from);
    }
    Cluster country = country(phrase);
    String key = key(head, country == null ? "" : country.name());
    Referent same = known.get(key);
    if (same == null && country == null && phrase.isDefinite() && !isNamed(phrase)) {
      same = lastOf(head);
    }
    if (same == null) {
      Range apposed = apposed(phrase);
      same = Referent.phrase(Kind.BODY, words.text(apposed == null ? name(phrase) : apposed));
      known.put(key, same);
      known.put(key(head, LAST), same);
    }
    same.places().add(mention.range());
    return same;
  }

  /** What a phrase says that somebody has: Ann Lee's office. */
  Referent of(Referent owner, SourceMention mention) {
    int start = mention.phrase().start();
    return of(owner, mention, reading.words().lower(start).equals("own") ? start + 1 : start);
  }

  private Referent of(Referent owner, SourceMention mention, int from) {
    Words words = reading.words();
    NounPhrase phrase = mention.phrase();
    boolean plural = !owner.is(Kind.PERSON) && owner.name().endsWith("s");
    String name =
        owner.name()
            + (plural ? "' " : "'s ")
            + words.text(new Range(from, phrase.endWith(words, LINKS)));
    Referent body = known.computeIfAbsent(name, any -> Referent.phrase(Kind.BODY, name));
    known.put(key(phrase.head(words), LAST), body);
    body.places().add(mention.range());
    return body;
  }

  /** The last new one with a noun, whatever else its phrase said; null if none had it. */
  Referent lastOf(String head) {
    return known.get(key(head, LAST));
  }

  /** Whether a name tells it from others: <em>the | Lee | campaign</em>. */
  private boolean isNamed(NounPhrase phrase) {
    Words words = reading.words();
    return IntStream.range(phrase.nameStart(words), phrase.head()).anyMatch(words::isCapital);
  }

  private static String key(String head, String country) {
    return head + "/" + country;
  }

  /** What the phrase calls a body, behind any determiner and <em>new</em>. */
  private Range name(NounPhrase phrase) {
    Words words = reading.words();
    int from = phrase.nameStart(words);
    boolean passing = from < phrase.head() && words.word(from).equals("new");
    return new Range(passing ? from + 1 : from, phrase.endWith(words, LINKS));
  }

  /** <em>A group called | Open Rite</em>, <em>her group, | Open Rite</em>; null without a name. */
  Range apposed(NounPhrase phrase) {
    Words words = reading.words();
    int at = phrase.tail();
    if (at < phrase.to() && words.word(at).equals(",")) {
      at++;
    } else {
      while (at < phrase.to() && words.lower(at).matches("calling|itself|called|known|as|named")) {
        at++;
      }
    }
    if (at == phrase.tail() || at >= phrase.to()) {
      return null;
    }
    boolean opens = words.isCapital(at) || words.lower(at).equals("the");
    while (at < phrase.to() && !words.isCapital(at)) {
      at++;
    }
    int end = at;
    while (end < phrase.to() && (words.isCapital(end) || isInside(end, phrase.to()))) {
      end++;
    }
    return opens && at < end ? new Range(at, end) : null;
  }

  /** Whether a name may go on behind a token: <em>Alliance | for Progress</em>. */
  private boolean isInside(int token, int border) {
    Words words = reading.words();
    int next = token + 1 < border && words.word(token + 1).equals("the") ? token + 2 : token + 1;
    return next < border
        && words.word(token).matches("of|for|and|the|-|&|['’]s?")
        && words.isCapital(next);
  }

  /** <em>The | Lee | campaign</em>, <em>Ann Lee's | team</em>: whose it is; null elsewhere. */
  private Name person(NounPhrase phrase, String head) {
    boolean personal = reading.lexicon().bodyNouns().isPersonal(head) || head.equals("camp");
    Range possessor = phrase.possessor();
    int last = possessor == null ? phrase.head() - 1 : possessor.to() - 1;
    boolean named = personal && last >= phrase.from() && reading.names().isPersonAt(last);
    return named ? reading.names().nameAt(last) : null;
  }

  /** The country named in a phrase, or null. */
  private Cluster country(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Cluster cluster = reading.names().at(i);
      if (cluster != null && cluster.isCountry()) {
        return cluster;
      }
    }
    return null;
  }
}
