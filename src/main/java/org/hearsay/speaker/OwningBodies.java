package org.hearsay.speaker;

import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.speaker.Appositions.Apposition;

/** Whose somebody is by a pronoun or noun: <em>its</em> chair, the <em>watchdog's</em> chair. */
final class OwningBodies {
  /** Sentences that are looked through for what <em>its</em> may mean. */
  private static final int NEAR = 3;

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;
  private final Appositions appositions;

  OwningBodies(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
    this.appositions = new Appositions(words);
  }

  /** The body or country that such a word means; null where it is none, or unclear. */
  Cluster of(int token) {
    boolean pronoun = words.lower(token).equals("its");
    Cluster called = !pronoun && isNoun(token) ? calledBefore(token) : null;
    if (called != null) {
      return called;
    }
    Cluster only = pronoun || isNoun(token) ? onlyBefore(token) : null;
    return only != null && (pronoun || isCalled(only, token)) ? only : null;
  }

  /**
   * The body that the noun before a title means, <em>museum | director</em>: the only one of an
   * article that is called so; null without one.
   */
  Cluster ofNoun(int token) {
    List<Cluster> called = lexicon.nouns().isBody(words.word(token)) ? called(token) : List.of();
    return called.size() == 1 ? called.get(0) : null;
  }

  /** The only body that is called by a noun, or the only one shortly before it. */
  private Cluster calledBefore(int token) {
    List<Cluster> called = called(token);
    if (called.size() > 1) {
      called = called.stream().filter(body -> isNear(body, token)).toList();
    }
    return called.size() == 1 ? called.get(0) : null;
  }

  private boolean isNear(Cluster body, int token) {
    int last = body.lastBefore(token).range().from();
    return words.sentence(token) - words.sentence(last) < NEAR;
  }

  /** The bodies named before a noun that their names end in, or that the article calls so. */
  private List<Cluster> called(int token) {
    String noun = words.lower(token);
    BodyNouns nouns = lexicon.bodyNouns();
    if (nouns.isState(noun) || nouns.isGovernment(noun) || nouns.isPlace(noun)) {
      return List.of();
    }
    return names.all().stream()
        .filter(body -> body.type() == EntityType.ORGANIZATION && body.first() < token)
        .filter(body -> body.names().stream().anyMatch(name -> isCalled(name, noun, token)))
        .toList();
  }

  private boolean isCalled(Name name, String noun, int before) {
    if (name.range().from() >= before) {
      return false;
    }
    boolean listed = name.known() != null && lexicon.gazetteer().isCalled(name.known(), noun);
    return listed
        || Spelling.same(BodyKinds.last(name.text()), noun)
        || appositions.of(name.range()).stream().anyMatch(said -> says(said, noun));
  }

  /** Not <em>of the Harbour Council, the museum | said</em>. */
  private boolean says(Apposition said, String noun) {
    return appositions.isWhole(said)
        && words.lower(said.noun()).equals(noun)
        && names.at(said.noun()) == null;
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
