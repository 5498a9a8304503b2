package org.hearsay.engine.opennlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns universal parts of speech into Penn Treebank tags by the form of a word and the words
 * before it.
 */
final class PennTags {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "ca", "wo",
          "ought", "'ll", "’ll");
  private static final Map<String, String> BE =
      Map.ofEntries(
          Map.entry("is", "VBZ"),
          Map.entry("'s", "VBZ"),
          Map.entry("’s", "VBZ"),
          Map.entry("are", "VBP"),
          Map.entry("'re", "VBP"),
          Map.entry("’re", "VBP"),
          Map.entry("am", "VBP"),
          Map.entry("'m", "VBP"),
          Map.entry("’m", "VBP"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("been", "VBN"),
          Map.entry("being", "VBG"),
          Map.entry("be", "VB"),
          Map.entry("has", "VBZ"),
          Map.entry("had", "VBD"),
          Map.entry("does", "VBZ"),
          Map.entry("did", "VBD"),
          Map.entry("done", "VBN"));
  private static final Set<String> PERSONAL =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "me",
          "him",
          "us",
          "them",
          "himself",
          "herself",
          "itself",
          "themselves",
          "myself",
          "ourselves",
          "yourself");
  private static final Set<String> POSSESSIVE = Set.of("my", "your", "his", "its", "our", "their");
  private static final Set<String> WH = Set.of("when", "where", "why", "how");

  private final WordForms forms;

  PennTags(WordForms forms) {
    this.forms = forms;
  }

  /** The tag of the word at an index, given those before it. */
  String of(List<Word> words, int index, List<String> before) {
    Word word = words.get(index);
    String lower = word.text().toLowerCase(Locale.ROOT);
    return switch (word.part()) {
      case "PUNCT", "SYM" -> punctuation(word.text(), before);
      case "PROPN" -> "NNP";
      case "NOUN" -> forms.isPlural(lower) ? "NNS" : "NN";
      case "ADJ" -> "JJ";
      case "ADV" -> WH.contains(lower) ? "WRB" : "RB";
      case "NUM" -> "CD";
      case "CCONJ" -> "CC";
      case "SCONJ" -> WH.contains(lower) ? "WRB" : "IN";
      case "ADP" -> lower.equals("to") ? "TO" : "IN";
      case "PART" -> particle(lower);
      case "DET" -> lower.matches("which|what|whatever") ? "WDT" : "DT";
      case "PRON" -> pronoun(words, index, lower, before);
      case "AUX", "VERB" -> verb(lower, before);
      case "INTJ" -> "UH";
      default -> Character.isUpperCase(word.text().codePointAt(0)) ? "NNP" : "NN";
    };
  }

  private static String punctuation(String text, List<String> before) {
    return switch (text) {
      case "“", "„", "«", "``" -> "``";
      case "”", "»", "''" -> "''";
      case "\"" ->
          before.stream().filter(t -> t.equals("``") || t.equals("''")).count() % 2 == 0
              ? "``"
              : "''";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "," -> ",";
      case ".", "!", "?" -> ".";
      case "$", "€", "£" -> "$";
      case "%" -> "NN";
      default -> ":";
    };
  }

  private static String particle(String lower) {
    if (lower.equals("to")) {
      return "TO";
    }
    return lower.endsWith("s") || lower.length() == 1 ? "POS" : "RB";
  }

  private static String pronoun(List<Word> words, int index, String lower, List<String> before) {
    boolean owns =
        index + 1 < words.size() && words.get(index + 1).part().matches("NOUN|ADJ|PROPN|NUM");
    if (POSSESSIVE.contains(lower) || (lower.equals("her") && owns)) {
      return lower.equals("his") && !owns ? "PRP" : "PRP$";
    }
    if (PERSONAL.contains(lower) || lower.equals("her")) {
      return "PRP";
    }
    if (lower.equals("whose")) {
      return "WP$";
    }
    if (lower.matches("who|whom|what|whoever")) {
      return "WP";
    }
    if (lower.equals("which") || (lower.equals("that") && endsInNoun(before))) {
      return "WDT";
    }
    if (lower.equals("there")) {
      return "EX";
    }
    return lower.matches("this|that|these|those|some|any|all|both|each") ? "DT" : "NN";
  }

  private static boolean endsInNoun(List<String> before) {
    return !before.isEmpty() && before.get(before.size() - 1).startsWith("N");
  }

  private String verb(String lower, List<String> before) {
    if (MODALS.contains(lower)) {
      return "MD";
    }
    if (BE.containsKey(lower)) {
      return BE.get(lower);
    }
    String last = lastVerbal(before);
    boolean perfect = last.startsWith("VB");
    if (lower.endsWith("ing") && lower.length() > 4) {
      return "VBG";
    }
    boolean regular = lower.endsWith("ed") && lower.length() > 3;
    if (regular || (forms.isIrregularPast(lower) && !(forms.isVerb(lower) && isBare(last)))) {
      boolean participleOnly = forms.isParticiple(lower) && !regular && lower.endsWith("n");
      return perfect || participleOnly ? "VBN" : "VBD";
    }
    if (isBare(last) || (last.startsWith("VB") && forms.isVerb(lower))) {
      return "VB";
    }
    return lower.endsWith("s") && !lower.endsWith("ss") ? "VBZ" : "VBP";
  }

  private static boolean isBare(String last) {
    return last.equals("TO") || last.equals("MD");
  }

  /**
   * The tag of an auxiliary right before, adverbs passed over; the empty string if there is none.
   */
  private static String lastVerbal(List<String> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String tag = before.get(i);
      if (!tag.equals("RB")) {
        return tag.matches("VB[ZPDNG]?|MD|TO") ? tag : "";
      }
    }
    return "";
  }
}
