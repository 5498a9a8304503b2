package org.hearsay.eval.gold;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads one format of gold.
 *
 * <p>To add a format: 1. implement this interface here; 2. name it in {@link GoldFormat}, with how
 * it is recognised; 3. add good gold to a test here, and its faults to {@code BrokenGoldTest}.
 */
@FunctionalInterface
public interface GoldReader {
  /**
   * The articles of a folder or file, by name; at least one.
   *
   * @throws GoldException if the gold is broken
   * @throws org.hearsay.io.FileException if it is missing or cannot be read
   */
  List<GoldArticle> read(Path path);
}
