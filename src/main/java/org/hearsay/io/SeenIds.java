package org.hearsay.io;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.OptionalInt;

/**
 * The ids that were read, each with the number of the input that it came from. Of an id the first
 * 128 bits of its SHA-256 are kept, in a table with open addresses. It takes 21 MB from fifty ids
 * to 700,000, and doubles beyond when it is two thirds full: 30 to 60 bytes an id whatever its
 * length, and for a moment half as much again while the table grows. A hundred million ids take 5.4
 * GB, ten million 0.3 GB.
 *
 * <p>Two ids that differ are taken for one with a chance of n²/2¹²⁹ among n: 10⁻²³ among a hundred
 * million. Nobody can make such a pair on purpose with less than 2⁶⁴ attempts.
 */
final class SeenIds {
  private static final int LARGEST = 1 << 29;

  /** What the first table grows to, so that memory stays as it is for most inputs. */
  private static final int USUAL = 1 << 20;

  private final MessageDigest digest = Sha256.digest();

  /** Two for each slot. */
  private long[] hashes;

  /** Number of the input and 1 for each slot, and 0 for an empty one. */
  private int[] inputs;

  private int count;

  SeenIds() {
    this(1 << 6);
  }

  /**
   * @param slots to begin with, a power of 2
   */
  SeenIds(int slots) {
    this.hashes = new long[2 * slots];
    this.inputs = new int[slots];
  }

  /**
   * Keeps an id, unless it was kept before.
   *
   * @param input number of the input where it stands, from 0 to 2,147,483,646
   * @return the number that it was kept with before; empty where it is new
   * @throws FileException if there are more ids than the largest table takes, about 358 million
   */
  OptionalInt add(String id, int input) {
    digest.update(Utf8.encode(id));
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    long first = hash.getLong();
    long second = hash.getLong();
    int slot = slot(first, second);
    if (inputs[slot] != 0) {
      return OptionalInt.of(inputs[slot] - 1);
    }
    put(slot, first, second, input + 1);
    count++;
    if (count > inputs.length / 3 * 2) {
      grow();
    }
    return OptionalInt.empty();
  }

  /** Where a hash stands, or the empty slot where it belongs. */
  private int slot(long first, long second) {
    int slot = (int) first & inputs.length - 1;
    while (inputs[slot] != 0 && (hashes[2 * slot] != first || hashes[2 * slot + 1] != second)) {
      slot = slot + 1 & inputs.length - 1;
    }
    return slot;
  }

  private void put(int slot, long first, long second, int mark) {
    hashes[2 * slot] = first;
    hashes[2 * slot + 1] = second;
    inputs[slot] = mark;
  }

  private void grow() {
    if (inputs.length == LARGEST) {
      throw new FileException(
          "%s articles are more than one run can take; split the input".formatted(count));
    }
    long[] before = hashes;
    int[] marks = inputs;
    inputs = new int[Math.max(USUAL, 2 * marks.length)];
    hashes = new long[2 * inputs.length];
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != 0) {
        put(slot(before[2 * i], before[2 * i + 1]), before[2 * i], before[2 * i + 1], marks[i]);
      }
    }
  }
}
