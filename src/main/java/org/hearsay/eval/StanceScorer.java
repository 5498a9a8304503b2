package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.gold.GoldStance;
import org.hearsay.io.StanceRecord;
import org.hearsay.io.StanceRecord.StancePart;

/** Counts stances: by pair of attribution and target, and end to end as triples of an article. */
final class StanceScorer {
  private static final String NEUTRAL = "neutral";

  private final Counts counts;

  StanceScorer(Counts counts) {
    this.counts = counts;
  }

  /** Who is for or against whom. */
  private record Triple(String holder, String target, String polarity) {}

  void score(Alignment alignment) {
    for (Matching.Pair pair : alignment.pairs()) {
      answers(alignment, pair).forEach(answer -> answer.addTo(counts));
    }
    if (alignment.gold().named()) {
      scoreTriples(alignment);
    }
  }

  private void scoreTriples(Alignment alignment) {
    GoldArticle gold = alignment.gold();
    List<StanceRecord> records = alignment.records();
    Map<String, List<String>> aliases = new HashMap<>();
    gold.attributions().forEach(a -> aliases.put(a.speaker(), a.aliases()));
    Set<Triple> wanted = new LinkedHashSet<>();
    gold.stances().forEach(s -> add(wanted, s.holder(), s.target(), s.polarity()));
    Set<Triple> found = new LinkedHashSet<>();
    for (StanceRecord record : records) {
      for (StancePart stance : record.stances()) {
        add(found, record.speaker().name(), stance.target().name(), stance.polarity());
      }
    }
    int right =
        Matching.of(
                new ArrayList<>(wanted),
                new ArrayList<>(found),
                (a, b) -> isSame(a, b, aliases.getOrDefault(a.holder(), List.of())) ? 1.0 : 0.0)
            .size();
    counts.addMatch("stance.triples", right, wanted.size(), found.size());
  }

  /** What the record of a pair says to each stance that gold gives the attribution. */
  static List<Answer> answers(Alignment alignment, Matching.Pair pair) {
    String attribution = alignment.wanted(pair).id();
    return alignment.gold().stances().stream()
        .filter(stance -> stance.attribution().equals(attribution))
        .map(stance -> answer(stance, alignment.found(pair)))
        .toList();
  }

  private static Answer answer(GoldStance stance, StanceRecord record) {
    Optional<StancePart> found = found(stance, record);
    return new Answer(
        ConfusionKind.STANCE,
        stance.target(),
        stance.polarity(),
        found.map(StancePart::polarity).orElse(ConfusionKind.MISSING),
        found.map(StancePart::confidence).orElse(null));
  }

  /** What the record says of the target. */
  private static Optional<StancePart> found(GoldStance stance, StanceRecord record) {
    return record.stances().stream()
        .filter(part -> SameName.ofTarget(stance.target(), part.target().name()))
        .findFirst();
  }

  private static void add(Set<Triple> triples, String holder, String target, String polarity) {
    if (!polarity.equals(NEUTRAL)) {
      triples.add(new Triple(holder, target, polarity));
    }
  }

  private static boolean isSame(Triple gold, Triple found, List<String> aliases) {
    return gold.polarity().equals(found.polarity())
        && SameName.ofSpeaker(gold.holder(), found.holder(), aliases)
        && SameName.ofTarget(gold.target(), found.target());
  }
}
