package org.hearsay.speaker;

import org.hearsay.model.EntityType;

/** Whose somebody is by a pronoun or noun: <em>its</em> chair, the <em>watchdog's</em> chair. */
final class OwningBodies {
  /** Sentences that are looked through for what <em>its</em> may mean. */
  private static final int NEAR = 3;

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;

  OwningBodies(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The body or country that such a word means; null where it is none, or unclear. */
  Cluster of(int token) {
    boolean pronoun = words.lower(token).equals("its");
    Cluster only = pronoun || isNoun(token) ? onlyBefore(token) : null;
    return only != null && (pronoun || isCalled(only, token)) ? only : null;
  }

  private boolean isNoun(int token) {
    return isDefinite(token) && words.tag(token + 1).equals("POS");
  }

  /** <em>The | watchdog</em>. */
  private boolean isDefinite(int token) {
    return token > 0
        && lexicon.nouns().isBody(words.word(token))
        && words.lower(token - 1).equals("the");
  }

  private boolean isCalled(Cluster body, int token) {
    return body.isCountry()
        ? words.lower(token).matches("country|nation")
        : body.isNamedBy(words.word(token));
  }

  /**
   * The one body or country that is named shortly before, and not in somebody's words; null for
   * none or several. A country is none where a noun for a body stands nearer: <em>Peru … the bloc
   * said … its leader</em>.
   */
  private Cluster onlyBefore(int token) {
    Cluster only = null;
    boolean quoted = false;
    boolean noun = false;
    for (int i = token - 1; i >= 0 && words.sentence(token) - words.sentence(i) < NEAR; i--) {
      quoted = words.tag(i).equals("''") || (quoted && !words.tag(i).equals("``"));
      Cluster cluster = quoted ? null : names.at(i);
      boolean country = cluster != null && cluster.isCountry();
      boolean body = country || (cluster != null && cluster.type() == EntityType.ORGANIZATION);
      if (body && ((only != null && cluster != only) || (country && noun))) {
        return null;
      }
      only = body ? cluster : only;
      noun = noun || (only == null && isDefinite(i) && !isOfState(i));
    }
    return only;
  }

  private boolean isOfState(int token) {
    BodyNouns nouns = lexicon.bodyNouns();
    return nouns.isState(words.lower(token)) || nouns.isGovernment(words.lower(token));
  }
}
