package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * Tells by form alone whether a quotation is speech or a term: a scare quote, a nickname, the title
 * of a work.
 *
 * <p>Looks at no more than the first dozen words and the nearest neighbours. In this order:
 *
 * <ul>
 *   <li>two words or more behind a comma, all of them capitalised but for small ones, are the title
 *       of a work or a name, and so are three that end in a comma;
 *   <li>words that stand where a sentence may begin and end in a stop are speech: {@code "No," he
 *       said};
 *   <li>words so capitalised are a title or a name elsewhere, too;
 *   <li>words with a stop of a sentence between them, with a subject pronoun or a finite verb among
 *       three or more, or six and more of them, are speech;
 *   <li>three words and more are speech behind a colon or comma, or at the start of the paragraph;
 *       so is a capitalised word behind a colon, and so are two words behind a comma that begin
 *       with a conjunction or end the sentence;
 *   <li>all else is a term.
 * </ul>
 */
final class SpeechTest {
  private static final WordList CLAUSE_WORDS = WordList.read("clause-words.tsv");
  private static final Set<String> JOINING =
      Set.of("and", "because", "but", "if", "not", "or", "so", "that", "when", "which");
  private static final int WORDS = 12;
  private static final int REACH = 240;
  private static final int REACH_BACK = 4;
  private static final int LONG = 6;
  private static final int SHORT = 3;

  private final String text;
  private final Span paragraph;

  SpeechTest(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  boolean isSpeech(MarkPair pair) {
    List<String> words = words(pair.innerStart(), pair.innerEnd());
    if (words.isEmpty()) {
      return false;
    }
    char before = before(pair.whole().start());
    char last = last(pair.innerStart(), pair.innerEnd());
    boolean capital = Character.isUpperCase(words.get(0).charAt(0));
    boolean startsSentence = "\n.?!:".indexOf(before) >= 0 || (before == ',' && capital);
    boolean title = isTitle(words);
    if (title && before == ',') {
      return false;
    }
    if (startsSentence && capital && ".,?!…—–-".indexOf(last) >= 0) {
      return !(title && last == ',' && words.size() >= SHORT);
    }
    if (title) {
      return false;
    }
    if (words.size() >= LONG || (words.size() >= SHORT && isClause(words))) {
      return true;
    }
    return before == ':' ? capital || words.size() >= SHORT : isFragment(before, words, last);
  }

  private static boolean isFragment(char before, List<String> words, char last) {
    if (words.size() >= SHORT) {
      return before == ',' || before == '\n';
    }
    boolean goesOn = ".?!".indexOf(last) >= 0 || JOINING.contains(words.get(0));
    return before == ',' && words.size() > 1 && goesOn;
  }

  private static boolean isClause(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
      String bare = withoutStops(word);
      boolean ends =
          bare.length() < word.length() && ".?!".indexOf(word.charAt(bare.length())) >= 0;
      if (CLAUSE_WORDS.contains(bare) || (ends && i + 1 < words.size())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isLowerCase(first) && withoutStops(word).length() > SHORT) {
        return false;
      }
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    boolean closed = "?!".indexOf(lastOf(words.get(words.size() - 1))) >= 0;
    return words.size() < WORDS && capitals > 1 && capitals * 2 >= words.size() && !closed;
  }

  private static String withoutStops(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static char lastOf(String word) {
    return word.charAt(word.length() - 1);
  }

  /**
   * The last unit before {@code start} that is no blank, nor a mark that touches {@code start}; the
   * stop inside a quotation that ends there; a line end at the paragraph's start.
   */
  private char before(int start) {
    boolean gap = false;
    boolean closed = false;
    for (int i = start - 1; i >= paragraph.start() && i >= start - REACH_BACK; i--) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        gap = true;
      } else if (MarkFinder.isMark(c)) {
        closed |= gap;
      } else {
        return closed && c == ',' ? ' ' : c;
      }
    }
    return start - REACH_BACK <= paragraph.start() ? '\n' : ' ';
  }

  /** The last unit before {@code end} that is neither a blank nor a mark; a blank if it is far. */
  private char last(int start, int end) {
    for (int i = end - 1; i >= Math.max(start, end - REACH_BACK); i--) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c) && !MarkFinder.isMark(c)) {
        return c;
      }
    }
    return ' ';
  }

  /** The first words between {@code start} and {@code end}, as far as this test looks. */
  private List<String> words(int start, int end) {
    int limit = Math.min(end, start + REACH);
    List<String> words = new ArrayList<>();
    int i = start;
    while (i < limit && words.size() < WORDS) {
      int from = i;
      while (i < limit && !isGap(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        words.add(text.substring(from, i));
      }
      i++;
    }
    return words;
  }

  private static boolean isGap(char c) {
    return Characters.isBlank(c) || (c != '\'' && c != '’' && MarkFinder.isMark(c));
  }
}
