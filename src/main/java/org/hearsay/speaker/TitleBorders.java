package org.hearsay.speaker;

import java.util.Set;

/**
 * Tells where a title begins and ends around the noun that heads it: <em>former | deputy finance
 * minister | who</em>, <em>editor-in-chief | of</em>, <em>minister for education |</em>.
 */
final class TitleBorders {
  private static final Set<String> PASSING =
      Set.of("current", "fellow", "new", "newly", "own", "the", "then");
  private static final Set<String> PORTFOLIO_LINKS = Set.of("of", "for");

  private final Words words;
  private final Names names;
  private final Lexicon lexicon;

  TitleBorders(Words words, Names names, Lexicon lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** Whether a word before a title says nothing of what somebody is: <em>new</em>. */
  boolean isPassing(int token) {
    return PASSING.contains(words.lower(token));
  }

  /** The first word of the title that a noun heads. */
  int start(Range range, int head) {
    int from = head;
    while (from > range.from() && isPart(from - 1, from, range) && !endsOther(from - 1, head)) {
      from--;
    }
    return from;
  }

  /**
   * Where a title begins whose holder has it no longer, with the name between: <em>former | Oslo |
   * mayor</em>; {@code from} where nothing says so.
   */
  int formerly(Range range, int from) {
    Name name = from > range.from() ? names.nameAt(from - 1) : null;
    int former = name == null ? -1 : name.range().from() - 1;
    return former >= range.from() && words.lower(former).matches("former|ex") ? former : from;
  }

  private boolean isPart(int token, int behind, Range range) {
    boolean and = words.lower(token).matches("and|&");
    boolean joined = words.word(token).matches("-|–") || (and && !joinsTitles(token, range));
    boolean compound = joined || words.word(behind).matches("-|–");
    return names.at(token) == null
        && !isVerb(token)
        && !isBased(token)
        && (joined || words.tag(token).matches("NN.*|JJ.*|HYPH|VBN"))
        && (compound || !isPassing(token));
  }

  /** What an engine takes for a noun: <em>does not | surprise | minister Ann Lee</em>. */
  private boolean isVerb(int token) {
    return token > words.sentenceStart(token) && words.lower(token - 1).matches("n['’]t|not");
  }

  /** The <em>Oslo-| based | singer</em>. */
  private boolean isBased(int token) {
    return words.lower(token).equals("based") && words.isHyphen(token - 1);
  }

  /** <em>Chairman | and | chief executive</em>, but <em>trade and industry minister</em>. */
  private boolean joinsTitles(int and, Range range) {
    return and > range.from() && lexicon.roles().of(words.word(and - 1)) != null;
  }

  /** Whether a title in small letters ends before one with a capital: <em>hopeful | Sen.</em> */
  boolean endsOther(int token, int head) {
    return words.isCapital(head)
        && !words.isCapital(token)
        && lexicon.roles().of(words.word(token)) != null;
  }

  /** Behind the noun itself, with all that hyphens join to it: <em>editor-in-chief |</em>. */
  int endOfNoun(int head) {
    int end = head + 1;
    while (words.isHyphen(end)) {
      end += 2;
    }
    return end;
  }

  /** Whether a word goes on with a noun that hyphens join it to: <em>editor-in-chief</em>. */
  boolean isInCompound(int token) {
    return token > 1 && words.isHyphen(token - 1) && words.lower(token - 2).equals("in");
  }

  /**
   * Behind what a minister is for, where that is written like a name: <em>Minister | for
   * Education</em>, <em>Secretary | of State for Transport</em>; {@code link} where it is not.
   */
  int endOfPortfolio(Role role, int link, Range range) {
    int end = link;
    boolean more = role.classes().contains("minister");
    while (more && end + 1 < range.to() && PORTFOLIO_LINKS.contains(words.word(end))) {
      int from = words.lower(end + 1).equals("the") ? end + 2 : end + 1;
      int to = from;
      while (to < range.to() && isPortfolio(to, from, range)) {
        to++;
      }
      more = to > from;
      end = more ? to : end;
    }
    return end;
  }

  private boolean isPortfolio(int token, int from, Range range) {
    boolean and =
        token > from
            && token + 1 < range.to()
            && words.lower(token).matches("and|&")
            && words.isCapital(token + 1);
    Cluster named = names.at(token);
    boolean country = named != null && (named.isCountry() || named.isPerson());
    return and || (words.isName(token) && words.isCapital(token) && !country);
  }

  /**
   * Behind what hangs on a title by a preposition, without a name: <em>of the | local unit</em>.
   */
  int endOfComplement(int from, int limit) {
    int at = from;
    while (at < limit && names.at(at) == null && isInComplement(at, from)) {
      at++;
    }
    while (at > from && !words.token(at - 1).isNoun() && !words.lower(at - 1).equals("large")) {
      at--;
    }
    boolean day = at > from && lexicon.nameWords().isDay(words.lower(at - 1));
    return day ? from : at;
  }

  private boolean isInComplement(int token, int from) {
    return words.token(token).isNoun()
        || words.tag(token).startsWith("JJ")
        || words.lower(token).equals("the")
        || (words.tag(token).equals("POS") && words.lower(from).equals("the"));
  }

  /** Behind all that hangs on a title by a preposition, names too. */
  int behindComplement(int from, int limit) {
    int at = from;
    while (at < limit
        && (names.at(at) != null
            || isInComplement(at, from)
            || words.tag(at).matches("DT|PRP\\$|VBN|CD|POS"))) {
      at++;
    }
    return at;
  }
}
