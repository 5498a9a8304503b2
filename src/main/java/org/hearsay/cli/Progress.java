package org.hearsay.cli;

import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.batch.Tally;

/** One line on a terminal that says how far a run is; nothing in a pipe. */
final class Progress {
  private static final long INTERVAL_NANOS = 200_000_000;
  private static final double SECONDS_PER_MINUTE = 60;
  private static final double SECONDS_SHOWN = 120;
  private static final double NANOS = 1e9;
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final boolean shown;
  private OptionalInt total = OptionalInt.empty();
  private long started;
  private long last;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.shown = console.terminal().progress() && !quiet;
  }

  void loading() {
    draw("loading models …");
  }

  /**
   * @param total articles to come; empty if that is not known
   */
  void begin(OptionalInt total) {
    this.total = total;
    this.started = System.nanoTime();
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
            "%s articles · %,d statements · %,.0f words/s · %,d rejected · %s",
            count(tally),
            tally.records(),
            tally.words() / seconds,
            tally.rejected(),
            time(tally, seconds)));
  }

  private String count(Tally tally) {
    long done = tally.written() + tally.rejected();
    return total.isPresent()
        ? String.format(Locale.ROOT, "%,d of %,d", done, total.getAsInt())
        : String.format(Locale.ROOT, "%,d", done);
  }

  /** The time left where the number of articles is known, else the time that has passed. */
  private String time(Tally tally, double seconds) {
    long done = tally.written() + tally.rejected();
    if (total.isEmpty() || done == 0) {
      return String.format(Locale.ROOT, "%.0f s", seconds);
    }
    double left = seconds * (total.getAsInt() - done) / done;
    return left < SECONDS_SHOWN
        ? String.format(Locale.ROOT, "%.0f s left", left)
        : String.format(Locale.ROOT, "%.0f min left", left / SECONDS_PER_MINUTE);
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
