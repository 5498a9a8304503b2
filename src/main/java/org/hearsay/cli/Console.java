package org.hearsay.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out for results
 * @param err for progress and errors
 * @param terminal what {@code out} and {@code err} are
 */
record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
