package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.io.StanceRecord;

/**
 * How well records agree with gold.
 *
 * @param articles in gold
 * @param without of them, those without any record
 * @param attributions in gold
 * @param records of the articles of gold
 * @param figures in percent, by name, in a fixed order
 * @param counts what the figures were computed from, by name
 */
public record Evaluation(
    int articles,
    int without,
    int attributions,
    int records,
    Map<String, Figure> figures,
    Map<String, Long> counts) {

  /**
   * Scores records; those of articles that are not in gold are passed over.
   *
   * @param gold at least one article
   */
  public static Evaluation of(List<GoldArticle> gold, List<StanceRecord> records) {
    Map<String, List<StanceRecord>> byArticle = new HashMap<>();
    for (StanceRecord record : records) {
      byArticle.computeIfAbsent(record.article().id(), id -> new ArrayList<>()).add(record);
    }
    List<Counts> counts = new ArrayList<>();
    int without = 0;
    int attributions = 0;
    int found = 0;
    for (GoldArticle article : gold) {
      List<StanceRecord> own = byArticle.getOrDefault(article.id(), List.of());
      counts.add(ArticleScorer.score(article, own));
      without += own.isEmpty() ? 1 : 0;
      attributions += article.attributions().size();
      found += own.size();
    }
    return new Evaluation(
        gold.size(), without, attributions, found, Bootstrap.of(counts), Counts.sum(counts).all());
  }
}
