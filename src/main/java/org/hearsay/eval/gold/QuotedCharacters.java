package org.hearsay.eval.gold;

import java.util.BitSet;
import java.util.List;
import org.hearsay.io.Offsets;

/**
 * Tells the kind of an attribution from the quotation marks around its content, for gold that does
 * not say it. A mark that is never closed quotes up to the end of its paragraph.
 */
public final class QuotedCharacters {
  private final int[] text;
  private final BitSet quoted = new BitSet();

  /**
   * @param text into which offsets count
   */
  public QuotedCharacters(String text) {
    this.text = text.codePoints().toArray();
    boolean open = false;
    for (int i = 0; i < this.text.length; i++) {
      switch (this.text[i]) {
        case '\n' -> open = false;
        case '"' -> open = !open;
        case '“' -> open = true;
        case '”' -> open = false;
        default -> quoted.set(i, open);
      }
    }
  }

  /**
   * {@code direct} if all letters and digits stand in marks, {@code indirect} if none does, else
   * {@code mixed}.
   *
   * @param content spans; what lies behind the text does not count
   */
  public String kind(List<Offsets> content) {
    int inside = 0;
    int outside = 0;
    for (Offsets span : content) {
      for (int i = span.start(); i < Math.min(span.end(), text.length); i++) {
        if (Character.isLetterOrDigit(text[i])) {
          inside += quoted.get(i) ? 1 : 0;
          outside += quoted.get(i) ? 0 : 1;
        }
      }
    }
    if (inside == 0) {
      return "indirect";
    }
    return outside == 0 ? "direct" : "mixed";
  }
}
