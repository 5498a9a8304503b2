package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * Where a pronoun does not mean whom it was taken for: it is the object of a verb whose subject he
 * is, or a nearer noun offers itself, as in <em>my father loaded coal, and I sat with him</em>. The
 * nouns are the resource {@code kin.tsv}.
 */
final class Disjoint {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");
  private static final Set<String> TOWARDS = Set.of("for", "to");

  /** How many words before a pronoun are looked at. */
  private static final int FAR = 40;

  private final Map<String, String> kin = new HashMap<>();

  Disjoint() {
    for (String[] cells : WordTable.rows(Disjoint.class, "kin.tsv")) {
      kin.put(cells[0], cells[1]);
    }
  }

  /**
   * @param words of a content
   * @param at which of them is the pronoun
   * @param name of whom it was taken for
   */
  boolean is(List<Word> words, int at, String name, Mentions mentions) {
    return isOwnObject(words.get(at), name, mentions) || isNearer(words, at, name, mentions);
  }

  /** <em>He sees him</em> and <em>he is sorry for him</em> are of two. */
  private static boolean isOwnObject(Word pronoun, String name, Mentions mentions) {
    int subject = subject(pronoun);
    return subject >= 0 && name.equals(mentions.of(pronoun.said().token(subject).span()));
  }

  /** Whether a pronoun is the object of a verb that has the same pronoun for its subject. */
  static boolean isObject(Word pronoun) {
    int subject = subject(pronoun);
    return subject >= 0
        && !gender(pronoun.lower()).isEmpty()
        && gender(pronoun.lower()).equals(gender(new Word(pronoun.said(), subject).lower()));
  }

  /** That of the verb or adjective whose object a pronoun is; -1 where it is no object. */
  private static int subject(Word pronoun) {
    if (!pronoun.hasTree()) {
      return -1;
    }
    DependencyTree tree = pronoun.tree();
    boolean towards =
        pronoun.relation().equals("obl")
            && tree.children(pronoun.number()).stream()
                .anyMatch(child -> TOWARDS.contains(pronoun.said().token(child).lemma()));
    if (!towards && !OBJECTS.contains(pronoun.relation())) {
      return -1;
    }
    int head = tree.head(pronoun.number()).orElse(-1);
    int subject = subject(tree, head);
    boolean open = head >= 0 && Set.of("xcomp", "advmod").contains(tree.relation(head));
    if (subject < 0 && open && towards) {
      return subject(tree, tree.head(head).orElse(-1));
    }
    return subject < 0 && !towards ? subjectAbove(pronoun, head) : subject;
  }

  /** That of <em>he came to ask him</em>; not where another is told to: <em>he told me to</em>. */
  private static int subjectAbove(Word pronoun, int verb) {
    DependencyTree tree = pronoun.tree();
    int subject = -1;
    int at = verb;
    while (at >= 0 && subject < 0 && isOpenVerb(pronoun, at)) {
      at = tree.head(at).orElse(-1);
      boolean told =
          at >= 0 && tree.children(at).stream().anyMatch(c -> tree.relation(c).matches("i?obj"));
      subject = told ? -1 : subject(tree, at);
      at = told ? -1 : at;
    }
    return subject;
  }

  /** Whether a verb has its subject from the one on which it hangs. */
  private static boolean isOpenVerb(Word pronoun, int verb) {
    DependencyTree tree = pronoun.tree();
    return tree.relation(verb).matches("xcomp|dep|advcl")
        && pronoun.said().token(verb).tag().matches("VB|VBG")
        && tree.children(verb).stream()
            .noneMatch(
                child ->
                    tree.relation(child).matches("nsubj.*|aux|mark")
                        && !pronoun.said().token(child).tag().equals("TO"));
  }

  private static int subject(DependencyTree tree, int head) {
    return head < 0
        ? -1
        : tree.children(head).stream()
            .filter(child -> tree.relation(child).equals("nsubj"))
            .findFirst()
            .orElse(-1);
  }

  private boolean isNearer(List<Word> words, int at, String name, Mentions mentions) {
    String gender = gender(words.get(at).lower());
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Token token = words.get(i).token();
      if (!token.tag().startsWith("PRP") && name.equals(mentions.of(token.span()))) {
        return false;
      }
      if (gender.equals(kin.get(words.get(i).lower())) && isAlone(words, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Neither with a name, as <em>my brother Luc</em>, nor said of one: <em>Luc is a good man</em>.
   */
  private static boolean isAlone(List<Word> words, int at) {
    Word noun = words.get(at);
    boolean predicate =
        noun.hasTree()
            && noun.tree().children(noun.number()).stream()
                .anyMatch(child -> noun.tree().relation(child).equals("cop"));
    return !predicate
        && words.get(at).token().tag().equals("NN")
        && !words.get(at + 1).token().isNoun();
  }

  private static String gender(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his" -> "he";
      case "she", "her", "hers" -> "she";
      default -> "";
    };
  }
}
