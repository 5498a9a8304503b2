package org.hearsay.engine.onnx;

/** In what numbers a network is stored and its layers are computed. */
public enum Precision {
  /** Single precision: what training sees. */
  FLOAT32,

  /**
   * Weights of the layers and of word pieces in eight bits, about a quarter of the size and two and
   * a half times as fast; what a layer reads is rounded to eight bits as it comes.
   */
  INT8
}
