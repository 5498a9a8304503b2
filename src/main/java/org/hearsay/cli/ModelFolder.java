package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Figure;
import org.hearsay.io.FileException;
import org.hearsay.io.Sha256;
import org.hearsay.train.ModelCard;

/**
 * The files of a network.
 *
 * @param path the folder that holds them
 */
record ModelFolder(Path path) {
  static final String NETWORK = "network.onnx";
  static final String VOCABULARY = "vocabulary.txt";
  static final String SETTINGS = "settings.tsv";
  private static final String CARD = "card.md";
  private static final List<String> NOTES =
      List.of(
          "Weights are a work of this project, GPL-3.0-or-later; the encoder they began with is Apache-2.0.",
          "They hold no text of the articles they were trained on; see to it that you may use those.",
          "English news only.");
  private static final String ADVICE = "check the folder and its space";

  /**
   * Writes a network and what stands beside it.
   *
   * @param facts what it was made of and how, by name, in their order
   * @param scores on the gold that the training was watched by, by its name
   * @throws FileException if the disk does not take them
   */
  void write(
      byte[] network,
      List<String> vocabulary,
      List<String> settings,
      Map<String, String> facts,
      Map<String, Map<String, Figure>> scores) {
    ModelCard card = new ModelCard(path.getFileName().toString(), facts, scores, NOTES);
    try {
      Files.createDirectories(path);
      Files.write(path.resolve(NETWORK), network);
      lines(VOCABULARY, vocabulary);
      lines(SETTINGS, settings);
      Files.writeString(path.resolve(CARD), card.markdown());
    } catch (IOException e) {
      throw FileException.of("cannot write the model to " + path, e, ADVICE);
    }
  }

  private void lines(String name, List<String> lines) throws IOException {
    Files.writeString(path.resolve(name), String.join("\n", lines) + "\n");
  }

  /** What the manifest needs to know of the files, a line each: name and SHA-256. */
  String manifestEntries() {
    Map<String, String> sums = new LinkedHashMap<>();
    for (String name : List.of(NETWORK, VOCABULARY, SETTINGS)) {
      try {
        sums.put(name, Sha256.of(Files.readAllBytes(path.resolve(name))));
      } catch (IOException e) {
        throw FileException.of("cannot read " + path.resolve(name), e, ADVICE);
      }
    }
    StringBuilder text = new StringBuilder();
    sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /** The lines of a text file among a model's bytes. */
  static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
