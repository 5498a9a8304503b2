package org.hearsay.speaker;

import java.util.BitSet;
import org.hearsay.model.Dateline;

/** Where an article says whence and through whom it came, which names nobody of whom it tells. */
final class Datelines {
  private final Words words;

  Datelines(Words words) {
    this.words = words;
  }

  /** The tokens of all. */
  BitSet tokens() {
    BitSet tokens = new BitSet();
    for (int start = 0; start < words.size(); ) {
      int border = words.paragraphEnd(start);
      tokens.set(start, Dateline.end(words.tokens(), start, border));
      start = border;
    }
    return tokens;
  }
}
