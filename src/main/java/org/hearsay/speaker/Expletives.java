package org.hearsay.speaker;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the <em>it</em> that means nothing: <em>it rains</em>, <em>it is clear that</em>, <em>it
 * makes no sense to</em>.
 */
final class Expletives {
  /** What opens the clause or phrase that is meant, or says when. */
  private static final Set<String> OPENERS = Set.of("that", "to", "who", "if", "when", "time");

  /** How many words the predicate may have before it. */
  private static final int LONGEST = 6;

  private final Words words;
  private final ItVerbs verbs;

  Expletives(Words words, ItVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  boolean isOne(int pronoun) {
    int end = words.sentenceEnd(pronoun);
    int verb = pronoun + 1;
    while (verb < end && isAuxiliary(verb)) {
      verb++;
    }
    if (verb >= end || !words.lower(pronoun).equals("it")) {
      return false;
    }
    String lemma = words.token(verb).lemma();
    return verbs.isImpersonal(lemma)
        || (verbs.isLinking(lemma)
            && IntStream.range(verb + 1, Math.min(end, verb + 1 + LONGEST))
                .anyMatch(i -> OPENERS.contains(words.lower(i))));
  }

  private boolean isAuxiliary(int token) {
    String tag = words.tag(token);
    return tag.equals("MD") || tag.equals("RB") || words.lower(token).equals("have");
  }
}
