package org.hearsay.attribution;

/**
 * A stretch of text as a network reads it. The arrays are not copied and not to be changed.
 *
 * @param pieces ids of word pieces, one that opens and one that closes the window included
 * @param kinds for each piece 1 inside quotation marks, else 0
 * @param words for each word the index of its first piece, rising
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and millions of them would be boxed
public record PieceWindow(int[] pieces, int[] kinds, int[] words) {
  public PieceWindow {
    if (pieces.length != kinds.length) {
      throw new IllegalArgumentException(pieces.length + " pieces of " + kinds.length + " kinds");
    }
  }
}
