package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program in this JVM, as from a pipe.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained
 */
public record ProgramRun(int code, String out, String err) {

  /** With nothing on standard input. */
  public static ProgramRun of(String... arguments) {
    return with(new byte[0], new Terminal(false, false, 100), arguments);
  }

  /** With a stream for standard input that may do anything. */
  public static ProgramRun reading(InputStream input, String... arguments) {
    return with(input, new Terminal(false, false, 100), arguments);
  }

  static ProgramRun with(byte[] input, Terminal terminal, String... arguments) {
    return with(new ByteArrayInputStream(input), terminal, arguments);
  }

  private static ProgramRun with(InputStream input, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            input,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    return new ProgramRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
