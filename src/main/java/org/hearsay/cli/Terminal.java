package org.hearsay.cli;

/**
 * What is known of the place the program prints to; the launcher finds out and passes it on as
 * system properties.
 *
 * @param colours whether standard output may have colours: a terminal, and {@code NO_COLOR} is not
 *     set
 * @param progress whether standard error is a terminal, where a line may be drawn anew
 * @param columns width to wrap at
 */
record Terminal(boolean colours, boolean progress, int columns) {
  private static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 40;

  /** The one that the launcher described; a plain one where it did not. */
  static Terminal current() {
    boolean colours = Boolean.getBoolean("hearsay.tty.out") && System.getenv("NO_COLOR") == null;
    int columns = Integer.getInteger("hearsay.columns", DEFAULT_COLUMNS);
    return new Terminal(
        colours, Boolean.getBoolean("hearsay.tty.err"), Math.max(MIN_COLUMNS, columns));
  }
}
