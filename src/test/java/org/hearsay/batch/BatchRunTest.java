package org.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.hearsay.analysis.RejectedException;
import org.hearsay.io.Incoming;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.OutputFolder;
import org.hearsay.io.Provenance;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.RecordWriter;
import org.hearsay.io.Reject;
import org.hearsay.io.RunReport;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {
  private static final RecordEncoder ENCODER =
      new RecordEncoder(new Provenance("0", "0".repeat(64), List.of()));
  private static final int ARTICLES = 200;

  @TempDir Path folder;

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

  private Tally run(String name, int threads, Function<Reading, Outcome> worker)
      throws IOException {
    try (RecordWriter writer =
        new RecordWriter(OutputFolder.prepare(folder.resolve(name)), ENCODER)) {
      Iterator<Reading> readings = readings().iterator();
      Tally tally =
          new BatchRun(worker, threads, progress -> {})
              .run(readings, outcome -> outcome.writeTo(writer));
      writer.finish(
          RunReport.of(
              "0",
              null,
              Map.of(),
              List.of(),
              new RunReport.Counts(
                  tally.written() + tally.rejected(), tally.written(), tally.rejected(), 0, 0),
              times()));
      return tally;
    }
  }

  private static RunReport.Times times() {
    return new RunReport.Times("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", 0, 1);
  }

  @Test
  void onePoisonedArticleNeverEndsARunAndNoneIsLost() throws IOException {
    Tally tally = run("one", 8, new ArticleWorker(BatchRunTest::process, ENCODER));
    assertThat(tally.rejected()).isEqualTo(1 + 15);
    assertThat(tally.written()).isEqualTo(ARTICLES - 15);
    List<String> codes = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("one/rejects.jsonl"))) {
      codes.add(JsonFiles.parse(line).get("code").asText());
    }
    assertThat(codes).hasSize(16).contains("binary", "internal-error", "not-english");
  }

  @Test
  void outputKeepsTheOrderOfTheInputAtAnyNumberOfThreads() throws IOException {
    run("single", 1, new ArticleWorker(BatchRunTest::process, ENCODER));
    run("many", 8, new ArticleWorker(BatchRunTest::process, ENCODER));
    for (String file : List.of("articles.jsonl", "rejects.jsonl", "records.jsonl")) {
      assertThat(folder.resolve("many").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("single").resolve(file));
    }
  }

  @Test
  void anArticleThatIsLostStopsTheRun() {
    assertThatThrownBy(() -> run("lost", 2, reading -> null)).isInstanceOf(RuntimeException.class);
  }
}
