package org.hearsay.cli;

import java.util.Locale;

/** Numbers of things in words: <em>1 article</em>, <em>1,200 articles</em>. */
final class Counted {
  private Counted() {}

  /**
   * @param noun that takes an <em>s</em> in the plural
   */
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
