package org.hearsay.eval.report;

import java.util.List;

/**
 * One figure of all systems, as a table shows it.
 *
 * @param caption its name and meaning
 * @param lines one for each system
 * @param span number of lines
 * @param most links to the articles with the most cases against the first system; may be empty
 * @param others number of further articles with such cases; null for none
 */
record FigureRow(
    Caption caption, List<Line> lines, int span, List<ArticleLinks.Link> most, Integer others) {

  FigureRow(Caption caption, List<Line> lines, List<ArticleLinks.Link> most, int others) {
    this(caption, lines, lines.size(), most, others == 0 ? null : others);
  }

  /**
   * The figure of one system; every value is ready to be read, empty where there is none.
   *
   * @param value F1, or a share
   * @param counts how many are right of how many in gold
   * @param bar null where the figure is undefined
   */
  record Line(
      String system,
      String precision,
      String recall,
      String value,
      String interval,
      String counts,
      Bar bar) {}
}
