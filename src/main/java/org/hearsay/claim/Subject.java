package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** What is known of pronouns by the place of the subject in a reported clause. */
final class Subject {
  private static final Map<String, String> OWN_WORDS =
      WordTable.rows(Subject.class, "own-words.tsv").stream()
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

  private Subject() {}

  /**
   * Whether a pronoun of a reported clause may be taken for its speaker: it is the subject or the
   * subject's owner, or agrees with a subject that is a pronoun itself.
   *
   * @param likes the forms of the pronoun, in lower case
   */
  static boolean isOwn(Token pronoun, Set<String> likes, Content content) {
    MainClause main = content.main();
    int subject = main.hasTree() && content.form() == Form.CLAUSE ? subject(main) : -1;
    if (subject < 0) {
      return false;
    }
    if (likes.contains(main.lower(subject))) {
      return true;
    }
    return main.tree().children(subject).stream()
        .filter(child -> main.tree().relation(child).equals("nmod:poss"))
        .anyMatch(child -> main.token(child).equals(pronoun));
  }

  /** Whether a word opens a content and is the subject of what its verb says. */
  static boolean isFirst(Token token, Content content) {
    MainClause main = content.main();
    int first = main.first();
    return main.hasTree()
        && content.form() == Form.CLAUSE
        && main.token(first).equals(token)
        && (isOwnWord(main) || (main.heads().size() == 1 && main.token(main.head()).isVerb()))
        && subject(main) == first;
  }

  /** <em>It was aware of the fault</em>, <em>it hoped that</em>: what only a body can be or do. */
  private static boolean isOwnWord(MainClause main) {
    int first = main.heads().get(0);
    Token head = main.token(first);
    String tag = OWN_WORDS.get(head.lemma().toLowerCase(Locale.ROOT));
    return tag != null
        && head.tag().startsWith(tag)
        && main.tree().children(first).stream()
            .noneMatch(child -> main.tree().relation(child).equals("aux:pass"));
  }

  /** <em>Praised his team</em>: the owner of what a phrase names first. */
  static boolean isOwner(List<Word> words, int at, Content content) {
    return content.form() == Form.PHRASE
        && at == 0
        && words.get(at).token().tag().equals("PRP$")
        && !content.report().isPassive();
  }

  private static int subject(MainClause main) {
    return main.tree().children(main.heads().get(0)).stream()
        .filter(child -> main.tree().relation(child).startsWith("nsubj"))
        .filter(child -> main.words().get(child))
        .findFirst()
        .orElse(-1);
  }
}
