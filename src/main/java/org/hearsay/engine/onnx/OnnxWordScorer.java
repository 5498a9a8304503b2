package org.hearsay.engine.onnx;

import java.util.List;
import org.hearsay.attribution.Windows;
import org.hearsay.attribution.WordScorer;
import org.hearsay.attribution.WordScores;
import org.hearsay.pieces.PieceWindow;

/** The network that finds attributions. Safe to share between threads. */
public final class OnnxWordScorer implements WordScorer, AutoCloseable {
  /** What stands on its encoder. */
  public static final List<Head> HEADS =
      List.of(
          new Head("tags", WordScores.TAGS),
          new Head("inner", WordScores.TAGS),
          new Head("links", WordScores.LINKS));

  private final OnnxEncoder encoder;

  private OnnxWordScorer(OnnxEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Makes a network ready.
   *
   * @param model not needed afterwards
   * @throws IllegalArgumentException if it is none that {@link EncoderWriter} wrote
   */
  public static OnnxWordScorer load(byte[] model) {
    return new OnnxWordScorer(OnnxEncoder.load(model, Windows.KINDS));
  }

  @Override
  public WordScores score(PieceWindow window) {
    List<float[]> scores = encoder.run(window, HEADS);
    return new WordScores(scores.get(0), scores.get(1), scores.get(2));
  }

  /** Frees the network; it must not be used any more. */
  @Override
  public void close() {
    encoder.close();
  }
}
