package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** JSON Lines for {@link FakeProgram}. */
final class FakeArticles {
  private FakeArticles() {}

  /**
   * @param text of each article by its number, from 0
   */
  static Path write(Path file, int count, IntFunction<String> text) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add("{\"id\": \"a%d\", \"text\": \"%s\"}".formatted(i, text.apply(i)));
    }
    return Files.write(file, lines);
  }

  /** A text with a statement in it. */
  static String statement(int number) {
    return "Ann said it rained on day " + number;
  }
}
