package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.EntityType;

/**
 * Names that no engine tagged and no list has: single proper nouns such as <em>Swiftjet</em>, with
 * what <em>of</em> joins to them, and peoples and camps such as <em>the Kanaks</em> and
 * <em>Democrats</em>. They are of no known kind, but where the article tells it.
 */
final class LoneNames {
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> NARROWING = Set.of("in", "on", "of", "from", "at", "who");

  private final Words words;
  private final NameBorders borders;
  private final IntroducedNames introduced;
  private final Lexicon lexicon;
  private final BitSet taken = new BitSet();

  /** Words that are written with a capital where any noun would not be. */
  private final Set<String> inside = new HashSet<>();

  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> bodies;

  /**
   * @param named the names that are known
   * @param bodies as {@link BodySigns#told} has them
   */
  LoneNames(Words words, Lexicon lexicon, List<Name> named, Set<String> bodies) {
    this.words = words;
    this.lexicon = lexicon;
    this.borders = new NameBorders(words, lexicon);
    this.introduced = new IntroducedNames(words, lexicon, borders);
    this.bodies = bodies;
    for (Name name : named) {
      taken.set(name.range().from(), name.range().to());
      types.putIfAbsent(name.text(), name.type());
      if (name.isPerson()) {
        families.add(name.lastWord() + "s");
      }
    }
    // What an undertaking is called for short, unless something else is called so.
    for (Name name : named) {
      if (name.type() == EntityType.PROJECT && name.range().size() > 1) {
        types.putIfAbsent(name.firstWord(), name.type());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.opensWithCapital(i) && words.isName(i) && words.isCapital(i)) {
        inside.add(words.word(i));
      }
    }
  }

  /** In text order. */
  List<Name> find() {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isLone(i)) {
        Range range = new Range(i, end(i));
        found.add(new Name(range, words.name(range), type(range), null));
        i = range.to() - 1;
      } else if (isPeople(i)) {
        Range range = new Range(i, i + 1);
        found.add(new Name(range, words.name(range), EntityType.OTHER, null));
      }
    }
    return found;
  }

  private boolean isLone(int token) {
    return !taken.get(token)
        && words.tag(token).equals("NNP")
        && borders.isUnknown(token)
        && inside.contains(words.word(token))
        && isWord(token)
        && !words.isInHeadline(token)
        && !isPart(token - 1, token)
        && !isPart(token + 1, token)
        && !isModifier(token)
        && !families.contains(words.word(token))
        && (end(token) > token + 1 || !lexicon.nouns().isBody(words.word(token)));
  }

  /** Behind what a name goes on with: <em>Order | of Surveyors</em>. */
  private int end(int token) {
    int end = words.sentenceEnd(token);
    int at = token + 1;
    if (at >= end || !LINKS.contains(words.lower(at))) {
      return at;
    }
    int from = at + 1 < end && words.lower(at + 1).equals("the") ? at + 2 : at + 1;
    int to = from;
    while (to < end && !taken.get(to) && words.isCapital(to) && words.token(to).isNoun()) {
      to++;
    }
    return to > from ? to : at;
  }

  /** <em>Democrats</em>, <em>the Social Republicans</em>, <em>the Kanaks</em>. */
  private boolean isPeople(int token) {
    return !taken.get(token)
        && words.tag(token).equals("NNPS")
        && words.isCapital(token)
        && isWord(token)
        && !words.opensWithCapital(token)
        && !words.isInHeadline(token)
        && !isPart(token - 1, token)
        && !isPart(token + 1, token)
        && !isModifier(token)
        && isWhole(token)
        && !families.contains(words.word(token));
  }

  /** Not only some of a people: <em>two Democrats</em>, <em>Republicans | in the House</em>. */
  private boolean isWhole(int token) {
    String before = words.tag(token - 1);
    boolean some =
        before.matches("JJ.*|CD|PRP\\$|PDT")
            || (before.equals("DT") && !words.lower(token - 1).equals("the"))
            || words.lower(token - 1).equals("of");
    return !some
        && (token + 1 >= words.sentenceEnd(token) || !NARROWING.contains(words.lower(token + 1)));
  }

  /** Whether a word may be a name by its letters: no day, feast, initials or short form. */
  private boolean isWord(int token) {
    String word = words.word(token);
    return word.indexOf('.') < 0
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !lexicon.nameWords().isPlain(words.lower(token))
        && !lexicon.nameWords().isDays(words.lower(token));
  }

  /** <em>The | Tavo | news agency</em>, <em>Year | 10</em>, <em>Const | . Gill</em>. */
  private boolean isModifier(int token) {
    int next = token + 1;
    if (next >= words.sentenceEnd(token)) {
      return false;
    }
    boolean noun = words.token(next).isNoun() && !words.tag(next).equals("POS");
    boolean abridged = words.word(next).equals(".") && next + 1 < words.sentenceEnd(token);
    return noun || abridged || words.tag(next).equals("CD");
  }

  /** Whether a neighbour belongs to the name: <em>Upper | Narrow</em>, <em>Rolls | -Royce</em>. */
  private boolean isPart(int neighbour, int token) {
    return neighbour >= words.sentenceStart(token)
        && neighbour < words.sentenceEnd(token)
        && (words.word(neighbour).equals("-")
            || (words.isCapital(neighbour)
                && (words.isName(neighbour) || !words.opensWithCapital(neighbour))));
  }

  private EntityType type(Range range) {
    EntityType known = types.get(words.name(range));
    if (known != null && known != EntityType.PERSON) {
      return known;
    }
    EntityType told = introduced.type(range);
    boolean body =
        told == EntityType.ORGANIZATION
            || bodies.contains(words.name(range))
            || (range.size() > 1 && lexicon.nouns().isBody(words.word(range.from())));
    return body ? EntityType.ORGANIZATION : EntityType.OTHER;
  }
}
