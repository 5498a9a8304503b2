package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.EntityType;

/**
 * What some words of an article speak of that <em>it</em> or <em>they</em> may take up: named
 * bodies, and what only a common noun names.
 */
final class Antecedents {
  private final Words words;
  private final Names names;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Reading reading;
  private final Rule bodies;

  /**
   * @param bodies that tells which named body <em>the bank</em> is
   */
  Antecedents(Reading reading, Rule bodies) {
    this.reading = reading;
    this.words = reading.words();
    this.names = reading.names();
    this.lexicon = reading.lexicon();
    this.discourse = reading.discourse();
    this.bodies = bodies;
  }

  /**
   * Something spoken of.
   *
   * @param range its words: a name, or a run of common nouns
   * @param body which body it is; null for any other thing
   */
  record Thing(Range range, Referent body) {
    int head() {
      return range.to() - 1;
    }
  }

  /** What a pronoun may take up of the words of one sentence, in text order. */
  List<Thing> in(int from, int to, boolean plural) {
    List<Thing> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      Thing thing = names.nameAt(i) == null ? common(i, from, to) : named(i, to);
      if (thing == null) {
        i++;
      } else {
        boolean noun = names.nameAt(i) == null;
        boolean agrees = thing.body() != null || (plural ? isPlural(thing) : isSingular(thing));
        if (agrees && !(noun && isApposed(thing.range(), from, to))) {
          found.add(thing);
        }
        i = thing.range().to();
      }
    }
    return found;
  }

  /** A name; one that says more of a noun behind it is part of that: <em>Berlin talks</em>. */
  private Thing named(int token, int border) {
    int end = Math.min(border, names.nameAt(token).range().to());
    int behind = endOfNouns(end, border);
    if (behind > end) {
      return new Thing(new Range(token, behind), null);
    }
    return new Thing(new Range(token, end), body(names.nameAt(token)));
  }

  /** Null for what does not act: people one by one, towns, and names of an unknown kind. */
  private Referent body(Name name) {
    Cluster cluster = names.at(name.range().from());
    boolean body =
        cluster.isCountry()
            || cluster.type() == EntityType.ORGANIZATION
            || cluster.type() == EntityType.PROJECT;
    boolean one = name.isPeople() && lexicon.gazetteer().isOneOfPeople(name.text());
    return body && !one ? discourse.of(cluster) : null;
  }

  private Thing common(int token, int from, int border) {
    int end = endOfNouns(token, border);
    if (end == token) {
      return null;
    }
    Range range = new Range(token, end);
    int article = NounPhrase.startOf(words, token, from);
    boolean body =
        isBody(end - 1)
            && words.lower(article).equals("the")
            && !lexicon.bodyNouns().isState(words.lower(end - 1));
    return new Thing(range, body ? ofNoun(new Range(article, end)) : null);
  }

  /**
   * Whether a noun is said of a name: <em>the bank, Nordbank,</em>; <em>Nordbank, the bank</em>.
   */
  private boolean isApposed(Range noun, int from, int to) {
    int behind = noun.to() < to && words.word(noun.to()).equals(",") ? noun.to() + 1 : noun.to();
    int before = NounPhrase.startOf(words, noun.from(), from) - 1;
    return (behind < to && isNamed(behind))
        || (before > from && words.word(before).equals(",") && isNamed(before - 1));
  }

  private boolean isNamed(int token) {
    return names.nameAt(token) != null && body(names.nameAt(token)) != null;
  }

  private int endOfNouns(int from, int border) {
    int end = from;
    while (end < border && words.token(end).isNoun() && names.nameAt(end) == null) {
      end++;
    }
    return end;
  }

  /** Which named body <em>the bank</em> is; null if none before is one. */
  private Referent ofNoun(Range phrase) {
    Finding finding = bodies.apply(SourceMention.ofNone(reading, -1, phrase));
    Referent found = finding == null ? null : finding.referent();
    return found == null || found.cluster() == null ? null : found;
  }

  private boolean isBody(int noun) {
    return lexicon.nouns().isBody(words.token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** One body has many members: <em>they</em> may be the council. */
  private boolean isPlural(Thing thing) {
    int head = thing.head();
    int start = thing.range().from();
    boolean unknownName =
        names.nameAt(head) == null
            && words.isCapital(head)
            && start > 0
            && words.lower(start - 1).equals("the");
    return isBody(head)
        || unknownName
        || (words.tag(head).matches("NNP?S") && !lexicon.nouns().isMeasure(words.lower(head)));
  }

  private boolean isSingular(Thing thing) {
    int head = thing.head();
    return words.tag(head).equals("NN")
        && names.nameAt(head) == null
        && lexicon.roles().of(words.word(head)) == null;
  }
}
