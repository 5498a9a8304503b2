package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program in this JVM, as from a pipe.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained
 */
record ProgramRun(int code, String out, String err) {

  static ProgramRun of(String... arguments) {
    return with(new byte[0], new Terminal(false, false, 100), arguments);
  }

  static ProgramRun with(byte[] input, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    return new ProgramRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
