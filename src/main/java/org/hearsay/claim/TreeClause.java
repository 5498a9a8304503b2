package org.hearsay.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hearsay.model.DependencyTree;

/** The main clause of a sentence that has a tree. */
final class TreeClause {
  private static final Set<String> BORDERS =
      Set.of("advcl", "acl", "acl:relcl", "ccomp", "csubj", "csubj:pass", "parataxis", "appos");
  private static final Set<String> OPINIONS =
      Set.of("think", "believe", "guess", "suppose", "suspect", "feel", "fear", "hope", "reckon");
  private static final Set<String> NOMINAL = Set.of("obj", "iobj", "obl", "nmod", "nsubj");
  private static final Set<String> LOOSE = Set.of("parataxis", "dep");
  private static final Set<String> THINKING = Set.of("I", "We", "we");
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj");

  private TreeClause() {}

  static MainClause of(SaidSentence said) {
    DependencyTree tree = said.sentence().tree();
    BitSet inside = new BitSet();
    said.said().forEach(inside::set);
    List<Integer> heads = new ArrayList<>();
    BitSet words = new BitSet();
    int head = top(said, tree, inside);
    for (int child : tree.children(head)) {
      if (inside.get(child)
          && LOOSE.contains(tree.relation(child))
          && isOpinion(said, tree, child)) {
        heads.add(child);
        collect(child, tree, inside, said, words);
      }
    }
    while (head >= 0) {
      heads.add(head);
      collect(head, tree, inside, said, words);
      head = isFrame(said, tree, head) ? child(tree, head, CLAUSES, inside) : -1;
    }
    return new MainClause(said, heads, words);
  }

  /**
   * The first word with a verb's part whose head was not said, else the first of any kind. A clause
   * with a word that opens it is only taken where no noun stands before.
   */
  private static int top(SaidSentence said, DependencyTree tree, BitSet inside) {
    int first = -1;
    int hanging = -1;
    for (int number : said.said()) {
      int head = tree.head(number).orElse(-1);
      if (head >= 0 && inside.get(head)) {
        continue;
      }
      boolean verb =
          said.token(number).isVerb() || child(tree, number, Set.of("cop", "nsubj"), inside) >= 0;
      if (verb && !isOpened(said, tree, inside, number)) {
        return number;
      }
      hanging = verb && hanging < 0 ? number : hanging;
      boolean word = Character.isLetterOrDigit(said.token(number).text().codePointAt(0));
      first = first < 0 && word ? number : first;
    }
    if (hanging >= 0 && (first < 0 || !NOMINAL.contains(tree.relation(first)))) {
      return hanging;
    }
    return first < 0 ? said.said().get(0) : first;
  }

  /** Whether a clause hangs by a word that opens it on what stands before: <em>if it rains</em>. */
  private static boolean isOpened(SaidSentence said, DependencyTree tree, BitSet inside, int verb) {
    String relation = tree.relation(verb);
    boolean finite =
        said.token(verb).isFinite()
            || tree.children(verb).stream().anyMatch(child -> said.token(child).isFinite());
    return finite
        && (relation.startsWith("advcl") || relation.startsWith("acl"))
        && tree.children(verb).stream()
            .filter(inside::get)
            .anyMatch(
                child ->
                    tree.relation(child).equals("mark") || said.token(child).tag().startsWith("W"));
  }

  private static void collect(
      int head, DependencyTree tree, BitSet inside, SaidSentence said, BitSet words) {
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int next = open.pop();
      words.set(next);
      for (int child : tree.children(next)) {
        String relation = tree.relation(child);
        boolean another = relation.equals("conj") && isClause(said, tree, child);
        if (inside.get(child) && !BORDERS.contains(relation) && !another) {
          open.push(child);
        }
      }
    }
  }

  private static boolean isClause(SaidSentence said, DependencyTree tree, int word) {
    return said.token(word).isVerb()
        || tree.children(word).stream().anyMatch(c -> tree.relation(c).equals("cop"));
  }

  /** Whether a word says how sure the speaker is of what hangs on it. */
  private static boolean isFrame(SaidSentence said, DependencyTree tree, int head) {
    return isOpinion(said, tree, head)
        || tree.children(head).stream()
            .anyMatch(
                child ->
                    tree.relation(child).startsWith("expl")
                        || said.token(child).text().equalsIgnoreCase("it"));
  }

  /** <em>I think</em>, before what is thought or thrown in. */
  private static boolean isOpinion(SaidSentence said, DependencyTree tree, int word) {
    return said.token(word).isVerb()
        && OPINIONS.contains(said.token(word).lemma())
        && tree.children(word).stream()
            .filter(child -> tree.relation(child).equals("nsubj"))
            .anyMatch(child -> THINKING.contains(said.token(child).text()));
  }

  private static int child(DependencyTree tree, int head, Set<String> relations, BitSet inside) {
    for (int child : tree.children(head)) {
      if (inside.get(child) && relations.contains(tree.relation(child))) {
        return child;
      }
    }
    return -1;
  }
}
