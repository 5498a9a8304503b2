package org.hearsay.batch;

import java.util.Optional;
import org.hearsay.io.Incoming;
import org.hearsay.io.WrittenArticles;

/**
 * The articles of a finished run, which stay as they are. What their lines do not tell is counted
 * with the first of them, so that the counts of both runs describe the same folder. Not safe to
 * share between threads.
 */
public final class KeptArticles implements Earlier {
  private final WrittenArticles written;
  private Tally untold;

  /**
   * @param written by the finished run
   * @param done counts of that run
   */
  public KeptArticles(WrittenArticles written, Tally done) {
    this.written = written;
    this.untold = done.untold();
  }

  @Override
  public Optional<Outcome> of(Incoming incoming) {
    return written
        .take(incoming.article().id())
        .map(
            lines -> {
              Tally tally = Tally.kept(lines.records()).plus(untold);
              untold = Tally.NONE;
              return new Outcome.Extracted(lines, tally);
            });
  }
}
