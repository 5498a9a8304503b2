package org.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden cases as readable text: a heading {@code ### name}, the text of an article in one line
 * ({@code \n} starts a paragraph), and lines that say what is expected.
 */
public final class GoldenCases {
  private GoldenCases() {}

  /**
   * One case.
   *
   * @param name file and heading
   * @param text the article
   * @param expected lines below the text
   */
  public record GoldenCase(String name, String text, List<String> expected) {}

  /** All cases of the files in a folder of the test resources, by file and line. */
  public static List<GoldenCase> read(String folder) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/hearsay", folder))) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^### ", -1);
        for (int i = 1; i < parts.length; i++) {
          List<String> lines = Arrays.asList(parts[i].strip().split("\n", -1));
          cases.add(
              new GoldenCase(
                  file.getFileName() + ": " + lines.get(0),
                  lines.get(1).replace("\\n", "\n"),
                  lines.subList(2, lines.size())));
        }
      }
    }
    return cases;
  }
}
