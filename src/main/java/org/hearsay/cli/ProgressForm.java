package org.hearsay.cli;

/** How a run tells how far it is, on standard error. */
enum ProgressForm {
  /** A line that is drawn anew on a terminal, nothing elsewhere. */
  auto,
  /** A line of JSON every second, and one at the end. */
  json,
  /** Nothing. */
  none
}
