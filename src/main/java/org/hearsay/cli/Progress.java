package org.hearsay.cli;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import org.hearsay.batch.Processor;
import org.hearsay.batch.Tally;
import org.hearsay.batch.Watch;
import org.hearsay.io.JsonFiles;

/**
 * Tells how far a run is: one line on a terminal, JSON Lines for machines, and nothing in a pipe.
 */
final class Progress implements Watch {
  private static final long DRAWN_NANOS = 200_000_000;
  private static final long TOLD_NANOS = 1_000_000_000;
  private static final double SECONDS_PER_MINUTE = 60;
  private static final double SECONDS_SHOWN = 120;
  private static final double NANOS = 1e9;
  private static final double TENTHS = 10;
  private static final double SHARES = 1000;
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final boolean drawn;
  private final boolean told;
  private LongFunction<OptionalDouble> share = done -> OptionalDouble.empty();
  private IntSupplier workers = () -> 0;
  private IntSupplier lost = () -> 0;
  private Tally before = Tally.NONE;
  private Tally now = Tally.NONE;
  private long started = System.nanoTime();
  private long last;

  Progress(Console console, ProgressForm form) {
    this.console = console;
    this.drawn = console.terminal().progress() && form == ProgressForm.auto;
    this.told = form == ProgressForm.json;
  }

  void loading() {
    draw("loading models …");
  }

  /**
   * Of a run without workers.
   *
   * @param total inputs to come; empty if that is not known
   */
  void begin(OptionalInt total) {
    begin(
        done ->
            total.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) done / Math.max(1, total.getAsInt())),
        Tally.NONE);
  }

  /** Of a run with workers. */
  void begin(LongFunction<OptionalDouble> share, Processor processor, Tally done) {
    this.workers = processor::workers;
    this.lost = processor::lost;
    begin(share, done);
  }

  /**
   * @param share of the inputs that so many make up, between 0 and 1; empty where that is not known
   * @param done by an earlier start of the run
   */
  void begin(LongFunction<OptionalDouble> share, Tally done) {
    this.share = share;
    this.before = done;
    this.started = System.nanoTime();
  }

  @Override
  public void at(Tally done) {
    now = done;
    long time = System.nanoTime();
    if (time - last < (told ? TOLD_NANOS : DRAWN_NANOS)) {
      return;
    }
    last = time;
    if (told) {
      tell(false);
    } else if (drawn) {
      draw(line());
    }
  }

  /** The run has come to its end. */
  void end() {
    if (told) {
      tell(true);
    }
    clear();
  }

  /** Takes the line off the terminal. */
  void clear() {
    draw("");
  }

  private Pace pace() {
    return new Pace(
        before,
        now,
        (System.nanoTime() - started) / NANOS,
        share.apply(now.inputs()),
        share.apply(before.inputs()).orElse(0));
  }

  private String line() {
    Pace pace = pace();
    String percent =
        pace.read().isPresent()
            ? String.format(Locale.ROOT, " (%.0f %%)", 100 * pace.read().getAsDouble())
            : "";
    return String.format(
        Locale.ROOT,
        "%s%s · %,.1f/s · %,.0f words/s · %,d rejected%s · %s",
        Counted.of(now.inputs(), "article"),
        percent,
        pace.articles(),
        pace.words(),
        now.rejected(),
        workers(),
        time(pace));
  }

  private String workers() {
    int ended = lost.getAsInt();
    return workers.getAsInt() + ended == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " · workers %d%s",
            workers.getAsInt(),
            ended == 0 ? "" : ", lost " + ended);
  }

  /** The time left where that can be told, else the time that has passed. */
  private static String time(Pace pace) {
    if (pace.left().isEmpty()) {
      return String.format(Locale.ROOT, "%.0f s", pace.seconds());
    }
    double left = pace.left().getAsDouble();
    return left < SECONDS_SHOWN
        ? String.format(Locale.ROOT, "%.0f s left", left)
        : String.format(Locale.ROOT, "%.0f min left", left / SECONDS_PER_MINUTE);
  }

  private void tell(boolean finished) {
    Pace pace = pace();
    Map<String, Object> values = new TreeMap<>();
    values.put("read", now.inputs());
    values.put("written", now.written());
    values.put("rejected", now.rejected());
    values.put("skipped", now.skipped());
    values.put("records", now.records());
    values.put("words", now.words());
    values.put("seconds", tenths(pace.seconds()));
    values.put("articles_per_second", tenths(pace.articles()));
    values.put("words_per_second", tenths(pace.words()));
    values.put("seconds_left", orNull(finished ? OptionalDouble.of(0) : pace.left()));
    values.put("share_read", orNull(pace.read()));
    values.put("workers_alive", workers.getAsInt());
    values.put("workers_lost", lost.getAsInt());
    values.put("finished", finished);
    console.err().println(JsonFiles.line(values));
  }

  private static double tenths(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }

  private static Object orNull(OptionalDouble value) {
    return value.isPresent() ? Math.round(value.getAsDouble() * SHARES) / SHARES : null;
  }

  private void draw(String line) {
    if (drawn) {
      console.err().print(CLEAR + line);
      console.err().flush();
    }
  }
}
