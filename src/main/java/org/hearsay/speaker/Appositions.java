package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an article says by a noun beside a name what it names: <em>the | lender Arvika</em>;
 * <em>the | vendor, Camden</em>; <em>Pellgate, a letting | company</em>; <em>Northwave is a |
 * utility</em>. Whether the noun is one for a body is left to those who ask.
 */
final class Appositions {
  private final Words words;

  Appositions(Words words) {
    this.words = words;
  }

  /** How a noun stands to the name. */
  enum Way {
    BEFORE,
    BEFORE_COMMA,
    BEHIND_COMMA,
    /** Behind <em>is</em> or <em>was</em>. */
    EQUATED
  }

  /**
   * A noun said of a name.
   *
   * @param noun its token
   * @param end the token behind both, as far as the noun goes without what is said of it
   */
  record Apposition(Way way, int noun, int end) {}

  /** What is said at one place of a name. */
  List<Apposition> of(Range name) {
    List<Apposition> found = new ArrayList<>();
    int start = words.sentenceStart(name.from());
    int before = name.from() - 1;
    if (before > start && words.word(before).equals(",")) {
      found.add(new Apposition(Way.BEFORE_COMMA, before - 1, name.to()));
    } else if (before >= start) {
      found.add(new Apposition(Way.BEFORE, before, name.to()));
    }
    NounPhrase apposed = NounPhrase.apposed(words, name.to());
    if (apposed != null) {
      found.add(new Apposition(Way.BEHIND_COMMA, apposed.head(), apposed.tail()));
    }
    NounPhrase told = equated(name);
    if (told != null) {
      found.add(new Apposition(Way.EQUATED, told.head(), told.tail()));
    }
    return found;
  }

  /**
   * Whether a noun says by itself what is named, as nothing goes on of which it may only be a part:
   * not <em>of the Harbour Council, the | museum said</em>, nor where one <em>is</em> something.
   */
  boolean isWhole(Apposition said) {
    return switch (said.way()) {
      case BEFORE -> true;
      case BEFORE_COMMA, BEHIND_COMMA -> closes(said.end());
      case EQUATED -> false;
    };
  }

  private boolean closes(int token) {
    return token >= words.size() || words.tag(token).matches("[,.:]|-RRB-|IN|W.*|''");
  }

  private NounPhrase equated(Range name) {
    int verb = name.to();
    int end = words.sentenceEnd(name.from());
    boolean equated =
        verb + 2 < end
            && words.lower(verb).matches("is|was")
            && words.lower(verb + 1).matches("an?|the");
    return equated ? NounPhrase.opened(words, verb + 1, end) : null;
  }
}
