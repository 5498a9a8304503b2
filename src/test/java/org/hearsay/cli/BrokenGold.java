package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold with one fault.
 *
 * @param kind of fault
 * @param files by path in a folder; their bytes stand for characters of Latin-1, UTF-8 where a good
 *     file has it
 * @param gold path that is given to the program; the empty string for the folder
 * @param words that the message must have: file, place and what is wrong
 */
record BrokenGold(String kind, Map<String, byte[]> files, String gold, List<String> words) {

  static BrokenGold of(String kind, String gold, Map<String, String> files, String... words) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new BrokenGold(kind, bytes, gold, List.of(words));
  }

  /** Good text with one part changed, which must be there. */
  static String changed(String good, String part, String broken) {
    if (!good.contains(part)) {
      throw new IllegalArgumentException("no " + part + " to break");
    }
    return good.replace(part, broken);
  }

  /** Writes the files and gives the path for the program. */
  Path in(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder.resolve(gold);
  }

  @Override
  public String toString() {
    return kind;
  }
}
