package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * Speech set as in a script: a name of at most six words, a colon, and what is said: <em>WALKER: We
 * will not.</em>
 */
final class ScriptCandidates implements CandidateFinder {
  private static final int MAX_NAME = 6;
  private static final int MAX_PARTICLE = 3;

  @Override
  public List<Candidate> find(Syntax syntax) {
    for (int colon = 1; colon <= MAX_NAME && colon + 1 < syntax.size(); colon++) {
      if (syntax.token(colon).text().equals(":")) {
        BitSet source = Tokens.trimmed(syntax, 0, colon);
        boolean name =
            !source.isEmpty()
                && isPartOfName(syntax, 0)
                && isPartOfName(syntax, colon - 1)
                && source.stream().allMatch(i -> isPartOfName(syntax, i) || isParticle(syntax, i));
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = Tokens.trimmed(syntax, colon + 1, syntax.size());
        return name && !content.isEmpty()
            ? List.of(new Candidate(syntax, Shape.SCRIPT, colon, cue, source, content))
            : List.of();
      }
    }
    return List.of();
  }

  /** <em>van den</em>, <em>de la</em>. */
  private static boolean isParticle(Syntax syntax, int token) {
    return syntax.token(token).text().length() <= MAX_PARTICLE;
  }

  private static boolean isPartOfName(Syntax syntax, int token) {
    return Character.isUpperCase(syntax.token(token).text().codePointAt(0))
        || syntax.isPunctuation(token);
  }
}
