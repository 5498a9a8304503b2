package org.hearsay.cli;

import org.hearsay.engine.openblas.OpenBlasProduct;
import org.hearsay.train.encoder.MatrixProduct;

/** Multiplies for the commands that train networks. */
final class TrainingProduct {
  private TrainingProduct() {}

  /**
   * @throws UsageException if the native library is not on the class path
   */
  static MatrixProduct load() {
    try {
      return new OpenBlasProduct();
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new UsageException(
          "OpenBLAS is not on the class path; start the training with bin/hearsay, which fetches it");
    }
  }
}
