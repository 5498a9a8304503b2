package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;

/**
 * Mends the borders of the names of bodies: <em>Harbour Union</em> is <em>Dock and Harbour
 * Union</em>, <em>Culture</em> is <em>Ministry of Culture</em>.
 */
final class BodyBorders {
  private final Words words;
  private final NameWords nameWords;
  private final Nouns nouns;
  private final Roles roles;
  private final Gazetteer gazetteer;

  BodyBorders(Words words, Lexicon lexicon) {
    this.words = words;
    this.nameWords = lexicon.nameWords();
    this.nouns = lexicon.nouns();
    this.roles = lexicon.roles();
    this.gazetteer = lexicon.gazetteer();
  }

  /** The name itself, longer or shorter than an engine has it. */
  Range mended(Range tagged) {
    Range explained = explained(tagged);
    if (explained != null) {
      return explained;
    }
    int start = words.sentenceStart(tagged.from());
    int from = tagged.from();
    int to = tagged.to();
    while (to < words.sentenceEnd(from) && continuesRight(from, to)) {
      to++;
    }
    to = isOfMembers(to) ? to + 2 : to;
    while (from > start && continuesLeft(from)) {
      from--;
    }
    from = behindJoined(from, to);
    int link = from - 1;
    if (link - 1 > start && words.word(link).equals("the")) {
      link--;
    }
    if (link - 1 >= start
        && Set.of("of", "for").contains(words.word(link))
        && words.isName(link - 1)
        && nouns.isBody(words.word(link - 1))) {
      from = link - 1;
      while (from > start && continuesLeft(from)) {
        from--;
      }
    }
    boolean headed =
        words.lower(from).matches("ministry|department")
            || (to - from > 1 && nouns.isBody(words.word(to - 1)));
    if (headed && isOfCountry(to)) {
      return new Range(from, gazetteer.find(words, to + 1).range().to());
    }
    if (words.lower(to - 1).matches("embassy|consulate") && isBehindLink(to)) {
      return new Range(from, to + 2);
    }
    return new Range(from, to);
  }

  private boolean isOfCountry(int to) {
    return to + 1 < words.sentenceEnd(to - 1)
        && words.word(to).equals("of")
        && gazetteer.find(words, to + 1) != null;
  }

  /** <em>In London</em>, <em>to France</em>. */
  private boolean isBehindLink(int to) {
    return to + 1 < words.sentenceEnd(to - 1)
        && words.word(to).matches("in|to")
        && words.isName(to + 1);
  }

  /**
   * The name whose initials stand in brackets behind it (Schwartz and Hearst, PSB 2003): <em>Board
   * of Trade and Shipping (BTS)</em>; null where none do.
   */
  private Range explained(Range tagged) {
    int behind = tagged.to();
    int end = words.sentenceEnd(tagged.from());
    boolean bracketed =
        behind + 2 < end
            && words.tag(behind).equals("-LRB-")
            && words.tag(behind + 2).equals("-RRB-");
    String letters = bracketed ? words.word(behind + 1) : "";
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return null;
    }
    int start = words.sentenceStart(tagged.from());
    int open = letters.length();
    int from = behind;
    while (from > start && open > 0 && (words.isCapital(from - 1) || isLink(from - 1))) {
      from--;
      if (words.isCapital(from)) {
        open--;
        if (words.word(from).codePointAt(0) != letters.charAt(open)) {
          return null;
        }
      }
    }
    return open == 0 ? new Range(from, behind) : null;
  }

  private boolean isLink(int token) {
    return words.word(token).matches("of|and|for|the|in|on|to|&|-");
  }

  /** <em>School | Librarians</em>, <em>Crown & Thistle | plc</em>. */
  private boolean continuesRight(int from, int to) {
    boolean people =
        words.tag(to).equals("NNPS")
            && words.isCapital(to)
            && words.text(new Range(from, to)).matches(".* (?:of|for) .*");
    return (people && gazetteer.find(words, to) == null)
        || words.lower(to).matches("plc|ltd|inc|llc|gmbh");
  }

  /** <em>Harwell Taxpayers | ’ League</em>. */
  private boolean isOfMembers(int to) {
    return to + 1 < words.sentenceEnd(to - 1)
        && words.tag(to).equals("POS")
        && words.word(to).length() == 1
        && words.isCapital(to + 1)
        && nouns.isBody(words.word(to + 1));
  }

  /** Where a name begins that a noun and a link stand before: <em>Dock and | Harbour Union</em>. */
  private int behindJoined(int from, int to) {
    int first = from - 2;
    if (first <= words.sentenceStart(from) || !nouns.isBody(words.word(to - 1))) {
      return from;
    }
    boolean joined =
        words.lower(from - 1).equals("and")
            && words.lower(first - 1).equals("the")
            && gazetteer.find(words, first) == null
            && !nouns.isBody(words.word(first));
    boolean owned = words.tag(from - 1).equals("POS") && words.tag(first).matches("NNS|NNPS");
    return (joined || owned) && words.isCapital(first) ? first : from;
  }

  /**
   * Where a name begins that capital adjectives stand before: <em>the | Southern Relief Fund</em>.
   */
  int behindAdjectives(int from) {
    int at = from;
    while (!words.opensSentence(at) && isNameAdjective(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isNameAdjective(int token) {
    return words.tag(token).equals("JJ")
        && words.isCapital(token)
        && !words.opensSentence(token)
        && gazetteer.find(words, token) == null
        && !nouns.isParty(words.word(token));
  }

  private boolean continuesLeft(int from) {
    String before = words.word(from - 1);
    if (before.equals("-") || before.equals("–")) {
      return words.touchesPrevious(from) && words.touchesPrevious(from - 1);
    }
    boolean adjective =
        words.tag(from - 1).startsWith("JJ")
            && (gazetteer.find(words, from - 1) != null || isNameAdjective(from - 1));
    return words.isCapital(from - 1)
        && (words.isName(from - 1) || adjective)
        && roles.of(before) == null
        && !nouns.isHonorific(before)
        && !nameWords.isDay(words.lower(from - 1));
  }
}
