package org.hearsay.batch.worker;

import java.util.Locale;

/**
 * Why a worker ended.
 *
 * @param code as in {@link org.hearsay.io.Reject#code()}
 * @param message for a person
 * @param outside whether nobody but someone outside the program can have caused it
 */
record Death(String code, String message, boolean outside) {
  /** What a JVM exits with that was told to do so at the first OutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /** What a JVM exits with after a crash in native code, or an exception that nobody caught. */
  private static final int CRASH = 1;

  private static final String NO_MEMORY = "out-of-memory";
  private static final int STACK_OVERFLOW = 81;
  private static final int OTHER_ERROR = 82;
  private static final int SIGNAL = 128;
  private static final int SIGHUP = SIGNAL + 1;
  private static final int SIGINT = SIGNAL + 2;
  private static final int SIGKILL = SIGNAL + 9;
  private static final int SIGTERM = SIGNAL + 15;

  /** Ends this JVM without any further step. */
  static void halt(int code) {
    Runtime.getRuntime().halt(code);
  }

  /** The exit code that tells of a failure. */
  static int code(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return OUT_OF_MEMORY;
    }
    return failure instanceof StackOverflowError ? STACK_OVERFLOW : OTHER_ERROR;
  }

  /**
   * What an exit code tells.
   *
   * @param last what the worker printed last; may be empty
   */
  static Death of(int code, String last) {
    String words = words(last);
    return switch (code) {
      case OUT_OF_MEMORY -> new Death(NO_MEMORY, "the memory of the worker did not suffice", false);
      case STACK_OVERFLOW -> new Death("stack-overflow", "recursion without an end", false);
      case OTHER_ERROR -> new Death("internal-error", "an error in the worker" + words, false);
      case SIGHUP, SIGINT, SIGKILL, SIGTERM ->
          new Death("worker-killed", "the worker was killed by signal " + (code - SIGNAL), true);
      case CRASH -> new Death("worker-crashed", "the JVM of the worker crashed" + words, false);
      default ->
          new Death(
              "worker-crashed",
              String.format(Locale.ROOT, "the worker ended with code %d%s", code, words),
              false);
    };
  }

  boolean isOutOfMemory() {
    return code.equals(NO_MEMORY);
  }

  private static String words(String last) {
    return last.isEmpty() ? "" : ": " + last;
  }

  /** Of a worker that was ended since it did not start, or said what makes no sense. */
  static Death disorder(String last) {
    return new Death(
        "worker-crashed", "the worker was out of order and was ended" + words(last), false);
  }

  /** Of a worker that was ended since an article took longer than allowed. */
  static Death late(long seconds) {
    return new Death("deadline", "not done within the deadline of %d s".formatted(seconds), false);
  }
}
