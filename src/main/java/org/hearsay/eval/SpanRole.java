package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import org.hearsay.eval.gold.GoldAttribution;
import org.hearsay.io.Offsets;
import org.hearsay.io.StanceRecord;

/** What the words of an attribution do in it. */
public enum SpanRole {
  SOURCE,
  CUE,
  CONTENT;

  /** In lower case, as figures and records name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where gold has it; may be empty. */
  public List<Offsets> of(GoldAttribution attribution) {
    return switch (this) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  /** Where a record has it; may be empty. */
  public List<Offsets> of(StanceRecord record) {
    return switch (this) {
      case SOURCE -> record.source().spans();
      case CUE -> record.cue().spans();
      case CONTENT -> record.content().spans();
    };
  }
}
