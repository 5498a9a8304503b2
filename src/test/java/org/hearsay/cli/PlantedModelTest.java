package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.engine.onnx.OnnxStanceScorer;
import org.hearsay.engine.onnx.OnnxWordScorer;
import org.hearsay.io.ModelManifest;
import org.hearsay.io.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An object whose class runs code when it is read, planted in the place of any model. */
class PlantedModelTest {
  private static final AtomicInteger EXECUTIONS = new AtomicInteger();
  private static final String HOME = "hearsay.home";

  @TempDir Path folder;
  private String home;

  /** Would run whatever somebody likes. */
  private static final class Planted implements Serializable {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      EXECUTIONS.incrementAndGet();
    }
  }

  static Stream<String> resources() {
    return ModelManifest.read(Path.of("models", "manifest.json")).entries().stream()
        .map(ModelManifest.Entry::resource);
  }

  @BeforeEach
  void plantAHome() {
    DeserializationFilter.install();
    EXECUTIONS.set(0);
    home = System.getProperty(HOME);
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void leaveIt() {
    if (home == null) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, home);
    }
    assertThat(EXECUTIONS).hasValue(0);
  }

  private byte[] planted(String resource) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = resource.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
        ObjectOutputStream out = new ObjectOutputStream(packed)) {
      out.writeObject(new Planted());
    }
    Path file = folder.resolve("models").resolve(resource);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes.toByteArray());
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void theManifestKeepsItOut(String resource) throws IOException {
    planted(resource);
    Path models = folder.resolve("models");
    Files.copy(Path.of("models", "manifest.json"), models.resolve("manifest.json"));
    assertThatThrownBy(() -> new VerifiedModels(models).open(resource))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not the one in the manifest");
  }

  /** Where somebody has changed the manifest too, nothing but a model is made from the bytes. */
  @ParameterizedTest
  @CsvSource({
    "corenlp,edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
    "corenlp,edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
    "corenlp,edu/stanford/nlp/models/parser/nndep/english_UD.gz",
    "opennlp,langdetect-183.bin",
    "opennlp,opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
    "opennlp,opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
    "opennlp,opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"
  })
  void theFilterKeepsItOutWhereTheManifestDoesNot(Engine engine, String resource)
      throws IOException {
    String sum = Sha256.of(planted(resource));
    String manifest = Files.readString(Path.of("models", "manifest.json"));
    String known =
        ModelManifest.read(Path.of("models", "manifest.json")).of(resource).orElseThrow().sha256();
    Files.writeString(
        folder.resolve("models").resolve("manifest.json"), manifest.replace(known, sum));
    assertThatThrownBy(() -> Wiring.analyzer(engine)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attribution/network.onnx", "stance/network.onnx"})
  void networksAreNoJavaObjects(String resource) throws IOException {
    byte[] bytes = planted(resource);
    List<Class<? extends Throwable>> failures = List.of(IOException.class, RuntimeException.class);
    assertThatThrownBy(() -> OnnxWordScorer.load(bytes))
        .matches(e -> failures.stream().anyMatch(type -> type.isInstance(e)));
    assertThatThrownBy(() -> OnnxStanceScorer.load(bytes))
        .matches(e -> failures.stream().anyMatch(type -> type.isInstance(e)));
  }
}
