package org.hearsay.speaker;

import java.util.stream.IntStream;
import org.hearsay.model.EntityType;

/**
 * Mends the borders of names as an engine tagged them: <em>Lee</em> is <em>Ann van der Lee</em>,
 * <em>Mr Lee's</em> is <em>Lee</em>. Those of bodies {@link BodyBorders} mends.
 */
final class NameBorders {
  private final Words words;
  private final NameWords nameWords;
  private final Nouns nouns;
  private final Roles roles;
  private final GivenNames givenNames;
  private final Gazetteer gazetteer;
  private final BodyBorders bodies;

  NameBorders(Words words, Lexicon lexicon) {
    this.words = words;
    this.nameWords = lexicon.nameWords();
    this.nouns = lexicon.nouns();
    this.roles = lexicon.roles();
    this.givenNames = lexicon.givenNames();
    this.gazetteer = lexicon.gazetteer();
    this.bodies = new BodyBorders(words, lexicon);
  }

  /** The name itself; null where nothing of it is left. */
  Range mended(Range tagged, EntityType type) {
    return switch (type) {
      case PERSON -> person(tagged);
      case ORGANIZATION -> bodies.mended(tagged);
      default -> tagged;
    };
  }

  private Range person(Range tagged) {
    int from = tagged.from();
    int to = tagged.to();
    while (to - from > 1 && !isWord(from)) {
      from++;
    }
    while (to - from > 1
        && (words.lower(to - 1).endsWith("'s")
            || !isWord(to - 1)
            || nameWords.areLetters(words.word(to - 1)))) {
      to--;
    }
    while (to - from > 2 && endsBroadcast(to - 1)) {
      to--;
    }
    while (to - from > 1 && isPrefix(from, to)) {
      from = afterPrefix(from, to);
    }
    from = leftOf(from);
    int end = words.sentenceEnd(from);
    while (to < end && isFamilyName(to) && !endsBroadcast(to)) {
      to = words.word(to).equals("-") || nameWords.isParticle(words.word(to)) ? to + 2 : to + 1;
    }
    return new Range(from, Math.min(to, end));
  }

  /** <em>The Ann Lee | Show</em>. */
  private boolean endsBroadcast(int token) {
    return words.lower(token).matches("show|podcast|hour");
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(words.word(token).codePointAt(0));
  }

  private boolean isPrefix(int from, int to) {
    return afterPrefix(from, to) > from;
  }

  /**
   * Behind a title, a country or what somebody is at the start of a name; {@code from} where there
   * is none.
   */
  private int afterPrefix(int from, int to) {
    String first = words.lower(from);
    boolean regal = nameWords.isRegal(first) && to - from <= 3;
    if ((nouns.isHonorific(first) && !regal) || first.matches("taoiseach|team")) {
      return from + 1;
    }
    if (to - from > 2 && roles.of(words.word(from)) != null && !givenNames.isKnown(first)) {
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

  /** <em>What did Ann Lee | do</em>. */
  private boolean isAsked(int token) {
    return nameWords.isDay(words.lower(token + 1))
        || IntStream.range(words.sentenceStart(token), token)
            .anyMatch(i -> words.tag(i).equals("MD") || words.lower(i).matches("did|does|do"));
  }

  /** <em>Fisheries</em> Secretary, who may have nothing to do with the Fisheries Agency. */
  boolean isPortfolio(int token) {
    int next = token + 1;
    Role role =
        next < words.sentenceEnd(token) && words.isCapital(next)
            ? roles.of(words.word(next))
            : null;
    return role != null && role.classes().contains("minister");
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
      return token + 1 < end
          && words.isName(token + 1)
          && words.isCapital(token + 1)
          && !(words.word(token).equals("do") && isAsked(token));
    }
    return isUnknownName(token)
        && !nouns.isBody(words.word(token))
        && !nameWords.areLetters(words.word(token));
  }
}
