package org.hearsay.cli;

/** How many threads a command uses. */
final class Threads {
  private Threads() {}

  /**
   * @param asked what the user said, or null for one for each core
   * @throws UsageException if it is not a positive number
   */
  static int count(Integer asked) {
    if (asked == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (asked < 1) {
      throw new UsageException("--threads must be 1 or more, not " + asked);
    }
    return asked;
  }
}
