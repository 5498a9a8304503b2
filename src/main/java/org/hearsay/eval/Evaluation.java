package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.io.StanceRecord;

/**
 * How well the records of one system agree with gold.
 *
 * @param articles in gold
 * @param without of them, those without any record
 * @param attributions in gold
 * @param records of the articles of gold
 * @param figures in percent, by name, in a fixed order
 * @param counts what the figures were computed from, by name
 * @param byArticle the counts of each article, in the order of gold
 */
public record Evaluation(
    int articles,
    int without,
    int attributions,
    int records,
    Map<String, Figure> figures,
    Map<String, Long> counts,
    Map<String, Map<String, Long>> byArticle) {

  /**
   * Scores records; those of articles that are not in gold are passed over.
   *
   * @param gold at least one article
   */
  public static Evaluation of(List<GoldArticle> gold, List<StanceRecord> records) {
    Map<String, List<StanceRecord>> own = byArticle(records);
    List<Counts> counts = new ArrayList<>();
    Map<String, Map<String, Long>> each = new LinkedHashMap<>();
    int without = 0;
    int attributions = 0;
    int found = 0;
    for (GoldArticle article : gold) {
      List<StanceRecord> given = own.getOrDefault(article.id(), List.of());
      Counts scored = ArticleScorer.score(article, given);
      counts.add(scored);
      each.put(article.id(), scored.all());
      without += given.isEmpty() ? 1 : 0;
      attributions += article.attributions().size();
      found += given.size();
    }
    return new Evaluation(
        gold.size(),
        without,
        attributions,
        found,
        Figure.all(counts),
        Counts.sum(counts).all(),
        each);
  }

  /** The names of all figures, in their order. */
  public static List<String> names() {
    return List.copyOf(Metrics.of(new Counts()).keySet());
  }

  /** Records by the id of their article, in their order. */
  public static Map<String, List<StanceRecord>> byArticle(List<StanceRecord> records) {
    Map<String, List<StanceRecord>> byArticle = new HashMap<>();
    for (StanceRecord record : records) {
      byArticle.computeIfAbsent(record.article().id(), id -> new ArrayList<>()).add(record);
    }
    return byArticle;
  }

  /** Labels of gold against answers; every cell is there, empty matrices too. */
  public Map<String, Map<String, Long>> confusion(ConfusionKind kind) {
    return new Confusion(kind, Counts.of(counts)).matrix();
  }

  /** How far the confidence of records can be trusted. */
  public Reliability reliability() {
    return Reliability.of("confidence", counts);
  }
}
