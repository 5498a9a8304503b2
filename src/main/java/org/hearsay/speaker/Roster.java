package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.RosterEntry;

/**
 * A list of names that the user brings, found by any of them whatever their case, accents and
 * points. Not changed once it is built; safe to share between threads.
 */
public final class Roster {
  /** As many entries as a roster may have: 16,777,216. */
  public static final int MOST = 1 << 24;

  private static final long NUMBER = MOST - 1L;
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private final List<String> packed;
  private final long[] keys;

  private Roster(List<String> packed, long[] keys) {
    this.packed = packed;
    this.keys = keys;
  }

  /** How many entries there are. */
  public int size() {
    return packed.size();
  }

  /**
   * The entries that have a name, in the order of the list.
   *
   * @param most that are looked for: where more have the name, none is told
   */
  List<RosterEntry> named(String name, int most) {
    String plain = plain(name);
    long hash = hash(plain);
    int at = Arrays.binarySearch(keys, hash);
    List<RosterEntry> found = new ArrayList<>();
    for (int i = at < 0 ? -at - 1 : at; i < keys.length && (keys[i] & ~NUMBER) == hash; i++) {
      RosterEntry entry = PackedEntry.entry(packed.get((int) (keys[i] & NUMBER)));
      if (names(entry).anyMatch(other -> plain(other).equals(plain))) {
        if (found.size() == most) {
          return List.of();
        }
        found.add(entry);
      }
    }
    return found;
  }

  private static Stream<String> names(RosterEntry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
  }

  /** Lower case without accents; what is neither letter nor digit parts words. */
  private static String plain(String name) {
    String folded = Spelling.plain(name);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (word) {
        plain.append(c);
      } else if (c != '.'
          && c != '\''
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** The upper bits of a key; the lower ones have the number of the entry. */
  private static long hash(String plain) {
    long hash = BASIS;
    for (int i = 0; i < plain.length(); i++) {
      hash = (hash ^ plain.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash & ~NUMBER;
  }

  /** Gathers entries. */
  public static final class Builder {
    private final List<String> packed = new ArrayList<>();
    private long[] keys = new long[1 << 10];
    private int length;

    /**
     * @throws IllegalArgumentException if there are {@value Roster#MOST} already
     */
    public void add(RosterEntry entry) {
      if (packed.size() == MOST) {
        throw new IllegalArgumentException("more than %,d entries".formatted(MOST));
      }
      names(entry).forEach(name -> add(hash(plain(name)) | packed.size()));
      packed.add(PackedEntry.of(entry));
    }

    private void add(long key) {
      if (length == keys.length) {
        keys = Arrays.copyOf(keys, length * 2);
      }
      keys[length++] = key;
    }

    public Roster build() {
      long[] sorted = Arrays.copyOf(keys, length);
      Arrays.sort(sorted);
      int distinct = 0;
      for (int i = 0; i < length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[distinct++] = sorted[i];
        }
      }
      return new Roster(packed, Arrays.copyOf(sorted, distinct));
    }
  }
}
