package org.hearsay.engine.opennlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.WordTable;

/** Dictionary forms of verbs and nouns: three word lists of ours, and rules for all else. */
final class WordForms {
  private final Map<String, String> past = new HashMap<>();
  private final Set<String> participles = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Map<String, String> singulars = new HashMap<>();

  WordForms() {
    for (String[] row : rows("irregular.tsv")) {
      for (int i = 1; i < row.length; i++) {
        past.putIfAbsent(row[i], row[0]);
      }
      participles.add(row[row.length - 1]);
      verbs.add(row[0]);
    }
    rows("verbs.tsv").forEach(row -> verbs.add(row[0]));
    rows("plurals.tsv").forEach(row -> singulars.put(row[1], row[0]));
  }

  private static List<String[]> rows(String name) {
    return WordTable.rows(WordForms.class, name);
  }

  boolean isIrregularPast(String word) {
    return past.containsKey(word);
  }

  /** Whether an irregular form is a participle and no past tense, or both. */
  boolean isParticiple(String word) {
    return participles.contains(word);
  }

  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  boolean isPlural(String word) {
    return singulars.containsKey(word)
        || (word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is)"));
  }

  /** The dictionary form of a noun in lower case. */
  String noun(String word) {
    String singular = singulars.get(word);
    if (singular != null) {
      return singular;
    }
    if (!isPlural(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.matches(".*(?:s|x|z|ch|sh)es")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  /** The dictionary form of a verb in lower case. */
  String verb(String word) {
    if (past.containsKey(word)) {
      return past.get(word);
    }
    if (verbs.contains(word)) {
      return word;
    }
    for (String ending : List.of("ing", "ied", "ies", "ed", "es", "s", "d")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        String found = stem(word.substring(0, word.length() - ending.length()), ending);
        if (found != null) {
          return found;
        }
      }
    }
    return guess(word);
  }

  /** A verb of the list with this stem; null if there is none. */
  private String stem(String stem, String ending) {
    if (ending.startsWith("ie")) {
      return verbs.contains(stem + "y") ? stem + "y" : null;
    }
    String half = stem.substring(0, stem.length() - 1);
    boolean doubled = half.endsWith(stem.substring(stem.length() - 1));
    for (String candidate : List.of(stem, stem + "e", doubled ? half : stem)) {
      if (verbs.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static String guess(String word) {
    if (word.length() > 5 && word.endsWith("ing")) {
      return word.substring(0, word.length() - 3);
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
