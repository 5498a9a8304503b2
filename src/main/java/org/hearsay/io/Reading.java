package org.hearsay.io;

/**
 * What one place of the input gave: an article, or the reason why there is none. Exactly one stands
 * for each file, each line of a JSON Lines file that is not blank, and standard input, so that
 * counts add up.
 */
public sealed interface Reading permits Incoming, Reject {
  /**
   * Where it was read: a path as given, followed by {@code :LINE} (counted from 1) for JSON Lines;
   * {@code stdin} for standard input.
   */
  String origin();
}
