package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Token;
import org.hearsay.model.WordTable;

/** Words without which no time is named: numbers like years, and {@code time-words.tsv}. */
final class TimeWords {
  /** Longer tokens are no dates. */
  static final int LONGEST = 30;

  private static final Set<String> POINTING =
      Set.of("this", "last", "next", "past", "coming", "tomorrow", "yesterday");

  private final Map<String, String> words = new HashMap<>();

  TimeWords() {
    for (String[] cells : WordTable.rows(TimeWords.class, "time-words.tsv")) {
      words.put(cells[0], cells[1]);
    }
  }

  /** Whether one of some tokens tells a time of the calendar. */
  boolean contains(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    if (text.length() > LONGEST) {
      return false;
    }
    String not = words.getOrDefault(text, words.get(text.toLowerCase(Locale.ROOT)));
    if (not == null) {
      return isDate(text);
    }
    return not.equals("near")
        ? at > 0 && POINTING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT))
        : !tokens.get(at).tag().startsWith(not);
  }

  boolean in(List<Token> tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(at -> contains(tokens, at));
  }

  /** Whether a token is a year, or digits with marks between them: <em>12/05/2019</em>. */
  private static boolean isDate(String text) {
    int digits = 0;
    boolean marks = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (digits > 0 && "/-–".indexOf(c) >= 0) {
        marks = true;
      } else {
        return false;
      }
    }
    boolean year = digits == 4 && (text.startsWith("1") || text.startsWith("20"));
    return marks ? digits >= 3 : year;
  }
}
