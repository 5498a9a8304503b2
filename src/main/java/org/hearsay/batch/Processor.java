package org.hearsay.batch;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.io.Incoming;
import org.hearsay.io.RunReport;

/** Where articles are processed, several at a time. */
public interface Processor extends Closeable {

  /**
   * Waits until articles can be processed.
   *
   * @return the models that were loaded
   * @throws org.hearsay.io.FileException if a model cannot be loaded
   */
  List<RunReport.Model> ready();

  /**
   * Takes an article to process, without waiting for it.
   *
   * @return what becomes of it; fails only where no more articles can be processed at all
   */
  CompletableFuture<Outcome> submit(Incoming incoming);

  /** How many processes stand ready besides this one. */
  default int workers() {
    return 0;
  }

  /** How many of them have ended before their time so far. */
  default int lost() {
    return 0;
  }

  /** Ends at once; what was not done stays undone. */
  @Override
  void close();
}
