package org.hearsay.engine.onnx;

import java.util.List;
import org.hearsay.stance.Pooling;
import org.hearsay.stance.StanceScorer;
import org.hearsay.stance.TargetWindow;
import org.hearsay.stance.TargetWindows;

/** The network that decides stances. Safe to share between threads. */
public final class OnnxStanceScorer implements StanceScorer, AutoCloseable {
  /** What stands on its encoder. */
  public static final List<Head> HEADS = List.of(new Head("stance", Pooling.COLUMNS));

  private final OnnxEncoder encoder;

  private OnnxStanceScorer(OnnxEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Makes a network ready.
   *
   * @param model not needed afterwards
   * @throws IllegalArgumentException if it is none that {@link EncoderWriter} wrote
   */
  public static OnnxStanceScorer load(byte[] model) {
    return new OnnxStanceScorer(OnnxEncoder.load(model, TargetWindows.KINDS));
  }

  @Override
  public float[] score(TargetWindow window) {
    return encoder.run(window.pieces(), HEADS).get(0);
  }

  /** Frees the network; it must not be used any more. */
  @Override
  public void close() {
    encoder.close();
  }
}
