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
    int at = before;
    if (words.lower(at).matches("named|called") && at > 0) {
      at--;
      return words.lower(words.word(at).equals(",") && at > 0 ? at - 1 : at).matches(STORMS);
    }
    return words.isCapital(at) && words.lower(at).matches(STORMS);
  }

  boolean has(Name name) {
    return name.known() == null
        && name.range().size() <= 2
        && called.contains(name.lastWord())
        && (name.range().size() == 1 || name.firstWord().toLowerCase(Locale.ROOT).matches(STORMS));
  }
}
