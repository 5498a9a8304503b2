package org.hearsay.train.encoder;

import java.util.Random;

/** Masks that let some numbers through, scaled, and set the others to 0. */
final class Dropout {
  private Dropout() {}

  static void fill(float[] mask, int n, float dropout, Random random) {
    float kept = 1 / (1 - dropout);
    int limit = (int) (dropout * (1 << 16));
    long state = random.nextLong() | 1;
    for (int i = 0; i < n; i += 4) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      long bits = state * 0x2545F4914F6CDD1DL;
      for (int j = 0; j < 4 && i + j < n; j++) {
        mask[i + j] = (bits & 0xFFFF) < limit ? 0 : kept;
        bits >>>= 16;
      }
    }
  }
}
