package org.hearsay.attribution;

import org.hearsay.attribution.Quotation.Family;
import org.hearsay.attribution.Quotation.Style;

/**
 * A mark that opens or closes a quotation.
 *
 * @param start index of its first UTF-16 unit in the text
 * @param end index behind its last unit: one or, for a doubled single mark, two behind {@code
 *     start}
 * @param style by its look
 * @param side which side of the quoted words it stands on, by its look and its neighbours
 * @param certainty how sure it is that this is a quotation mark at all
 */
record QuoteMark(int start, int end, Style style, Side side, Certainty certainty) {

  Family family() {
    return style.family();
  }

  boolean isSingle() {
    return family() == Family.SINGLE;
  }

  /** Where the quoted words are. */
  enum Side {
    /** Behind the mark. */
    OPENS,
    /** Before the mark. */
    CLOSES,
    /** Cannot be told here: it closes what is open, and opens if nothing is. */
    EITHER
  }

  /** How sure it is that a mark marks a quotation. */
  enum Certainty {
    /** May as well be an apostrophe or a measure: counts only where a surer mark is missing. */
    DOUBTFUL,
    /** Pairs with a partner, but is dropped where there is none. */
    LIKELY,
    /** Demands a partner; one that is missing is repaired. */
    CERTAIN
  }
}
