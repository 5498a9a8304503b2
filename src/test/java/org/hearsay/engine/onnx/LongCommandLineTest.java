package org.hearsay.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ONNX Runtime 1.29 overflows a usual stack on a command line of many file names. */
class LongCommandLineTest {
  private static final int LONG = 100_000;

  /** Loads a network in a Java machine of its own. */
  static final class Loading {
    private Loading() {}

    public static void main(String[] arguments) {
      byte[] model =
          EncoderWriter.write(
              "plain", new PlainEncoder().weights(), OnnxWordScorer.HEADS, Precision.FLOAT32);
      OnnxWordScorer.load(model).close();
    }
  }

  @Test
  void aLongCommandLineDoesNotEndTheProgram() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xss1m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Loading.class.getName(),
                    "x".repeat(LONG)))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }
}
