package org.hearsay.cli;

/** What the program's exit codes mean; the documented contract of every command. */
final class ExitCode {
  /** All went well. */
  static final int CLEAN = 0;

  /** Some inputs were rejected, what was checked has faults, or a score is too low. */
  static final int REJECTED = 1;

  /** The command line was wrong, or the output folder holds another run. */
  static final int USAGE = 2;

  /** Another run writes to the output folder. */
  static final int IN_USE = 3;

  /** A fault of the program. */
  static final int INTERNAL = 70;

  /** A file or folder could not be read or written, or does not hold what it should. */
  static final int INPUT_OUTPUT = 74;

  private ExitCode() {}
}
