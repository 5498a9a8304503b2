package org.hearsay.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names mean the same, whatever their case, accents, articles and short forms. */
final class SameName {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?![\\p{L}\\p{N}_])");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}_\\s-]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+");
  private static final int MOST_EXTRA_WORDS = 3;

  private static final List<Set<String>> SHORT_FORMS =
      List.of(
          Set.of(
              "united states", "us", "u s", "usa", "america", "u s a", "united states of america"),
          Set.of("eu", "european union"),
          Set.of("eaeu", "eurasian economic union"),
          Set.of("uk", "united kingdom", "britain"),
          Set.of("sco", "shanghai cooperation organisation", "shanghai cooperation organization"),
          Set.of("uae", "united arab emirates"),
          Set.of("un", "united nations"));

  private SameName() {}

  /**
   * Whether a speaker is named rightly: a family name alone is not enough where gold has more, a
   * few words more than gold do no harm. Null equals null alone.
   */
  static boolean ofSpeaker(String gold, String found, List<String> aliases) {
    for (String alias : aliases) {
      if (ofSpeaker(alias, found, List.of())) {
        return true;
      }
    }
    String a = plain(gold);
    String b = plain(found);
    if (a == null || b == null) {
      return a == null && b == null;
    }
    if (a.equals(b) || isShortForm(a, b)) {
      return true;
    }
    Set<String> wanted = words(a);
    List<String> given = Arrays.asList(b.split("\\s+", -1));
    return !a.isEmpty()
        && new HashSet<>(given).containsAll(wanted)
        && given.size() - a.split("\\s+", -1).length <= MOST_EXTRA_WORDS;
  }

  /** Whether two names mean one target: the words of one are among those of the other. */
  static boolean ofTarget(String gold, String found) {
    String a = plain(gold);
    String b = plain(found);
    if (a == null || b == null || a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> first = words(a);
    Set<String> second = words(b);
    return a.equals(b)
        || isShortForm(a, b)
        || first.containsAll(second)
        || second.containsAll(first);
  }

  private static boolean isShortForm(String a, String b) {
    return SHORT_FORMS.stream().anyMatch(forms -> forms.contains(a) && forms.contains(b));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.split("\\s+", -1)));
  }

  /** Lower case without accents, marks, possessive and article; null for null and nothing. */
  static String plain(String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = POSSESSIVE.matcher(ACCENTS.matcher(lower).replaceAll("")).replaceAll("");
    String words = ARTICLE.matcher(MARKS.matcher(bare).replaceAll(" ").strip()).replaceFirst("");
    return words.replaceAll("\\s+", " ").strip();
  }
}
