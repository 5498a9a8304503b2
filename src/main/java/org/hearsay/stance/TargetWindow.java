package org.hearsay.stance;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.pieces.PieceWindow;

/**
 * A stretch of a statement as a network reads it, with the targets in it. The array is not copied
 * and not to be changed.
 *
 * @param pieces its {@link PieceWindow#words} are all but those that open and close it
 * @param spans for each of these the word that it belongs to
 * @param targets for each target those of these that name it, rising; none where it is not named
 *     here
 */
@SuppressWarnings("ArrayRecordComponent") // read by numbers, never compared
public record TargetWindow(PieceWindow pieces, List<Span> spans, int[][] targets) {}
