package org.hearsay.pieces;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is trained or chosen beside a network: a tab-separated file with a name and its numbers on
 * each line; empty lines and those that begin with {@code #} are passed over. Numbers are taken one
 * name after another, and none may be left.
 */
public final class NamedNumbers {
  private final Map<String, float[]> values = new TreeMap<>();

  /**
   * @param lines of the file
   * @throws IllegalArgumentException if a name is there twice, or has something else than finite
   *     numbers
   */
  public NamedNumbers(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        float[] numbers = new float[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = finite(cells[i + 1]);
        }
        if (values.put(cells[0], numbers) != null) {
          throw new IllegalArgumentException("two settings " + cells[0]);
        }
      }
    }
  }

  private static float finite(String cell) {
    float number = Float.parseFloat(cell);
    if (!Float.isFinite(number)) {
      throw new IllegalArgumentException("no finite number: " + cell);
    }
    return number;
  }

  /**
   * Takes the numbers of a name, at least one.
   *
   * @throws IllegalArgumentException if there are none
   */
  public float[] take(String name) {
    float[] found = values.remove(name);
    if (found == null || found.length == 0) {
      throw new IllegalArgumentException("no setting " + name);
    }
    return found;
  }

  /**
   * Takes the one number of a name.
   *
   * @throws IllegalArgumentException if there is none, or several
   */
  public float takeOne(String name) {
    float[] found = take(name);
    if (found.length != 1) {
      throw new IllegalArgumentException("setting " + name + " has " + found.length + " numbers");
    }
    return found[0];
  }

  /**
   * Told when all that is known was taken.
   *
   * @throws IllegalArgumentException if something is left
   */
  public void end() {
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("unknown settings " + values.keySet());
    }
  }
}
