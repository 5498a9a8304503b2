package org.hearsay.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldDirection;
import org.hearsay.eval.gold.GoldDirection.Label;
import org.hearsay.eval.gold.GoldSentiment;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;
import org.hearsay.io.StanceRecord.StancePart;

/**
 * Counts what the records of single sentences say of marked targets (NewsMTSC), and of two marked
 * entities (DSE). Of several stances the strongest counts.
 */
final class SentenceScorer {
  private final Counts counts;

  SentenceScorer(Counts counts) {
    this.counts = counts;
  }

  void score(GoldArticle gold, List<StanceRecord> records) {
    for (GoldSentiment sentiment : gold.sentiments()) {
      String found = polarity(sentiment, records);
      counts.add("newsmtsc.confusion." + sentiment.polarity() + "." + found, 1);
    }
    if (gold.direction() != null) {
      String wanted = gold.direction().label().key();
      counts.add("dse.confusion." + wanted + "." + label(gold.direction(), records).key(), 1);
    }
  }

  /** {@code none} where no record speaks of the target. */
  static String polarity(GoldSentiment wanted, List<StanceRecord> records) {
    return records.stream()
        .flatMap(record -> record.stances().stream())
        .filter(stance -> means(stance, wanted.target(), wanted.span()))
        .max(Comparator.comparingDouble(stance -> Math.abs(stance.score())))
        .map(StancePart::polarity)
        .orElse("none");
  }

  /** A stance with the speaker who takes it. */
  private record Held(StanceRecord record, StancePart stance) {}

  /** Which of the two is for or against the other by these records. */
  static Label label(GoldDirection wanted, List<StanceRecord> records) {
    Optional<Held> strongest =
        records.stream()
            .flatMap(record -> record.stances().stream().map(stance -> new Held(record, stance)))
            .filter(held -> !held.stance().polarity().equals("neutral"))
            .filter(held -> forward(wanted, held) || backward(wanted, held))
            .max(Comparator.comparingDouble(held -> Math.abs(held.stance().score())));
    if (strongest.isEmpty()) {
      return Label.NONE;
    }
    boolean positive = strongest.get().stance().polarity().equals("positive");
    if (forward(wanted, strongest.get())) {
      return positive ? Label.FIRST_FOR_SECOND : Label.FIRST_AGAINST_SECOND;
    }
    return positive ? Label.SECOND_FOR_FIRST : Label.SECOND_AGAINST_FIRST;
  }

  private static boolean forward(GoldDirection wanted, Held held) {
    return holds(held.record(), wanted.first(), wanted.firstSpan())
        && means(held.stance(), wanted.second(), wanted.secondSpan());
  }

  private static boolean backward(GoldDirection wanted, Held held) {
    return holds(held.record(), wanted.second(), wanted.secondSpan())
        && means(held.stance(), wanted.first(), wanted.firstSpan());
  }

  private static boolean holds(StanceRecord record, String name, Offsets span) {
    return overlap(record.source().spans(), span)
        || SameName.ofTarget(name, record.speaker().name());
  }

  private static boolean means(StancePart stance, String name, Offsets span) {
    return overlap(stance.target().spans(), span)
        || SameName.ofTarget(name, stance.target().name());
  }

  private static boolean overlap(List<Offsets> spans, Offsets other) {
    return spans.stream().anyMatch(s -> s.start() < other.end() && other.start() < s.end());
  }
}
