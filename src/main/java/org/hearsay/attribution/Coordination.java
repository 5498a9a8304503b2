package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends a common mistake of parsers: in <em>He said it would rain and praised the roof</em> they
 * hang <em>praised</em> on <em>rain</em>. A finite verb without a subject of its own cannot go with
 * a verb of another form; it goes with the nearest one above of the same form.
 */
final class Coordination {
  private static final Set<String> HELPING = Set.of("aux", "aux:pass", "cop");
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
    Token form = form(sentence, tree, token);
    int at = tree.head(token).getAsInt();
    boolean fits =
        !form.isFinite() || hasSubject(tree, token) || isLike(form, form(sentence, tree, at));
    if (fits || !isPredicate(sentence, at)) {
      return OptionalInt.empty();
    }
    for (int step = 0; step < MAX_STEPS && tree.head(at).isPresent(); step++) {
      at = tree.head(at).getAsInt();
      if (at < token && hasSubject(tree, at) && isLike(form, form(sentence, tree, at))) {
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

  private static boolean isLike(Token form, Token other) {
    return form.tag().equals(other.tag());
  }

  /** The word that shows in which form a verb group stands: its first auxiliary, or the verb. */
  private static Token form(Sentence sentence, DependencyTree tree, int token) {
    return sentence
        .tokens()
        .get(
            tree.children(token).stream()
                .filter(child -> HELPING.contains(tree.relation(child)))
                .findFirst()
                .orElse(token));
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
