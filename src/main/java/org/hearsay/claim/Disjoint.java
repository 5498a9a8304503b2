package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/**
 * Where a pronoun does not mean whom it was taken for: it is the object of a verb whose subject he
 * is, or a nearer noun offers itself, as in <em>my father loaded coal, and I sat with him</em>. The
 * nouns are the resource {@code kin.tsv}.
 */
final class Disjoint {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

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

  /** <em>He sees him</em> is of two. */
  private static boolean isOwnObject(Word pronoun, String name, Mentions mentions) {
    if (!pronoun.hasTree() || !OBJECTS.contains(pronoun.relation())) {
      return false;
    }
    OptionalInt verb = pronoun.tree().head(pronoun.number());
    return verb.isPresent()
        && pronoun.tree().children(verb.getAsInt()).stream()
            .filter(child -> pronoun.tree().relation(child).equals("nsubj"))
            .anyMatch(child -> name.equals(mentions.of(pronoun.said().token(child).span())));
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
