package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hearsay.batch.ArticleWorker;
import org.hearsay.batch.BatchRun;
import org.hearsay.batch.Outcome;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.io.Incoming;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Provenance;
import org.hearsay.io.Reading;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;
import org.hearsay.io.StanceRecord;
import org.hearsay.model.Article;
import org.hearsay.model.Document;

/**
 * Makes the records that are to be scored, with nothing written to disk.
 *
 * @param system lays its layers over an article; safe to share between threads
 * @param threads articles processed at a time
 * @param progress told after every article
 */
record GoldRun(Function<Article, Document> system, int threads, Progress progress) {

  /**
   * What came out.
   *
   * @param records of all articles, in their order
   * @param texts of the articles that were processed, by id
   * @param rejects those that were not
   */
  record Found(List<StanceRecord> records, Map<String, String> texts, List<Reject> rejects) {
    private void add(Outcome outcome) {
      if (outcome instanceof Outcome.Extracted extracted) {
        JsonNode article = JsonFiles.parse(extracted.lines().article());
        texts.put(article.at("/article/id").textValue(), article.get("text").textValue());
        for (String record : extracted.lines().records()) {
          records.add(JsonFiles.parse(record, StanceRecord.class));
        }
      } else if (outcome instanceof Outcome.Rejected rejected) {
        rejects.add(rejected.reject());
      }
    }
  }

  /** Processes the texts of gold, as they would be read from a file. */
  Found run(List<GoldArticle> gold) {
    return run(gold.stream().map(GoldRun::reading).iterator(), OptionalInt.of(gold.size()));
  }

  /**
   * Processes articles.
   *
   * @param total how many, where that is known
   */
  Found run(Iterator<Reading> articles, OptionalInt total) {
    RecordEncoder encoder = new RecordEncoder(Provenance.NONE);
    Found found = new Found(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    progress.begin(total);
    ArticleWorker worker = new ArticleWorker((article, stages) -> system.apply(article), encoder);
    BatchRun.local(worker, threads, articles, found::add, progress);
    progress.end();
    return found;
  }

  /** A sentence is too short for its language to be told, and gold is English. */
  private static Reading reading(GoldArticle gold) {
    return new Incoming(
        gold.id(),
        new Article(
            gold.id(),
            null,
            gold.title(),
            null,
            null,
            null,
            gold.isSentence() ? "en" : null,
            gold.text()),
        0);
  }
}
