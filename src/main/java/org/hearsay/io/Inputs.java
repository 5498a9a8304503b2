package org.hearsay.io;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The places to read that the arguments of a command line stand for, numbered from 0 in the order
 * of the arguments, those of a folder by name.
 */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final List<InputGroup> groups;
  private final int[] starts;
  private final int size;

  private Inputs(List<InputGroup> groups) {
    this.groups = List.copyOf(groups);
    this.starts = new int[groups.size()];
    int sum = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = sum;
      sum = Math.addExact(sum, groups.get(i).size());
    }
    this.size = sum;
  }

  /**
   * @throws FileException if a file or folder is missing, unreadable or, a folder, without a file
   *     to read
   */
  static Inputs resolve(List<String> arguments, InputStream standardInput) {
    List<InputGroup> groups = new ArrayList<>();
    for (String argument : arguments) {
      groups.add(
          argument.equals(STANDARD_INPUT)
              ? InputGroup.standardInput(argument, standardInput)
              : resolve(argument));
    }
    return new Inputs(groups);
  }

  int size() {
    return size;
  }

  /**
   * The place of a number, made anew for each call.
   *
   * @param number from 0 to below {@link #size}
   */
  Input get(int number) {
    int found = Arrays.binarySearch(starts, number);
    int group = found >= 0 ? found : -found - 2;
    return groups.get(group).member().apply(number - starts[group]);
  }

  /** One for each argument, in their order. */
  List<InputDescription> descriptions() {
    return groups.stream().map(InputGroup::description).toList();
  }

  /** Files in the folders that are not read, since their names say no known format. */
  long ignored() {
    return groups.stream().mapToLong(InputGroup::ignored).sum();
  }

  /** Of all places together, as stored; empty where standard input is among them. */
  OptionalLong bytes() {
    return groups.stream().allMatch(InputGroup::isMeasured)
        ? OptionalLong.of(groups.stream().mapToLong(group -> group.description().bytes()).sum())
        : OptionalLong.empty();
  }

  private static InputGroup resolve(String argument) {
    Path path = path(argument);
    if (!Files.exists(path)) {
      throw new FileException(
          "no such file or folder: " + argument + "; check the path, or give - for standard input");
    }
    if (!Files.isReadable(path)) {
      throw new FileException("cannot read " + argument + ": permission denied; check its rights");
    }
    if (Files.isDirectory(path)) {
      return InputGroup.folder(argument, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new FileException(
          "cannot read " + argument + ": not a regular file; give - to read standard input");
    }
    return InputGroup.file(argument, path);
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new FileException("not a path: " + Excerpt.quoted(argument) + "; check it", e);
    }
  }
}
