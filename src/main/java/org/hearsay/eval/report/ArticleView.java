package org.hearsay.eval.report;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Fault;

/**
 * An article with its annotation, what was found in it, and what is wrong with that.
 *
 * @param number counted from 1
 * @param anchor for links to it
 * @param name title, or id
 * @param id null where it is the name
 * @param wanted number of attributions in gold
 * @param given number of records
 * @param right number without a fault
 * @param tallies of its faults
 * @param gold the text as gold marks it
 * @param found the text as the records mark it
 * @param findings in the order of the text
 */
record ArticleView(
    int number,
    String anchor,
    String name,
    String id,
    int wanted,
    int given,
    long right,
    List<FaultTally> tallies,
    List<Segment> gold,
    List<Segment> found,
    List<FindingView> findings) {

  /**
   * @param index of the article on the page
   * @param faults to be counted
   */
  static ArticleView of(int index, ArticleFindings article, List<Fault> faults) {
    ArticleText text = new ArticleText(article.gold().text());
    ArticleMarks marks = new ArticleMarks(index, article);
    String name = ArticleLinks.name(article.gold());
    return new ArticleView(
        index + 1,
        ArticleLinks.anchor(index),
        name,
        name.equals(article.gold().id()) ? null : article.gold().id(),
        article.gold().attributions().size(),
        article.records().size(),
        article.right(),
        FaultTally.of(faults, List.of(article)),
        text.segments(marks.gold()),
        text.segments(marks.found()),
        IntStream.range(0, article.findings().size())
            .mapToObj(finding -> FindingView.of(index, finding, article, text))
            .toList());
  }
}
