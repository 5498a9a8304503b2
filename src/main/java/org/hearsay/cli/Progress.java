package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.batch.Tally;

/** One line on a terminal that says how far a run is; nothing in a pipe. */
final class Progress {
  private static final long INTERVAL_NANOS = 200_000_000;
  private static final double NANOS = 1e9;
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final boolean shown;
  private long started;
  private long last;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.shown = console.terminal().progress() && !quiet;
  }

  void loading() {
    draw("loading models …");
  }

  void begin() {
    started = System.nanoTime();
  }

  void update(Tally tally) {
    long now = System.nanoTime();
    if (now - last < INTERVAL_NANOS) {
      return;
    }
    last = now;
    double seconds = (now - started) / NANOS;
    draw(
        String.format(
            Locale.ROOT,
            "%,d articles · %,d statements · %,.0f words/s · %,d rejected · %.0f s",
            tally.written() + tally.rejected(),
            tally.records(),
            tally.words() / seconds,
            tally.rejected(),
            seconds));
  }

  void end() {
    draw("");
  }

  private void draw(String line) {
    if (shown) {
      console.err().print(CLEAR + line);
      console.err().flush();
    }
  }
}
