package org.hearsay.pieces;

/**
 * A stretch of text as a network reads it. The arrays are not copied and not to be changed.
 *
 * @param pieces ids of word pieces, one that opens and one that closes the window included
 * @param kinds for each piece what the network is told of it besides, such as 1 inside quotation
 *     marks, else 0
 * @param words indices of the pieces whose rows are of use to the heads, rising: the first piece of
 *     each word, say
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and millions of them would be boxed
public record PieceWindow(int[] pieces, int[] kinds, int[] words) {
  public PieceWindow {
    if (pieces.length != kinds.length) {
      throw new IllegalArgumentException(pieces.length + " pieces of " + kinds.length + " kinds");
    }
  }
}
