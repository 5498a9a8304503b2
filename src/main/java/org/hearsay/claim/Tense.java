package org.hearsay.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.DependencyTree;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** Whether a time lies before or behind the day of writing, by the verbs above it. */
enum Tense {
  /** <em>Closed in June</em>, <em>had closed in June</em>, <em>since June</em>. */
  PAST,
  /** <em>Will close in June</em>, <em>expects to close in June</em>. */
  FUTURE,
  /** Neither is sure: <em>the vote was in June</em>, which may be said of one to come. */
  UNKNOWN;

  /** What hangs on them is to come: the resource {@code future.tsv}. */
  private static final Map<String, String> LATER =
      WordTable.rows(Tense.class, "future.tsv").stream()
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

  /** Longer ways up a tree tell nothing. */
  private static final int FAR = 12;

  /** With a present behind them they tell what is to come: <em>if it is not there in July</em>. */
  private static final Set<String> OPENING = Set.of("if", "when", "unless", "until", "once");

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");

  /**
   * @param at the number of the word that names a time
   */
  static Tense of(Sentence sentence, int at) {
    DependencyTree tree = sentence.tree();
    if (tree == null) {
      return UNKNOWN;
    }
    if (hasChild(sentence, at, "since")) {
      return PAST;
    }
    int below = at;
    int word = tree.head(at).orElse(-1);
    for (int step = 0; word >= 0 && step < FAR; step++) {
      Tense tense = above(sentence, word, below == at);
      if (tense != null) {
        return tense == PAST && hasChild(sentence, at, "for") ? UNKNOWN : tense;
      }
      below = word;
      word = tree.head(word).orElse(-1);
    }
    return UNKNOWN;
  }

  /**
   * What a word says of a time below it; null where that is up to the words above.
   *
   * @param direct whether the time hangs on it itself
   */
  private static Tense above(Sentence sentence, int word, boolean direct) {
    Token token = sentence.tokens().get(word);
    boolean copula = hasRelation(sentence, word, "cop");
    String later = LATER.get(token.lemma());
    if (!token.isVerb() && !copula) {
      return later != null && token.tag().startsWith("JJ") ? FUTURE : null;
    }
    Token modal = tagged(sentence, word, "MD");
    boolean have = hasChild(sentence, word, "have");
    if (modal != null) {
      return have && !WILL.contains(modal.text().toLowerCase(Locale.ROOT)) ? PAST : FUTURE;
    }
    if (tagged(sentence, word, "TO") != null) {
      return have ? UNKNOWN : null;
    }
    if (have && !token.lemma().equals("have")) {
      return later != null && !direct ? FUTURE : PAST;
    }
    boolean be = hasChild(sentence, word, "be");
    boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
    if (later != null) {
      boolean deed = later.equals("deed") && past && !be;
      return direct && past ? (deed ? PAST : UNKNOWN) : FUTURE;
    }
    boolean now =
        token.tag().matches("VB[ZP]")
            || tagged(sentence, word, "VBZ") != null
            || tagged(sentence, word, "VBP") != null;
    if (now && OPENING.stream().anyMatch(opening -> hasChild(sentence, word, opening))) {
      return FUTURE;
    }
    if (copula || token.lemma().equals("be")) {
      return UNKNOWN;
    }
    return past && !now ? PAST : token.tag().equals("VB") ? null : UNKNOWN;
  }

  private static boolean hasChild(Sentence sentence, int word, String lemma) {
    return sentence.tree().children(word).stream()
        .anyMatch(child -> sentence.tokens().get(child).lemma().equals(lemma));
  }

  private static boolean hasRelation(Sentence sentence, int word, String relation) {
    return sentence.tree().children(word).stream()
        .anyMatch(child -> sentence.tree().relation(child).equals(relation));
  }

  /** The word with a tag that helps another; null without one. */
  private static Token tagged(Sentence sentence, int word, String tag) {
    return sentence.tree().children(word).stream()
        .filter(child -> sentence.tree().relation(child).matches("aux.*|cop|mark"))
        .map(child -> sentence.tokens().get(child))
        .filter(token -> token.tag().equals(tag))
        .findFirst()
        .orElse(null);
  }
}
