package org.hearsay.speaker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names that differ by a slip of the pen, or by accents only, from other names. */
final class Spelling {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int MIN_LENGTH = 6;
  private static final int TWO_SLIPS = 10;
  private static final int MAX_LENGTH = 40;

  private Spelling() {}

  /** Lower case, without accents and possessive ending. */
  static String plain(String word) {
    String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ı', 'i');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /** Whether two words may be one name, one of them misspelt. */
  static boolean near(String first, String second) {
    String a = plain(first);
    String b = plain(second);
    int shorter = Math.min(a.length(), b.length());
    if (a.equals(b)) {
      return true;
    }
    if (shorter < MIN_LENGTH
        || Math.max(a.length(), b.length()) > MAX_LENGTH
        || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return distance(a, b) <= (shorter >= TWO_SLIPS ? 2 : 1);
  }

  /** Letters to insert, delete or replace (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
