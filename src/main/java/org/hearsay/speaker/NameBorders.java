package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;
import org.hearsay.model.EntityType;

/** Mends the borders of names as an engine tagged them. */
final class NameBorders {
  private final Words words;
  private final NameWords nameWords;
  private final Nouns nouns;
  private final Roles roles;
  private final GivenNames givenNames;
  private final Gazetteer gazetteer;

  NameBorders(Words words, Lexicon lexicon) {
    this.words = words;
    this.nameWords = lexicon.nameWords();
    this.nouns = lexicon.nouns();
    this.roles = lexicon.roles();
    this.givenNames = lexicon.givenNames();
    this.gazetteer = lexicon.gazetteer();
  }

  /** The name itself; null where nothing of it is left. */
  Range mended(Range tagged, EntityType type) {
    return switch (type) {
      case PERSON -> person(tagged);
      case ORGANIZATION -> body(tagged);
      default -> tagged;
    };
  }

  private Range person(Range tagged) {
    int from = tagged.from();
    int to = tagged.to();
    while (to - from > 1
        && (words.lower(to - 1).endsWith("'s")
            || !isWord(to - 1)
            || nameWords.areLetters(words.word(to - 1)))) {
      to--;
    }
    while (to - from > 1 && isPrefix(from, to)) {
      from = afterPrefix(from, to);
    }
    from = leftOf(from);
    int end = words.sentenceEnd(from);
    while (to < end && isFamilyName(to)) {
      to = words.word(to).equals("-") || nameWords.isParticle(words.word(to)) ? to + 2 : to + 1;
    }
    return new Range(from, Math.min(to, end));
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(words.word(token).codePointAt(0));
  }

  private boolean isPrefix(int from, int to) {
    return afterPrefix(from, to) > from;
  }

  /** Behind a title or a country at the start of a name; {@code from} where there is none. */
  private int afterPrefix(int from, int to) {
    String first = words.lower(from);
    boolean regal = nameWords.isRegal(first) && to - from <= 3;
    if ((nouns.isHonorific(first) && !regal) || first.equals("taoiseach")) {
      return from + 1;
    }
    Gazetteer.Found found = gazetteer.find(words, from);
    return found != null && found.range().to() < to && !givenNames.isListed(first)
        ? found.range().to()
        : from;
  }

  private int leftOf(int from) {
    int start = words.sentenceStart(from);
    int at = from;
    boolean more = true;
    while (more && at > start) {
      more = false;
      if (at - 2 >= start && words.word(at - 1).equals("-") && words.touchesPrevious(at)) {
        at -= 2;
        more = true;
      } else if (nameWords.isRegal(words.lower(at - 1)) && words.isCapital(at - 1)) {
        at--;
      } else if (nameWords.isParticle(words.lower(at - 1)) && isInsideName(at - 1, start)) {
        at--;
        more = !words.isCapital(at);
        at -= more ? 1 : 0;
      } else if (isUnknownGivenName(at, from) || isBehindHonorific(at - 1)) {
        at--;
      } else if (words.isName(at - 1)
          && givenNames.isListed(words.word(at - 1))
          && !nouns.isHonorific(words.word(at - 1))) {
        at--;
        more = true;
      }
    }
    return at;
  }

  /**
   * A single proper noun before a family name that the engine tagged alone: <em>Keron Blair</em>.
   */
  private boolean isUnknownGivenName(int at, int from) {
    boolean alone = at == from && (at + 1 >= words.size() || !words.isName(at + 1));
    return alone
        && isFamilyName(at - 1)
        && words.isName(at - 1)
        && (words.opensSentence(at - 1) || !words.isName(at - 2))
        && !nouns.isHonorific(words.word(at - 1));
  }

  /**
   * What a title stands before is a name, whatever else it may mean: <em>Mr Sunday | Akpan</em>.
   */
  private boolean isBehindHonorific(int token) {
    return !words.opensSentence(token)
        && words.isName(token)
        && words.isCapital(token)
        && nouns.isHonorific(words.word(token - 1))
        && !nouns.isHonorific(words.word(token))
        && roles.of(words.word(token)) == null;
  }

  /** A capital particle opens a name, one in lower case stands behind another part of it. */
  private boolean isInsideName(int particle, int start) {
    return words.isCapital(particle)
        ? words.isName(particle)
        : particle > start && words.isName(particle - 1) && words.isCapital(particle - 1);
  }

  /** Whether a proper noun is no title, day or listed name. */
  boolean isUnknownName(int token) {
    return words.isName(token) && isUnknown(token);
  }

  /** Whether a word with a capital is no title, day or listed name. */
  boolean isUnknown(int token) {
    return words.isCapital(token)
        && words.word(token).length() > 1
        && !nameWords.isDay(words.lower(token))
        && !nouns.isHonorific(words.word(token))
        && roles.of(words.word(token)) == null
        && gazetteer.find(words, token) == null;
  }

  private boolean isFamilyName(int token) {
    int end = words.sentenceEnd(token);
    if (words.word(token).equals("-")) {
      return token + 1 < end
          && words.touchesPrevious(token)
          && (words.isCapital(token + 1)
              || (words.touchesPrevious(token + 1) && words.word(token + 1).length() < 5));
    }
    if (nameWords.isParticle(words.word(token))) {
      return token + 1 < end && words.isName(token + 1) && words.isCapital(token + 1);
    }
    return isUnknownName(token)
        && !nouns.isBody(words.word(token))
        && !nameWords.areLetters(words.word(token));
  }

  private Range body(Range tagged) {
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
    boolean joins =
        to + 1 < words.sentenceEnd(from)
            && words.word(to).equals("and")
            && words.isCapital(to + 1)
            && words.token(to + 1).isNoun()
            && words.text(new Range(from, to)).matches(".* (?:for|of) .*");
    return new Range(from, joins ? to + 2 : to);
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
