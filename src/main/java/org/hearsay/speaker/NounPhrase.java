package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;

/**
 * The parts of a noun phrase: {@code the country's new leadership | of Kazakhstan}.
 *
 * @param from number of its first token
 * @param possessor what stands before a possessive ending, or null
 * @param start first token of the core, behind determiner and possessor
 * @param head the noun that it is about
 * @param tail first token behind the core: prepositions, apposition, clause; {@code to} if none
 * @param to number behind its last token
 * @param determiner its first word if that is one, in lower case; the empty string if none
 */
record NounPhrase(
    int from, Range possessor, int start, int head, int tail, int to, String determiner) {
  private static final int LONGEST = 6;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "any", "every", "each", "no",
          "another", "such", "both", "all", "several", "many", "most", "few", "either", "neither");

  /** Those that may mean some or all of a group without a noun behind them. */
  static final Set<String> PRONOUNS =
      Set.of("these", "those", "some", "both", "all", "several", "many", "most", "few", "neither");

  private static final Set<String> BOUNDS =
      Set.of("more than", "fewer than", "less than", "at least", "at most", "up to");

  /** What stands behind a noun without being of its phrase. */
  private static final Set<String> APART =
      Set.of("earlier", "just", "last", "next", "now", "today", "tomorrow", "tonight", "yesterday");

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  /** Reads a phrase from tokens of one sentence. */
  static NounPhrase of(Words words, Range range) {
    return of(words, range, range.from());
  }

  /**
   * As {@link #of(Words, Range)}, where nothing before a token ends the core: <em>a Bank of Orsania
   * | economist</em>.
   */
  private static NounPhrase of(Words words, Range range, int inside) {
    int from = range.from();
    int start = from;
    String determiner = "";
    String first = words.lower(from);
    boolean opens = DETERMINERS.contains(first) && !standsAlone(words, range);
    if (range.size() > 1 && (opens || POSSESSIVES.contains(first))) {
      determiner = first;
      start++;
    }
    Range possessor = POSSESSIVES.contains(determiner) ? new Range(from, from + 1) : null;
    int core = start;
    int at = Math.max(inside, start + bound(words, range));
    int behindPlace = determiner.equals("the") ? behindPlace(words, start, range.to()) : start;
    while (at < range.to() && (at < behindPlace || !ends(words, core, at, range.to()))) {
      boolean possessive = words.tag(at).equals("POS") && at + 1 < range.to() && at > core;
      if (possessive) {
        possessor = new Range(core, at);
        core = at + 1;
      }
      at++;
    }
    int tail = Math.max(at, Math.min(core + 1, range.to()));
    return new NounPhrase(
        from, possessor, core, head(words, core, tail), tail, range.to(), determiner);
  }

  /** The same phrase where the core goes on behind a name that has a preposition in it. */
  NounPhrase over(Words words, Range name) {
    return name.to() < to ? of(words, new Range(from, to), name.to()) : this;
  }

  /**
   * Reads what an article opens in running text, where nobody has told how far the phrase goes.
   *
   * @param border that it does not go beyond
   * @return null where no noun follows
   */
  static NounPhrase opened(Words words, int article, int border) {
    int end = Math.min(Math.min(border, words.sentenceEnd(article)), article + LONGEST);
    NounPhrase phrase = of(words, new Range(article, end));
    return phrase.head() > article ? phrase : null;
  }

  /**
   * Reads what an article or <em>his</em> opens behind the comma that follows a name: <em>Ann Lee,
   * | a lawyer</em>.
   *
   * @param comma the token behind the name
   * @return null where none does
   */
  static NounPhrase apposed(Words words, int comma) {
    int end = words.sentenceEnd(comma - 1);
    boolean opens =
        comma + 2 < end
            && words.word(comma).equals(",")
            && words.tag(comma + 1).matches("DT|PRP\\$");
    return opens ? of(words, new Range(comma + 1, end)) : null;
  }

  /**
   * Whether a determiner opens no noun: <em>few | in the trade</em>, <em>those | close to</em>,
   * <em>another | , the bank</em>.
   */
  private static boolean standsAlone(Words words, Range range) {
    int at = range.from() + 1;
    if (at < range.to() && words.word(at).equals(",")) {
      return true;
    }
    while (at < range.to() && words.tag(at).matches("JJ|RB|VBN")) {
      at++;
    }
    return PRONOUNS.contains(words.lower(range.from()))
        && at < range.to()
        && words.tag(at).matches("IN|TO|WP|WDT|,");
  }

  /**
   * The noun behind a town and its state: <em>the Ashford, Ohio, | company</em>; the start where
   * there is none.
   */
  private static int behindPlace(Words words, int start, int to) {
    int comma = behindNames(words, start, to);
    int second = comma > start && comma < to && words.word(comma).equals(",") ? comma + 1 : to;
    int noun = behindNames(words, second, to) + 1;
    return second < noun - 1
            && noun < to
            && words.word(noun - 1).equals(",")
            && words.tag(noun).matches("NN|JJ")
        ? noun
        : start;
  }

  private static int behindNames(Words words, int from, int to) {
    int at = from;
    while (at < to && words.isName(at) && words.isCapital(at)) {
      at++;
    }
    return at;
  }

  /** How many words bound a number from below or above: <em>more than | 400</em>. */
  private static int bound(Words words, Range range) {
    int from = range.from();
    boolean bound =
        range.size() > 3
            && words.tag(from + 2).equals("CD")
            && BOUNDS.contains(words.lower(from) + " " + words.lower(from + 1));
    return bound ? 2 : 0;
  }

  private static int head(Words words, int core, int tail) {
    boolean adjective =
        tail - 2 >= core
            && words.tag(tail - 1).equals("JJ")
            && words.token(tail - 2).isNoun()
            && words.isCapital(tail - 2);
    if (adjective) {
      // "His Labour | rival"
      return tail - 1;
    }
    for (int i = tail - 1; i >= core; i--) {
      if (words.token(i).isNoun()) {
        return i;
      }
    }
    if (PRONOUNS.contains(words.lower(core))) {
      return core;
    }
    return Math.max(core, tail - 1);
  }

  private static boolean ends(Words words, int core, int at, int to) {
    String tag = words.tag(at);
    String word = words.word(at);
    if (words.isHyphen(at) || words.isHyphen(at - 1) || words.isHyphen(at + 1)) {
      return false;
    }
    if (isApart(words, core, at)) {
      return true;
    }
    if (tag.matches("IN|TO|WDT|WP\\$?|WRB|MD|,|:|\\.|-LRB-|``|''") || word.matches("[(\\[,;:–—]")) {
      return true;
    }
    // "The Oslo | think | tank", which is no verb.
    if (words.lower(at).equals("think") && at + 1 < to && words.lower(at + 1).startsWith("tank")) {
      return false;
    }
    if (tag.startsWith("VB")) {
      boolean premodifier =
          tag.matches("VBN|VBG") && at + 1 < to && words.tag(at + 1).matches("NN.*|JJ.*|VBN|VBG");
      boolean behindNoun = at > 0 && words.token(at - 1).isNoun();
      return !premodifier || behindNoun;
    }
    return tag.equals("CC")
        && at + 1 < to
        && (words.tag(at + 1).matches("DT|PRP\\$?|CD") || joinsNames(words, at));
  }

  /**
   * Whether a word behind a noun tells when, or begins another phrase: <em>a poll | last week</em>,
   * <em>voters | today</em>, <em>a poll | the same month</em>.
   */
  private static boolean isApart(Words words, int core, int at) {
    return at > core
        && words.token(at - 1).isNoun()
        && (words.tag(at).equals("DT") || APART.contains(words.word(at)));
  }

  private static boolean joinsNames(Words words, int at) {
    return words.isName(at - 1) && words.isName(at + 1);
  }

  /** Whether two things are joined: <em>Alice and Bob</em>. */
  boolean isJoined(Words words) {
    return tail < to && words.tag(tail).equals("CC");
  }

  boolean isDefinite() {
    return Set.of("the", "this", "that", "these", "those").contains(determiner);
  }

  /** Whether it brings somebody in: <em>a minister</em>, <em>one of the ministers</em>. */
  boolean isIndefinite(Words words) {
    return Set.of("a", "an", "another", "any", "some", "no").contains(determiner)
        || words.lower(from).equals("one");
  }

  /** Whether more follows that tells which one: <em>the mayor of Oslo</em>. */
  boolean isRestricted(Words words) {
    return tail < to && !words.word(tail).equals(",");
  }

  /**
   * Behind what hangs on the core by prepositions: <em>the palace of Ikare in Oslo | , where</em>.
   *
   * @param links pattern of the prepositions
   */
  int endWith(Words words, String links) {
    int end = tail;
    while (end + 1 < to && words.tag(end).matches("IN|TO") && words.word(end).matches(links)) {
      end = of(words, new Range(end + 1, to)).tail;
    }
    return end;
  }

  /**
   * What hangs on the core by a preposition: <em>a survey by | the council</em>; null if nothing.
   */
  NounPhrase inner(Words words) {
    return tail + 1 < to ? of(words, new Range(tail + 1, to)) : null;
  }

  boolean hasPossessivePronoun() {
    return POSSESSIVES.contains(determiner);
  }

  /**
   * The first token of the nouns, adjectives and determiners that end before a token; the token
   * itself if there are none. Behind a determiner no other phrase begins.
   *
   * @param border that it does not go before
   */
  static int startOf(Words words, int end, int border) {
    int start = end;
    while (start > border
        && (start == end || !words.tag(start).matches("DT|(?:PR|W)P\\$"))
        && (words.tag(start - 1).matches("DT|JJ.*|POS|PRP\\$?|WP\\$|CD")
            || words.token(start - 1).isNoun()
            || (start - 2 >= border && words.isHyphen(start - 1)))) {
      start -= words.isHyphen(start - 1) ? 2 : 1;
    }
    return start;
  }

  /**
   * Where the name of what it is begins: behind the determiner, and where its head has a capital at
   * the first other word with one: <em>the opposition | Civil Alliance</em>.
   */
  int nameStart(Words words) {
    int first = determiner.isEmpty() ? from : from + 1;
    if (words.isCapital(head)) {
      while (first < head && !words.isCapital(first) && !words.tag(first).equals("CD")) {
        first++;
      }
    }
    return first;
  }

  String head(Words words) {
    return words.word(head).toLowerCase(Locale.ROOT);
  }
}
