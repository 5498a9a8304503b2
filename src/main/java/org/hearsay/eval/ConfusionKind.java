package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.eval.gold.GoldDirection;

/** What labels are confused with what, and how counts name them. */
public enum ConfusionKind {
  /** Stances of matched attributions. */
  STANCE,
  /** Sentiment towards the targets of NewsMTSC. */
  NEWSMTSC,
  /** Who is for or against whom in DSE. */
  DSE;

  /** What stands for an answer that is not there. */
  static final String MISSING = "none";

  private static final String NEUTRAL = "neutral";

  /** In lower case, as figures and reports name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The labels of gold. */
  public List<String> labels() {
    return this == DSE
        ? Arrays.stream(GoldDirection.Label.values()).map(GoldDirection.Label::key).toList()
        : List.of("positive", "negative", NEUTRAL);
  }

  /** What may be answered: the labels, and {@code none} where an answer may be missing. */
  public List<String> answers() {
    return this == DSE ? labels() : Stream.concat(labels().stream(), Stream.of(MISSING)).toList();
  }

  /** A missing answer counts as neutral: {@code none} for that label, null for the others. */
  String missingFor(String answer) {
    return this != DSE && answer.equals(NEUTRAL) ? MISSING : null;
  }
}
