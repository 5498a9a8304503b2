package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines; colour codes take no room. */
final class Wrap {
  private static final String COLOUR = "\u001B\\[[0-9;]*m";

  private Wrap() {}

  /** At least one line, none wider than {@code width} unless a single word is. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.split(" ", -1)) {
      int length = word.replaceAll(COLOUR, "").length();
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    lines.add(line.toString());
    return lines;
  }
}
