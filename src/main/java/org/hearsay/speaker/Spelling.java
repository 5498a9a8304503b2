package org.hearsay.speaker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names that differ by a slip of the pen, or by accents only, from other names. */
final class Spelling {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int MIN_LENGTH = 6;
  private static final int MIN_FOLDED = 5;
  private static final int TWO_SLIPS = 10;
  private static final int MAX_LENGTH = 40;

  private Spelling() {}

  /** Lower case, without accents and possessive ending. */
  static String plain(String word) {
    String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ı', 'i');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** A {@link #plain} word with the letters that only some alphabets have written as elsewhere. */
  static String latin(String plain) {
    return plain
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "dj")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("æ", "ae")
        .replace("ə", "a");
  }

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /**
   * Whether two {@link #plain} words may be one name, one of them misspelt or written over from
   * other letters.
   */
  static boolean nearPlain(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < MIN_FOLDED || longer > MAX_LENGTH || longer - shorter > MIN_FOLDED) {
      return false;
    }
    boolean slip =
        shorter >= MIN_LENGTH
            && a.charAt(0) == b.charAt(0)
            && distance(a, b) <= (shorter >= TWO_SLIPS ? 2 : 1);
    return slip || folded(a).equals(folded(b));
  }

  /**
   * What is left of a plain word when letters are made one that stand for each other where names
   * are written over from other alphabets: <em>Grabchenko</em> and <em>Hrabchenko</em>.
   */
  static String folded(String plain) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
      char c =
          switch (plain.charAt(i)) {
            case 'g' -> 'h';
            case 'k' -> next == 'h' ? ' ' : 'k';
            case 'c' -> next == 'k' ? ' ' : 'c';
            case 'q' -> 'k';
            case 'w' -> 'v';
            case 'y', 'j' -> 'i';
            case 'o' -> next == 'u' ? ' ' : 'o';
            case '\'', '-' -> ' ';
            default -> plain.charAt(i);
          };
      boolean doubled = folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
      if (c != ' ' && !doubled) {
        folded.append(c);
      }
    }
    return folded.toString();
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
