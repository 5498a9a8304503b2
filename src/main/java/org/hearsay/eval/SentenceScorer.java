package org.hearsay.eval;

import java.util.ArrayList;
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
    answers(gold, records).forEach(answer -> answer.addTo(counts));
  }

  /** What the records say to each label: sentiments in their order, then the direction. */
  static List<Answer> answers(GoldArticle gold, List<StanceRecord> records) {
    List<Answer> answers = new ArrayList<>();
    for (GoldSentiment wanted : gold.sentiments()) {
      Optional<StancePart> found = found(wanted, records);
      answers.add(
          new Answer(
              ConfusionKind.NEWSMTSC,
              wanted.target(),
              wanted.polarity(),
              found.map(StancePart::polarity).orElse(ConfusionKind.MISSING),
              found.map(StancePart::confidence).orElse(null)));
    }
    GoldDirection direction = gold.direction();
    if (direction != null) {
      answers.add(
          new Answer(
              ConfusionKind.DSE,
              null,
              direction.label().key(),
              label(direction, records).key(),
              null));
    }
    return answers;
  }

  /** What is said of a target; a stance on the very words goes before one on a like name. */
  private static Optional<StancePart> found(GoldSentiment wanted, List<StanceRecord> records) {
    List<StancePart> named =
        records.stream()
            .flatMap(record -> record.stances().stream())
            .filter(stance -> means(stance, wanted.target(), wanted.span()))
            .toList();
    List<StancePart> exact =
        named.stream().filter(s -> overlap(s.target().spans(), wanted.span())).toList();
    return (exact.isEmpty() ? named : exact)
        .stream().max(Comparator.comparingDouble(stance -> Math.abs(stance.score())));
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
