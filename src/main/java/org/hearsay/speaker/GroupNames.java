package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.speaker.Referent.Kind;

/**
 * The groups of an article by what it calls them: those with one name are one group, and so are
 * <em>a gathering of ministers</em>, <em>the ministers</em>, and <em>Minister X and his
 * counterparts</em>. Confined to the work on one article: it learns.
 */
final class GroupNames {
  private static final Set<String> GATHERINGS =
      Set.of("assembly", "crowd", "gathering", "handful", "meeting", "number");

  /** Several things or people, whatever stands behind <em>of</em>. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "array", "chorus", "coterie", "crop", "dozens", "handful", "host", "list", "mix",
          "number", "plenty", "raft", "range", "roster", "scores", "series", "spate", "string",
          "variety", "wave");

  private static final Set<String> PAIRS = Set.of("couple", "duo", "pair");
  private static final Set<String> PEERS = Set.of("colleagues", "counterparts");
  private static final Set<String> CUTS =
      Set.of("including", "who", "which", "that", "when", "where", "whose");

  private final Reading reading;
  private final Words words;
  private final Map<String, Referent> byName = new HashMap<>();
  private final Map<String, Referent> byNoun = new HashMap<>();

  GroupNames(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The group that a phrase in the plural, or of several joined, means. */
  Referent of(NounPhrase phrase) {
    String name = name(phrase);
    String key = name.toLowerCase(Locale.ROOT);
    String noun = noun(phrase);
    Referent group = byName.get(key);
    if (group == null && phrase.isDefinite() && key.equals(phrase.head(words))) {
      group = byNoun.get(noun);
    }
    if (group == null && phrase.isDefinite() && PAIRS.contains(key)) {
      group = reading.discourse().lastBefore(phrase.from(), GroupNames::areTwo);
    }
    if (group == null && phrase.isJoined(words)) {
      group = withPeers(phrase);
    }
    if (group == null) {
      group = Referent.phrase(Kind.GROUP, name);
    }
    byName.put(key, group);
    byNoun.put(noun, group);
    return group;
  }

  /** Of <em>an assembly of ministers</em> the ministers; null if a phrase is none such. */
  NounPhrase membersOf(NounPhrase phrase) {
    boolean gathering =
        GATHERINGS.contains(phrase.head(words))
            && phrase.tail() + 1 < phrase.to()
            && words.lower(phrase.tail()).equals("of");
    if (!gathering) {
      return null;
    }
    NounPhrase members = NounPhrase.of(words, new Range(phrase.tail() + 1, phrase.to()));
    Role role = reading.lexicon().roles().of(words.word(members.head()));
    // Where they gather tells nothing of who they are.
    Range core = new Range(members.start(), members.tail());
    return role != null && role.plural() ? NounPhrase.of(words, core) : null;
  }

  /** <em>A chorus of | critics</em>: several, and no body. */
  boolean areSeveral(NounPhrase phrase) {
    boolean of =
        COLLECTIONS.contains(phrase.head(words))
            && phrase.tail() + 1 < phrase.to()
            && words.lower(phrase.tail()).equals("of");
    return of
        && words
            .tag(NounPhrase.of(words, new Range(phrase.tail() + 1, phrase.to())).head())
            .endsWith("S");
  }

  /** Whether two were named together: <em>Ann Lee and Ben Roe</em>. */
  private static boolean areTwo(Referent who) {
    return who.is(Kind.GROUP)
        && who.name() != null
        && who.name().matches("\\p{Lu}[^,]* and \\p{Lu}[^,]*");
  }

  /** Of <em>Minister X and his counterparts</em> the ministers, where they were named so before. */
  private Referent withPeers(NounPhrase phrase) {
    Cluster first = reading.names().at(phrase.head());
    if (first == null || !first.isPerson() || !joinsPeers(phrase)) {
      return null;
    }
    return reading.descriptions().of(first).roles().stream()
        .map(role -> byNoun.get(role.noun()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether <em>his counterparts</em> or the like stand behind the conjunction. */
  private boolean joinsPeers(NounPhrase phrase) {
    int from = phrase.tail() + 1;
    return from < phrase.to()
        && NounPhrase.of(words, new Range(from, phrase.to())).hasPossessivePronoun()
        && IntStream.range(from, phrase.to()).anyMatch(i -> PEERS.contains(words.lower(i)));
  }

  /** The head of a phrase, in the singular where it is a noun for people. */
  private String noun(NounPhrase phrase) {
    Role role = reading.lexicon().roles().of(words.word(phrase.head()));
    return role == null ? phrase.head(words) : role.noun();
  }

  /** The phrase without article, up to a clause or list that hangs on it. */
  private String name(NounPhrase phrase) {
    boolean article =
        phrase.isDefinite()
            || (phrase.determiner().matches("an?")
                && (PAIRS.contains(phrase.head(words)) || areSeveral(phrase)));
    int from = article ? phrase.from() + 1 : phrase.from();
    while (from < phrase.head() && words.lower(from).equals("unnamed")) {
      from++;
    }
    int to = phrase.tail();
    while (to < phrase.to()
        && !words.tag(to).matches("VB[ZPD]|MD")
        && !opensClause(to)
        && !isFromAll(to, phrase.to())
        && !words.word(to).matches("[,;:(\\[–—]|--")) {
      to++;
    }
    return words.text(new Range(from, Math.max(to, from + 1)));
  }

  /** Not the <em>that</em> of <em>a majority of that segment</em>. */
  private boolean opensClause(int token) {
    return CUTS.contains(words.lower(token)) && !words.tag(token).equals("DT");
  }

  /** <em>Critics | from across the country</em>. */
  private boolean isFromAll(int token, int end) {
    return token + 1 < end
        && words.lower(token).equals("from")
        && words.lower(token + 1).matches("across|all");
  }
}
