package org.hearsay.eval.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldFormat;
import org.hearsay.io.StanceRecord;

/**
 * All that is to be told of one evaluation.
 *
 * @param title what the gold is called: its path, unless the user said something else
 * @param format of the gold
 * @param gold its articles
 * @param systems what was scored, the one in question first
 * @param compared with an earlier report; null if with none
 */
public record Report(
    String title,
    GoldFormat format,
    List<GoldArticle> gold,
    List<Scored> systems,
    Compared compared) {

  public Report {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(format, "format");
    gold = List.copyOf(gold);
    systems = List.copyOf(systems);
  }

  /**
   * A system and its scores.
   *
   * @param name {@code hearsay}, or that of a baseline
   * @param settings how the records were made, such as the engine
   * @param records all that it found
   * @param evaluation of these records
   */
  public record Scored(
      String name,
      Map<String, Object> settings,
      List<StanceRecord> records,
      Evaluation evaluation) {}

  /**
   * The first system against an earlier one.
   *
   * @param with path of the earlier report, as it was given
   * @param comparison what changed since
   */
  public record Compared(String with, Comparison comparison) {}

  /** Whether the gold is of single sentences, not of articles. */
  public boolean sentences() {
    return format.sentences();
  }

  /** The one in question. */
  public Scored first() {
    return systems.get(0);
  }
}
