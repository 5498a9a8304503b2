package org.hearsay.eval.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.eval.Answer;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Difference;
import org.hearsay.eval.Fault;
import org.hearsay.eval.Finding;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.StanceRecord;

/**
 * One finding as the page tells it.
 *
 * @param anchor for links to it
 * @param faults keys of what is wrong, with blanks between; empty if nothing is
 * @param badges what is wrong, in words; empty if nothing is
 * @param gold the attribution; null if gold has none
 * @param found the record; null if there is none
 * @param content the words of gold, or of the record if gold has none
 * @param kind {@code direct}, {@code indirect} or {@code mixed}; null where gold says nothing
 * @param speaker gold and found, where they differ; else null
 * @param boundaries roles whose characters differ
 * @param stances where another than in gold was found
 */
record FindingView(
    String anchor,
    String faults,
    List<Badge> badges,
    Side gold,
    Side found,
    String content,
    String kind,
    Pair speaker,
    List<Boundary> boundaries,
    List<StanceView> stances) {
  private static final int CONTENT = 200;
  private static final int DIFFERENCE = 90;

  /** A fault in words. */
  record Badge(String key, String name) {
    static Badge of(Fault fault) {
      return new Badge(fault.key(), Caption.of("fault." + fault.key()).name());
    }
  }

  /** One of the two texts: the number there, its anchor, and the id in the file. */
  record Side(int number, String mark, String id) {}

  /** What gold and the record say; null for nobody. */
  record Pair(String gold, String found) {}

  /**
   * @param role whose boundaries differ
   * @param shared such as {@code 83 %}
   * @param goldOnly words that only gold has; empty for none
   * @param foundOnly words that only the record has
   */
  record Boundary(String role, String shared, List<String> goldOnly, List<String> foundOnly) {}

  /** Polarities towards a target. */
  record StanceView(String target, Caption gold, Caption found) {
    static StanceView of(Answer answer) {
      return new StanceView(
          answer.target(),
          Caption.of("label." + answer.wanted()),
          Caption.of("label." + answer.given()));
    }
  }

  static FindingView of(int article, int index, ArticleFindings all, ArticleText text) {
    Finding finding = all.findings().get(index);
    GoldAttribution wanted =
        finding.attribution() == null ? null : all.gold().attributions().get(finding.attribution());
    StanceRecord record = finding.record() == null ? null : all.records().get(finding.record());
    return new FindingView(
        ArticleLinks.ofFinding(article, index),
        finding.faults().stream().map(Fault::key).collect(Collectors.joining(" ")),
        finding.faults().stream().map(Badge::of).toList(),
        wanted == null ? null : gold(article, finding.attribution(), wanted),
        record == null ? null : found(article, finding.record(), record),
        text.words(wanted == null ? record.content().spans() : wanted.content(), CONTENT),
        wanted == null ? record.kind() : wanted.kind(),
        finding.speakerRight() ? null : new Pair(wanted.speaker(), record.speaker().name()),
        finding.differences().stream().map(d -> boundary(d, text)).toList(),
        finding.stances().stream().filter(a -> !a.isRight()).map(StanceView::of).toList());
  }

  /** Whether there is more to say than that it is right, missed or spurious. */
  boolean why() {
    return speaker != null || !boundaries.isEmpty() || !stances.isEmpty();
  }

  private static Side gold(int article, int index, GoldAttribution wanted) {
    return new Side(index + 1, ArticleLinks.ofGold(article, index), wanted.id());
  }

  private static Side found(int article, int index, StanceRecord record) {
    return new Side(index + 1, ArticleLinks.ofRecord(article, index), record.id());
  }

  private static Boundary boundary(Difference difference, ArticleText text) {
    return new Boundary(
        difference.role().key(),
        Math.round(100 * difference.shared()) + " %",
        difference.goldOnly().stream().map(s -> text.words(List.of(s), DIFFERENCE)).toList(),
        difference.foundOnly().stream().map(s -> text.words(List.of(s), DIFFERENCE)).toList());
  }
}
