package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Token;
import org.hearsay.pieces.PieceWindow;

/**
 * Neighbouring sentences that a network reads together.
 *
 * @param tokens words and marks, in text order
 * @param paragraphs for each token the number of its paragraph
 * @param pieces the same words as the network reads them
 */
public record Window(List<Token> tokens, List<Integer> paragraphs, PieceWindow pieces) {
  public Window {
    tokens = List.copyOf(tokens);
    paragraphs = List.copyOf(paragraphs);
  }
}
