package org.hearsay.attribution;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * Words that tell whose words or view a statement is: <em>in her own words</em>.
 *
 * @param cue the preposition and the noun
 * @param noun the latter
 * @param source whoever has it
 */
record Viewpoint(BitSet cue, int noun, BitSet source) {
  private static final String PREPOSITION = "in";
  private static final int MOST_WORDS = 8;
  private static final Set<String> VIEWS =
      Set.of("word", "words", "view", "opinion", "estimate", "account", "telling");

  /** Whether words may open one, by how they begin. */
  static boolean mayBegin(String text, Span words) {
    int end = words.start() + PREPOSITION.length();
    return text.regionMatches(true, words.start(), PREPOSITION, 0, PREPOSITION.length())
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
  }

  /** The one that begins with a preposition, or null. */
  static Viewpoint at(Syntax syntax, int preposition) {
    if (!syntax.lower(preposition).equals(PREPOSITION)) {
      return null;
    }
    int limit = Math.min(syntax.size(), preposition + MOST_WORDS);
    for (int noun = preposition + 2; noun < limit; noun++) {
      OptionalInt owner = syntax.child(noun, "nmod:poss");
      boolean owned = owner.isPresent() && syntax.child(noun, "case").orElse(-1) == preposition;
      if (owned && isView(syntax, noun)) {
        BitSet cue = new BitSet();
        cue.set(preposition);
        cue.set(noun);
        return new Viewpoint(cue, noun, Subjects.phrase(syntax, owner.getAsInt(), cue));
      }
    }
    return null;
  }

  static boolean isView(Syntax syntax, int token) {
    return VIEWS.contains(syntax.lower(token));
  }
}
