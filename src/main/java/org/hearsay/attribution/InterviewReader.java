package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.Interview.Turn;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Reads the turns of an interview from the labels before its paragraphs. */
final class InterviewReader {
  /** How often each side must have its say. */
  private static final int LEAST = 2;

  private static final Set<String> ASKS = Set.of("q", "question");
  private static final Set<String> ANSWERS = Set.of("a", "answer");
  private static final Set<String> PERSONAL =
      Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your");

  private InterviewReader() {}

  /** The turns of an article; none where each side does not speak twice. */
  static Interview read(Document document) {
    List<Turn> turns = new ArrayList<>();
    List<Turn> later = new ArrayList<>();
    int asked = 0;
    int answered = 0;
    boolean answers = false;
    for (List<Token> paragraph : document.analysis().paragraphs()) {
      int from = behindLabel(paragraph);
      if (from > 0) {
        // What stands between an answer and the next label is its own if it says so.
        turns.addAll(later);
        later.clear();
        turns.add(new Turn(paragraph.get(0).span(), words(paragraph, from)));
        answers = ANSWERS.contains(label(paragraph));
        asked += answers ? 0 : 1;
        answered += answers ? 1 : 0;
      } else if (answers && isSentence(paragraph) && isPersonal(paragraph)) {
        later.add(new Turn(null, words(paragraph, 0)));
      }
    }
    return new Interview(
        document.text(), Math.min(asked, answered) < LEAST ? List.of() : List.copyOf(turns));
  }

  /** Where the words begin behind a label and its sign: <em>Q: | Why?</em>; 0 without a label. */
  private static int behindLabel(List<Token> paragraph) {
    String label = label(paragraph);
    if (!ASKS.contains(label) && !ANSWERS.contains(label)) {
      return 0;
    }
    int at = 1;
    while (at < paragraph.size() && paragraph.get(at).text().matches("[:.]")) {
      at++;
    }
    boolean signed = at > 1 || paragraph.get(0).text().endsWith(".");
    return signed && at < paragraph.size() ? at : 0;
  }

  private static String label(List<Token> paragraph) {
    String first = paragraph.get(0).text().toLowerCase(Locale.ROOT);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  /** Other than a heading or a caption. */
  private static boolean isSentence(List<Token> paragraph) {
    String last = paragraph.get(paragraph.size() - 1).text();
    return !Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  /** Whether somebody talks in it: other paragraphs may tell what happened meanwhile. */
  private static boolean isPersonal(List<Token> paragraph) {
    return paragraph.stream()
        .anyMatch(token -> PERSONAL.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private static Span words(List<Token> paragraph, int from) {
    return new Span(
        paragraph.get(from).span().start(), paragraph.get(paragraph.size() - 1).span().end());
  }
}
