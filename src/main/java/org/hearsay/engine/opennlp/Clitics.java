package org.hearsay.engine.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** Cuts off what the tokenizer leaves at a word: <em>minister's</em>, <em>didn't</em>. */
final class Clitics {
  private static final Pattern ENDING =
      Pattern.compile("(?i)(?<=\\p{L})(?:['’](?:s|m|d|re|ve|ll)|n['’]t)$");
  private static final Pattern PLURAL = Pattern.compile("(?i)(?<=s)['’]$");

  private Clitics() {}

  /** The word, or the two words it consists of. */
  static List<Word> split(Word word) {
    Matcher ending = ENDING.matcher(word.text());
    if (ending.find() && ending.start() > 0) {
      return cut(word, ending.start());
    }
    if (word.text().equalsIgnoreCase("cannot")) {
      return cut(word, "can".length());
    }
    Matcher plural = PLURAL.matcher(word.text());
    return plural.find() && word.part().startsWith("NOUN")
        ? cut(word, plural.start())
        : List.of(word);
  }

  private static List<Word> cut(Word word, int at) {
    String first = word.text().substring(0, at);
    String second = word.text().substring(at);
    int middle = word.span().start() + at;
    boolean genitive = second.toLowerCase(Locale.ROOT).endsWith("s");
    boolean name = Character.isUpperCase(first.codePointAt(0));
    String part = genitive && name && word.part().equals("ADJ") ? "PROPN" : word.part();
    int plus = part.indexOf('+');
    List<Word> words = new ArrayList<>();
    words.add(
        new Word(
            new Span(word.span().start(), middle),
            first,
            plus < 0 ? part : part.substring(0, plus)));
    words.add(new Word(new Span(middle, word.span().end()), second, partOf(second, words.get(0))));
    return words;
  }

  private static String partOf(String clitic, Word host) {
    String lower = clitic.toLowerCase(Locale.ROOT);
    if (lower.endsWith("t")) {
      return "PART";
    }
    boolean genitive = lower.length() < 2 || lower.endsWith("s");
    return genitive && !host.part().equals("PRON") ? "PART" : "AUX";
  }
}
