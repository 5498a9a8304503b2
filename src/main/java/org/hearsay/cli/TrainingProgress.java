package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.train.encoder.EncoderTrainer;

/**
 * Says how far a training is: a line that is drawn anew on a terminal, a line an epoch elsewhere.
 */
final class TrainingProgress implements EncoderTrainer.Listener {
  private static final String CLEAR = "\r\u001B[K";
  private static final double NANOS = 1e9;
  private static final double SECONDS_PER_MINUTE = 60;
  private static final double SMOOTHING = 0.02;

  private final Console console;
  private final String judged;
  private final long started = System.nanoTime();
  private int first = -1;
  private double loss;

  /**
   * @param judged what the score of an epoch is
   */
  TrainingProgress(Console console, String judged) {
    this.console = console;
    this.judged = judged;
  }

  @Override
  public void step(int step, int steps, double loss) {
    if (first < 0) {
      first = step - 1;
      this.loss = loss;
    }
    this.loss += SMOOTHING * (loss - this.loss);
    if (console.terminal().progress()) {
      double each = (System.nanoTime() - started) / NANOS / (step - first);
      draw(
          "step %,d of %,d · loss %.2f · %.2f s a step · %.0f min left",
          step, steps, this.loss, each, each * (steps - step) / SECONDS_PER_MINUTE);
    }
  }

  @Override
  public void epoch(int epoch, double score, boolean best) {
    clear();
    console
        .err()
        .printf(
            Locale.ROOT,
            "epoch %d: loss %.2f, %s %.1f%s%n",
            epoch,
            loss,
            judged,
            score,
            best ? ", the best so far" : "");
  }

  @Override
  public void skipped(int step) {
    clear();
    console.err().printf("step %d was left out: its gradient was not finite%n", step);
  }

  private void draw(String format, Object... values) {
    console.err().print(CLEAR + String.format(Locale.ROOT, format, values));
    console.err().flush();
  }

  private void clear() {
    if (console.terminal().progress()) {
      console.err().print(CLEAR);
    }
  }
}
