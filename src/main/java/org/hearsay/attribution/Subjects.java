package org.hearsay.attribution;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds who does what a verb says: its subject, or the subject it takes over from the verb it hangs
 * on.
 */
final class Subjects {
  private static final int MAX_STEPS = 6;
  private static final Set<String> CLAUSES_OF_THEIR_OWN = Set.of("acl", "acl:relcl");

  private Subjects() {}

  /** The token that heads the subject of {@code verb}; empty if it has none. */
  static OptionalInt of(Syntax syntax, int verb) {
    OptionalInt found = byTree(syntax, verb);
    return found.isEmpty() && syntax.tag(verb).equals("VBG") ? ofParticiple(syntax, verb) : found;
  }

  /** <em>She mocked the claim, saying …</em>: the nearest subject before, or the first behind. */
  private static OptionalInt ofParticiple(Syntax syntax, int verb) {
    int first = syntax.verbGroup(verb).nextSetBit(0);
    boolean opens = first <= 1;
    if (!opens && !syntax.lower(first - 1).equals(",")) {
      return OptionalInt.empty();
    }
    OptionalInt main = ofMainVerb(syntax);
    if (main.isPresent() && main.getAsInt() < first) {
      return main;
    }
    int step = opens ? 1 : -1;
    for (int i = first + step; i >= 0 && i < syntax.size(); i += step) {
      if (i != verb && syntax.is(i, "nsubj", "nsubj:pass") && !syntax.tag(i).startsWith("W")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt ofMainVerb(Syntax syntax) {
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.head(i).isEmpty()) {
        return syntax.child(i, "nsubj", "nsubj:pass");
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt byTree(Syntax syntax, int verb) {
    int at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      boolean passive = syntax.has(at, "aux:pass") || syntax.has(at, "nsubj:pass");
      if (passive && at == verb) {
        return agent(syntax, at);
      }
      OptionalInt own = syntax.child(at, "nsubj", "nsubj:pass", "csubj");
      if (own.isPresent()) {
        return own;
      }
      if (syntax.head(at).isEmpty()) {
        return OptionalInt.empty();
      }
      int head = syntax.head(at).getAsInt();
      if (CLAUSES_OF_THEIR_OWN.contains(syntax.relation(at))) {
        return syntax.tag(head).startsWith("N") || syntax.tag(head).startsWith("PRP")
            ? OptionalInt.of(head)
            : OptionalInt.empty();
      }
      // A long subject that the parser took for the whole sentence.
      if (at == verb && syntax.is(at, "dep") && head < at && syntax.tag(head).startsWith("N")) {
        return OptionalInt.of(head);
      }
      // A long subject that the parser took for the whole sentence, with a clause between.
      if (at == verb && isFinite(syntax, at)) {
        OptionalInt root = rootNoun(syntax, at);
        if (root.isPresent()) {
          return root;
        }
      }
      boolean shares = syntax.is(at, "conj", "advcl", "xcomp", "parataxis", "dep", "ccomp");
      if (!shares) {
        return OptionalInt.empty();
      }
      if (syntax.is(at, "xcomp") && syntax.has(head, "obj")) {
        return syntax.child(head, "obj");
      }
      if (syntax.is(at, "ccomp", "parataxis", "dep") && !syntax.tag(at).equals("VBG")) {
        return OptionalInt.empty();
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  private static boolean isFinite(Syntax syntax, int verb) {
    return syntax.tag(verb).matches("VB[ZPD]") || syntax.has(verb, "aux");
  }

  /**
   * The noun that a verbless sentence seems to be about, if only a clause divides it from a verb.
   */
  private static OptionalInt rootNoun(Syntax syntax, int verb) {
    int at = verb;
    while (syntax.head(at).isPresent()) {
      if (at != verb && !syntax.is(at, "acl:relcl", "dep", "appos", "acl")) {
        return OptionalInt.empty();
      }
      at = syntax.head(at).getAsInt();
    }
    boolean comma = verb > 0 && hasCommaBefore(syntax, verb);
    return at < verb && comma && syntax.is(verb, "dep") && syntax.tag(at).startsWith("N")
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  private static boolean hasCommaBefore(Syntax syntax, int verb) {
    int first = syntax.verbGroup(verb).nextSetBit(0);
    return first > 0 && syntax.lower(first - 1).equals(",");
  }

  private static OptionalInt agent(Syntax syntax, int verb) {
    return syntax.children(verb, "obl", "obl:agent", "nmod").stream()
        .filter(
            child ->
                syntax.children(child, "case").stream().anyMatch(c -> syntax.lower(c).equals("by")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /**
   * The whole noun phrase that a token heads, title and apposition included, without commas at its
   * ends.
   *
   * @param barrier tokens that must not be part of it, such as the cue
   */
  static BitSet phrase(Syntax syntax, int head, BitSet barrier) {
    BitSet phrase = syntax.subtree(head);
    for (int child : syntax.children(head)) {
      boolean outside =
          syntax.is(child, "case", "mark", "cc", "parataxis", "dep", "advcl", "ccomp")
              || (syntax.is(child, "conj") && syntax.isVerbHead(child))
              || (syntax.is(child, "acl") && syntax.subtree(child).intersects(barrier))
              || (syntax.is(child, "acl:relcl") && syntax.subtree(child).intersects(barrier))
              || (syntax.is(child, "punct") && child < head && isFirst(syntax, child, phrase));
      if (outside) {
        phrase.andNot(syntax.subtree(child));
      }
    }
    phrase.andNot(barrier);
    return contiguous(syntax, phrase, head);
  }

  private static boolean isFirst(Syntax syntax, int token, BitSet phrase) {
    return phrase.nextSetBit(0) == token && syntax.isPunctuation(token);
  }

  /** The unbroken run around {@code head}, without punctuation at its ends. */
  private static BitSet contiguous(Syntax syntax, BitSet phrase, int head) {
    int from = head;
    while (from > 0 && phrase.get(from - 1)) {
      from--;
    }
    int to = head;
    while (to + 1 < syntax.size() && phrase.get(to + 1)) {
      to++;
    }
    return Tokens.trimmed(syntax, from, to + 1);
  }

  /**
   * Where the tree knows no subject: the noun phrase right behind the verb, or else right before
   * it.
   */
  static BitSet beside(Syntax syntax, int verb, BitSet barrier) {
    for (int step : new int[] {1, -1}) {
      int at = verb + step;
      if (step > 0 && at < syntax.size() && syntax.is(at, "compound:prt")) {
        at++;
      }
      int first = at;
      while (at >= 0 && at < syntax.size() && isInPhrase(syntax, at) && !barrier.get(at)) {
        at += step;
      }
      int last = step > 0 ? at - 1 : verb - 1;
      boolean found = step > 0 ? last >= first : at < last;
      if (found && syntax.tag(last).matches("N.*|PRP")) {
        return phrase(syntax, last, barrier);
      }
    }
    return new BitSet();
  }

  private static boolean isInPhrase(Syntax syntax, int token) {
    return syntax.tag(token).matches("DT|JJ.*|N.*|PRP\\$?|POS|CD|HYPH");
  }
}
