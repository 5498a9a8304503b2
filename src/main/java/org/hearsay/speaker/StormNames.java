package org.hearsay.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What storms are called, which engines take for persons: <em>Hurricane | Berta</em>. */
final class StormNames {
  private static final String STORMS = "storm|hurricane|typhoon|cyclone";

  private final Set<String> called;

  StormNames(Words words) {
    this.called =
        IntStream.range(1, words.size())
            .filter(i -> words.isCapital(i) && !words.opensSentence(i) && isStorm(words, i - 1))
            .mapToObj(words::word)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** <em>Storm | Berta</em>, <em>a storm, named | Berta</em>. */
  private static boolean isStorm(Words words, int before) {
    if (before > 0 && words.lower(before).matches("named|called")) {
      boolean comma = before > 1 && words.word(before - 1).equals(",");
      return words.lower(comma ? before - 2 : before - 1).matches(STORMS);
    }
    return words.isCapital(before) && words.lower(before).matches(STORMS);
  }

  boolean has(Name name) {
    return name.known() == null
        && name.range().size() <= 2
        && called.contains(name.lastWord())
        && (name.range().size() == 1 || name.firstWord().toLowerCase(Locale.ROOT).matches(STORMS));
  }
}
