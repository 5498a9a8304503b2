package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** Phrases like <em>in my view</em> and <em>about 40</em>: the resource {@code hedges.tsv}. */
final class Hedges {
  private static final String NUMBER = "#";

  /** By their first word. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  Hedges() {
    for (String[] cells : WordTable.rows(Hedges.class, "hedges.tsv")) {
      List<String> words = List.of(cells[0].split(" ", -1));
      phrases.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
    }
  }

  /** Whether any of them stands in a sentence. */
  boolean in(SaidSentence said) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(lower(tokens.get(i)), List.of())) {
        if (stands(phrase, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(List<String> phrase, List<Token> tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Token token = tokens.get(at + i);
      boolean same =
          phrase.get(i).equals(NUMBER)
              ? token.tag().equals("CD")
              : phrase.get(i).equals(lower(token));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
