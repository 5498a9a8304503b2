package org.hearsay.eval;

import java.util.Locale;

/** What can be wrong with an attribution, or with the label of a sentence. */
public enum Fault {
  /** A gold content that no record shares half of. */
  MISSED,
  /** A record whose content shares half of no gold content. */
  SPURIOUS,
  /** Content, source or cue do not have the very characters of gold. */
  BOUNDARY,
  /** Another speaker is named than in gold. */
  SPEAKER,
  /** Another stance is found than in gold. */
  STANCE;

  /** In lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
