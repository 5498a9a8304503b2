package org.hearsay.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hearsay.io.Incoming;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.Reading;
import org.hearsay.io.Sha256;

/**
 * Cuts the inputs into shards by their position: a shard ends after a number of inputs, or when its
 * texts are long together. Depends on the inputs alone, so that a run that goes on cuts as before.
 */
final class ShardCutter {
  /** So many UTF-16 units of text end a shard whatever their number. */
  private static final int CHARACTERS = 4_000_000;

  private final int size;
  private final MessageDigest digest = Sha256.digest();
  private int number;
  private int inputs;
  private long characters;

  /**
   * @param size most inputs of a shard, 1 or more
   */
  ShardCutter(int size) {
    this.size = size;
  }

  /** Whether the shard at hand takes no further input. */
  boolean full() {
    return inputs >= size || characters >= CHARACTERS;
  }

  boolean empty() {
    return inputs == 0;
  }

  /** The number of the shard at hand, from 0. */
  int number() {
    return number;
  }

  void add(Reading reading) {
    inputs++;
    characters += length(reading);
    digest.update(JsonFiles.line(reading).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  /** UTF-16 units of an input's text; 0 where it gave none. */
  static long length(Reading reading) {
    return reading instanceof Incoming incoming ? incoming.article().text().length() : 0;
  }

  /** Ends the shard at hand and begins the next; returns the SHA-256 of its inputs. */
  String cut() {
    number++;
    inputs = 0;
    characters = 0;
    return HexFormat.of().formatHex(digest.digest());
  }
}
