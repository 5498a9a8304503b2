package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * The relative pronoun with which a content begins, and what it stands for: <em>a pipeline, which
 * she believes will bring jobs</em>.
 *
 * @param at where it stands among the words of the content
 * @param antecedent where the words before it stand that it stands for; null if they are not known
 * @param isOwner whether it is <em>whose</em>
 * @param isLinking whether the clause behind it has a subject of its own, so that it cannot be
 *     replaced where it stands: <em>which they cannot police</em>
 */
record Relative(int at, Span antecedent, boolean isOwner, boolean isLinking) {
  private static final Set<String> PRONOUNS = Set.of("which", "who", "whom", "whose", "that");
  private static final Set<String> OUTSIDE =
      Set.of("case", "cc", "punct", "mark", "advmod", "cc:preconj", "expl", "aux", "cop", "nsubj");

  private static final Set<String> CORE = Set.of("obj", "nsubj", "nsubj:pass", "root", "appos");

  /** Longer ones are cut behind their head. */
  private static final int LONGEST = 12;

  static Optional<Relative> of(Content content) {
    List<Word> words = content.words();
    int at = !words.isEmpty() && words.get(0).token().tag().equals("IN") ? 1 : 0;
    if (content.attribution().kind() == Attribution.Kind.DIRECT
        || words.size() <= at
        || !words.get(at).hasTree()
        || !isPronoun(words.get(at))) {
      return Optional.empty();
    }
    Word pronoun = words.get(at);
    int before = words.get(0).number() - 1;
    boolean comma = before >= 0 && pronoun.said().token(before).text().equals(",");
    int last = comma ? before - 1 : before;
    while (last > 0 && pronoun.said().token(last).tag().equals("''")) {
      last--;
    }
    int end = last;
    boolean asked = content.attribution().cue().type() == Cue.Type.ASK;
    boolean cue =
        last >= 0
            && content.attribution().cue().spans().stream()
                .anyMatch(span -> span.contains(pronoun.said().token(end).span()));
    if (last < 0 || cue || asked || (!comma && head(pronoun, last) < 0)) {
      return Optional.empty();
    }
    boolean owner = pronoun.lower().equals("whose");
    boolean linking = at == 0 && !owner && hasSubject(words);
    return Optional.of(new Relative(at, antecedent(pronoun, last), owner, linking));
  }

  /**
   * The subject that a reporting clause parts from its verb, as in <em>politicians who, he said,
   * wanted war</em>; empty where there is none.
   */
  static Optional<Span> parted(Content content) {
    List<Word> words = content.words();
    if (content.form() != Form.CLAUSE
        || content.attribution().kind() != Attribution.Kind.INDIRECT
        || !words.get(0).hasTree()
        || !words.get(0).token().isFinite()) {
      return Optional.empty();
    }
    SaidSentence said = words.get(0).said();
    int start = content.attribution().extent().start();
    int at = words.get(0).number() - 1;
    while (at > 1
        && (said.token(at).span().start() >= start || said.token(at).text().equals(","))) {
      at--;
    }
    Word pronoun = at > 1 ? new Word(said, at) : words.get(0);
    boolean behind = isPronoun(pronoun) && said.token(at - 1).isNoun();
    return behind ? Optional.ofNullable(antecedent(pronoun, at - 1)) : Optional.empty();
  }

  private static boolean isPronoun(Word word) {
    return word.token().tag().startsWith("W") && PRONOUNS.contains(word.lower());
  }

  /** Whether a verb follows that is not the pronoun's own. */
  private static boolean hasSubject(List<Word> words) {
    int next = 1;
    while (next < words.size()
        && (words.get(next).token().tag().startsWith("RB") || words.get(next).text().equals(","))) {
      next++;
    }
    if (next < words.size() && words.get(next).token().isFinite()) {
      return false;
    }
    SaidSentence said = words.get(0).said();
    return said.tokens().stream().anyMatch(Token::isFinite) && FiniteVerbs.isOneClause(said);
  }

  private static Span antecedent(Word pronoun, int last) {
    int head = head(pronoun, last);
    if (head < 0) {
      head = pronoun.said().token(last).isNoun() ? top(pronoun, last) : -1;
    }
    if (head < 0) {
      return null;
    }
    DependencyTree tree = pronoun.tree();
    int first = head;
    for (int child : tree.children(head)) {
      if (child < first && !OUTSIDE.contains(tree.relation(child))) {
        first = tree.subtree(child).get(0);
      }
    }
    int end = last - first >= LONGEST ? head : last;
    return new Span(
        pronoun.said().token(first).span().start(), pronoun.said().token(end).span().end());
  }

  /** The noun on which the clause of the pronoun hangs; -1 without one. */
  private static int head(Word pronoun, int last) {
    DependencyTree tree = pronoun.tree();
    int at = pronoun.number();
    while (at > last && tree.head(at).isPresent()) {
      boolean clause = tree.relation(at).startsWith("acl") || tree.relation(at).equals("dep");
      at = tree.head(at).getAsInt();
      if (clause && at <= last) {
        return isNominal(pronoun, at) && tree.subtree(at).contains(last) ? at : -1;
      }
    }
    return -1;
  }

  /** The head of the noun phrase that ends with a word; -1 if it is no subject or object. */
  private static int top(Word pronoun, int last) {
    DependencyTree tree = pronoun.tree();
    int at = last;
    while (Set.of("compound", "flat", "nmod", "appos", "amod").contains(tree.relation(at))
        && tree.head(at).isPresent()
        && isNominal(pronoun, tree.head(at).getAsInt())
        && tree.head(at).getAsInt() <= last) {
      at = tree.head(at).getAsInt();
    }
    return CORE.contains(tree.relation(at)) ? at : -1;
  }

  private static boolean isNominal(Word pronoun, int at) {
    return pronoun.said().token(at).isNoun() || pronoun.said().token(at).tag().equals("CD");
  }
}
