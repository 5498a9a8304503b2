package org.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.analysis.RejectedException;
import org.hearsay.io.Incoming;
import org.hearsay.io.Provenance;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;
import org.hearsay.io.RunReport;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;

class BatchRunTest {
  private static final RecordEncoder ENCODER =
      new RecordEncoder(new Provenance("0", "0".repeat(64), List.of()));
  private static final int ARTICLES = 200;

  private final List<String> written = new ArrayList<>();

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      readings.add(new Incoming("in:" + i, Article.of("a" + i, "text " + i), 0));
    }
    readings.add(3, new Reject("bad.txt", null, "read", "binary", "not text"));
    return readings;
  }

  /** Every tenth article is poisoned in one way or another, and some take longer than others. */
  private static Document process(Article article) {
    int number = Integer.parseInt(article.id().substring(1));
    if (number % 7 == 0) {
      LockSupport.parkNanos(2_000_000);
    }
    return switch (number % 40) {
      case 10 -> throw new IllegalStateException("poisoned");
      case 20 -> throw new StackOverflowError();
      case 30 -> throw new RejectedException("not-english", "another language");
      default -> Document.of(article);
    };
  }

  private void keep(Outcome outcome) {
    written.add(
        outcome instanceof Outcome.Extracted extracted
            ? extracted.lines().article()
            : ((Outcome.Rejected) outcome).reject().toString());
  }

  private Tally run(int threads) {
    ArticleWorker worker = new ArticleWorker((article, stages) -> process(article), ENCODER);
    return BatchRun.local(worker, threads, readings().iterator(), this::keep, done -> {});
  }

  @Test
  void onePoisonedArticleNeverEndsARunAndNoneIsLost() {
    Tally tally = run(8);
    assertThat(tally.rejected()).isEqualTo(1 + 15);
    assertThat(tally.written()).isEqualTo(ARTICLES - 15);
    assertThat(tally.reasons())
        .isEqualTo(Map.of("binary", 1L, "internal-error", 10L, "not-english", 5L));
    assertThat(written).hasSize(ARTICLES + 1);
  }

  @Test
  void outputKeepsTheOrderOfTheInputAtAnyNumberOfThreads() {
    run(1);
    List<String> single = List.copyOf(written);
    written.clear();
    run(8);
    assertThat(written).isEqualTo(single);
  }

  /** Gives back less than it gets. */
  private record Forgetful() implements Processor {
    @Override
    public List<RunReport.Model> ready() {
      return List.of();
    }

    @Override
    public CompletableFuture<Outcome> submit(Incoming incoming) {
      RecordEncoder.Encoded lines = new RecordEncoder.Encoded("{}", List.of());
      return CompletableFuture.completedFuture(new Outcome.Extracted(lines, Tally.NONE));
    }

    @Override
    public void close() {
      // There is nothing to end.
    }
  }

  @Test
  void anArticleThatIsNotAccountedForStopsTheRun() {
    BatchRun run =
        new BatchRun(
            new Forgetful(), new PassingStore(this::keep), Earlier.NOTHING, 10, 4, done -> {});
    assertThatExceptionOfType(LostArticleException.class)
        .isThrownBy(() -> run.run(readings().iterator()))
        .withMessage("201 inputs were read, but 0 written, 1 rejected and 0 skipped");
  }

  @Test
  void partsAreCutByPositionAlone() {
    List<String> first = inputs(3);
    assertThat(first).hasSize(21).doesNotHaveDuplicates();
    assertThat(inputs(100)).isEqualTo(first);
  }

  /** The hashes of the inputs of each part, in windows of so many articles. */
  private List<String> inputs(int window) {
    List<String> inputs = new ArrayList<>();
    PartStore store =
        new PartStore() {
          @Override
          public Optional<Tally> done(int number) {
            return Optional.empty();
          }

          @Override
          public void check(int number, String input) {
            throw new IllegalStateException();
          }

          @Override
          public void checkEnd(int parts) {
            assertThat(parts).isEqualTo(21);
          }

          @Override
          public Part begin(int number) {
            assertThat(number).isEqualTo(inputs.size());
            return new PassingPart(inputs);
          }
        };
    try (LocalProcessor processor =
        new LocalProcessor(
            new ArticleWorker((article, stages) -> process(article), ENCODER), List.of(), 2)) {
      new BatchRun(processor, store, Earlier.NOTHING, 10, window, done -> {})
          .run(readings().iterator());
    }
    return inputs;
  }

  private record PassingPart(List<String> inputs) implements PartStore.Part {
    @Override
    public void add(Outcome outcome) {
      assertThat(outcome).isNotNull();
    }

    @Override
    public void commit(String input) {
      inputs.add(input);
    }

    @Override
    public void close() {
      // There is nothing to give up.
    }
  }

  @Test
  void aFailureOfTheProcessorEndsTheRun() {
    ArticleWorker worker =
        new ArticleWorker(
            (article, stages) -> {
              throw new LinkageError("no such class");
            },
            ENCODER);
    assertThatThrownBy(
            () -> BatchRun.local(worker, 2, readings().iterator(), this::keep, done -> {}))
        .isInstanceOf(IllegalStateException.class);
  }
}
