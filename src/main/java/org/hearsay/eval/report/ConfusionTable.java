package org.hearsay.eval.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.ConfusionKind;
import org.hearsay.eval.Evaluation;

/**
 * How often each label of gold got each answer.
 *
 * @param caption what is labelled
 * @param answers heads of the columns
 * @param width number of columns
 * @param rows one for each label
 */
record ConfusionTable(Caption caption, List<Caption> answers, int width, List<Row> rows) {
  private static final int SHADES = 9;

  /**
   * @param label of gold
   * @param total how often it stands in gold
   */
  record Row(Caption label, List<Cell> cells, String total) {}

  /**
   * @param count how often
   * @param share of the row, such as {@code 12 %}; empty for an empty row
   * @param shade 0 (none) to 9 (all of the row)
   * @param right whether the answer is the label
   */
  record Cell(String count, String share, int shade, boolean right) {}

  /** Those that are not empty. */
  static List<ConfusionTable> all(Evaluation evaluation) {
    return Arrays.stream(ConfusionKind.values())
        .filter(kind -> total(evaluation.confusion(kind)) > 0)
        .map(kind -> of(kind, evaluation.confusion(kind)))
        .toList();
  }

  private static long total(Map<String, Map<String, Long>> matrix) {
    return matrix.values().stream().mapToLong(ConfusionTable::sum).sum();
  }

  private static long sum(Map<String, Long> row) {
    return row.values().stream().mapToLong(Long::longValue).sum();
  }

  private static ConfusionTable of(ConfusionKind kind, Map<String, Map<String, Long>> matrix) {
    List<Row> rows = new ArrayList<>();
    matrix.forEach((label, cells) -> rows.add(row(label, cells)));
    return new ConfusionTable(
        Caption.of("confusion." + kind.key()),
        kind.answers().stream().map(ConfusionTable::label).toList(),
        kind.answers().size(),
        rows);
  }

  private static Row row(String label, Map<String, Long> answers) {
    long total = sum(answers);
    List<Cell> cells = new ArrayList<>();
    answers.forEach((answer, count) -> cells.add(cell(count, total, answer.equals(label))));
    return new Row(label(label), cells, Shown.count(total));
  }

  private static Cell cell(long count, long total, boolean right) {
    double share = total == 0 ? 0 : (double) count / total;
    return new Cell(
        Shown.count(count),
        total == 0 ? "" : Math.round(100 * share) + " %",
        (int) Math.ceil(SHADES * share),
        right);
  }

  private static Caption label(String key) {
    return Caption.of("label." + key);
  }
}
