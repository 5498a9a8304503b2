package org.hearsay.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All categories of articles, and how many variants of each are run. */
final class Catalogue {
  /** Variants of each category there are; {@code -Dhearsay.full=true} runs them all. */
  static final int VARIANTS = 25;

  private Catalogue() {}

  static Stream<Category> all() {
    return Stream.of(
            EncodingCategories.all(),
            CharacterCategories.all(),
            ShapeCategories.all(),
            QuoteCategories.all(),
            JsonCategories.all(),
            IdCategories.all(),
            CompressedCategories.all())
        .flatMap(categories -> categories);
  }

  /** The variants to run. */
  static IntStream variants() {
    return IntStream.range(0, Boolean.getBoolean("hearsay.full") ? VARIANTS : 1);
  }

  /**
   * Writes the files of a variant.
   *
   * @param counted whether those of which it can be told what must come of them, or the others
   */
  static Written write(Path folder, int variant, boolean counted) throws IOException {
    List<String> paths = new ArrayList<>();
    int readings = 0;
    for (Category category : all().toList()) {
      int number = 0;
      for (HostileFile file : category.files(variant)) {
        if (file.counted() == counted) {
          String name = "%s-%s-%s%s".formatted(category, variant, number++, file.extension());
          paths.add(Files.write(folder.resolve(name), file.content()).toString());
          readings += file.readings();
        }
      }
    }
    return new Written(paths, readings);
  }

  /**
   * Files that were written.
   *
   * @param paths as arguments of the program
   * @param readings how many articles and rejects must come of them
   */
  record Written(List<String> paths, int readings) {}
}
