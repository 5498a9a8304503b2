package org.hearsay.io;

/**
 * How much reading takes from an input before it stops.
 *
 * @param articleBytes most bytes of an article, decompressed: those of its file, or of its line;
 *     from 1 to 2,147,483,646
 * @param ratio how many times its compressed bytes a stream may give, at least 1; held only behind
 *     the first 16 MiB that it gives
 */
public record ReadLimits(int articleBytes, int ratio) {
  /** 20 MB for an article, and 200 times its size for a compressed stream. */
  public static final ReadLimits STANDARD = new ReadLimits(20_000_000, 200);

  /**
   * @throws IllegalArgumentException if a value is outside of its range
   */
  public ReadLimits {
    if (articleBytes < 1 || articleBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("articleBytes " + articleBytes);
    }
    if (ratio < 1) {
      throw new IllegalArgumentException("ratio " + ratio);
    }
  }
}
