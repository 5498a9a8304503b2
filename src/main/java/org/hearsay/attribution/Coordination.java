package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Sentence;

/**
 * Mends a common mistake of parsers: in <em>He said it would rain and praised the roof</em> they
 * hang <em>praised</em> on <em>rain</em>. A finite verb without a subject of its own cannot go with
 * a verb of another form; it goes with the nearest one above of the same form.
 */
final class Coordination {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl");
  private static final int MAX_STEPS = 4;

  private Coordination() {}

  /** The sentence's tree, mended; the same tree where there is nothing to mend. */
  static DependencyTree mended(Sentence sentence) {
    DependencyTree tree = sentence.tree();
    List<Integer> heads = null;
    for (int token = 0; token < tree.size(); token++) {
      if (tree.relation(token).equals("conj") && tree.head(token).isPresent()) {
        OptionalInt better = betterHead(sentence, tree, token);
        if (better.isPresent()) {
          heads = heads == null ? heads(tree) : heads;
          heads.set(token, better.getAsInt());
        }
      }
    }
    return heads == null ? tree : new DependencyTree(heads, relations(tree));
  }

  private static OptionalInt betterHead(Sentence sentence, DependencyTree tree, int token) {
    String form = form(sentence, tree, token);
    int at = tree.head(token).getAsInt();
    boolean fits =
        !FINITE.contains(form) || hasSubject(tree, token) || form.equals(form(sentence, tree, at));
    if (fits || !isPredicate(sentence, at)) {
      return OptionalInt.empty();
    }
    for (int step = 0; step < MAX_STEPS && tree.head(at).isPresent(); step++) {
      at = tree.head(at).getAsInt();
      if (at < token && hasSubject(tree, at) && form.equals(form(sentence, tree, at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isPredicate(Sentence sentence, int token) {
    String tag = sentence.tokens().get(token).tag();
    return tag.startsWith("VB") || tag.startsWith("JJ");
  }

  private static boolean hasSubject(DependencyTree tree, int token) {
    return tree.children(token).stream().anyMatch(child -> SUBJECTS.contains(tree.relation(child)));
  }

  /**
   * The tag that shows in which form a verb group stands: that of its first auxiliary, or its own.
   */
  private static String form(Sentence sentence, DependencyTree tree, int token) {
    return tree.children(token).stream()
        .filter(child -> Set.of("aux", "aux:pass", "cop").contains(tree.relation(child)))
        .findFirst()
        .map(child -> sentence.tokens().get(child).tag())
        .orElse(sentence.tokens().get(token).tag());
  }

  private static List<Integer> heads(DependencyTree tree) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      heads.add(tree.head(i).orElse(i));
    }
    return heads;
  }

  private static List<String> relations(DependencyTree tree) {
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      relations.add(tree.relation(i));
    }
    return relations;
  }
}
