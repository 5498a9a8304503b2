package org.hearsay.batch;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/** Counts of a run so far. Not safe to share between threads. */
public final class Tally {
  private final Map<Attribution.Kind, Long> kinds = new TreeMap<>();
  private final Map<Speaker.Status, Long> speakers = new TreeMap<>();
  private final Map<Stance.Polarity, Long> polarities = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private long written;
  private long rejected;
  private long records;
  private long words;
  private long replaced;

  void add(Outcome outcome) {
    if (outcome instanceof Extracted extracted) {
      add(extracted);
    } else if (outcome instanceof Rejected reject) {
      rejected++;
      reasons.merge(reject.reject().code(), 1L, Long::sum);
    }
  }

  private void add(Extracted extracted) {
    written++;
    records += extracted.lines().records().size();
    replaced += extracted.replaced();
    words += extracted.document().analysis().words();
    for (Attribution attribution : extracted.document().attributions()) {
      kinds.merge(attribution.kind(), 1L, Long::sum);
    }
    for (Speaker speaker : extracted.document().resolution().speakers()) {
      speakers.merge(speaker.status(), 1L, Long::sum);
      if (speaker.name() != null) {
        names.add(speaker.name());
      }
    }
    for (Stance stance : extracted.document().stances()) {
      polarities.merge(stance.polarity(), 1L, Long::sum);
    }
  }

  /** Articles processed. */
  public long written() {
    return written;
  }

  /** Inputs that could not be processed. */
  public long rejected() {
    return rejected;
  }

  /** Lines of records. */
  public long records() {
    return records;
  }

  /** Words of the articles processed: tokens that begin with a letter or digit. */
  public long words() {
    return words;
  }

  /** Characters replaced because Unicode text cannot hold them. */
  public long replaced() {
    return replaced;
  }

  /** How many different names speakers have. */
  public int names() {
    return names.size();
  }

  /** Statements by kind; a kind that did not occur is absent, here as in the other maps. */
  public Map<Attribution.Kind, Long> kinds() {
    return Collections.unmodifiableMap(kinds);
  }

  /** Statements by what could be told of their speaker. */
  public Map<Speaker.Status, Long> speakers() {
    return Collections.unmodifiableMap(speakers);
  }

  /** Stances by polarity. */
  public Map<Stance.Polarity, Long> polarities() {
    return Collections.unmodifiableMap(polarities);
  }

  /** Rejects by code. */
  public Map<String, Long> reasons() {
    return Collections.unmodifiableMap(reasons);
  }
}
