package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Fault;

/**
 * The cases behind the figures of one system.
 *
 * @param system whose records they are
 * @param articles that are annotated with attributions
 * @param sentences that are annotated with labels
 * @param anyArticles whether there are such
 * @param anySentences whether there are such
 * @param filters what can be wrong, and how often it is
 * @param right how many attributions or labels have no fault
 */
record Browser(
    String system,
    List<ArticleView> articles,
    List<SentenceView> sentences,
    boolean anyArticles,
    boolean anySentences,
    List<FaultTally> filters,
    String right) {

  static Browser of(Report report) {
    List<ArticleFindings> all = ArticleFindings.all(report.gold(), report.first().records());
    List<Fault> faults = FaultTally.shownBy(all);
    List<ArticleView> articles = new ArrayList<>();
    List<SentenceView> sentences = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).answers().isEmpty()) {
        articles.add(ArticleView.of(i, all.get(i), faults));
      } else {
        sentences.add(SentenceView.of(i, all.get(i)));
      }
    }
    long right = all.stream().mapToLong(ArticleFindings::right).sum();
    return new Browser(
        report.first().name(),
        articles,
        sentences,
        !articles.isEmpty(),
        !sentences.isEmpty(),
        FaultTally.of(faults, all),
        Shown.count(right));
  }
}
