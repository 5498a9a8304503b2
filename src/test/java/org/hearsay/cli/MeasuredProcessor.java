package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.Processor;
import org.hearsay.io.Incoming;
import org.hearsay.io.RunReport;

/**
 * Prints how many bytes of the heap are in use after a tenth and after nine tenths of the articles.
 *
 * @param articles that will come
 * @param submitted so far
 */
record MeasuredProcessor(Processor processor, int articles, AtomicInteger submitted)
    implements Processor {

  MeasuredProcessor(Processor processor, int articles) {
    this(processor, articles, new AtomicInteger());
  }

  @Override
  public CompletableFuture<Outcome> submit(Incoming incoming) {
    int count = submitted.incrementAndGet();
    if (count == articles / 10 || count == articles / 10 * 9) {
      System.gc();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.println(runtime.totalMemory() - runtime.freeMemory());
    }
    return processor.submit(incoming);
  }

  @Override
  public List<RunReport.Model> ready() {
    return processor.ready();
  }

  @Override
  public int workers() {
    return processor.workers();
  }

  @Override
  public int lost() {
    return processor.lost();
  }

  @Override
  public void close() {
    processor.close();
  }
}
