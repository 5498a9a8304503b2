package org.hearsay.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hearsay.pieces.PieceWindow;

/** A network of {@link EncoderWriter}, run on the calling thread. Safe to share between threads. */
final class OnnxEncoder implements AutoCloseable {
  private static final long STACK = 1L << 30;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int vocabulary;
  private final int places;
  private final int kinds;

  private OnnxEncoder(OrtEnvironment environment, OrtSession session, int kinds)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.vocabulary = number(EncoderWriter.VOCABULARY);
    this.places = number(EncoderWriter.PLACES);
    this.kinds = kinds;
  }

  /**
   * Makes a network ready.
   *
   * @param model not needed afterwards
   * @param kinds of pieces that it tells apart
   * @throws IllegalArgumentException if it is none that {@link EncoderWriter} wrote
   */
  static OnnxEncoder load(byte[] model, int kinds) {
    OrtEnvironment environment = Environment.SHARED;
    try (OrtSession.SessionOptions options = options()) {
      OrtSession session = environment.createSession(model, options);
      try {
        return new OnnxEncoder(environment, session, kinds);
      } catch (OrtException | RuntimeException e) {
        session.close();
        throw e;
      }
    } catch (OrtException e) {
      throw unreadable(e.getMessage(), e);
    }
  }

  /**
   * What heads say of the words of a window.
   *
   * @return for each head words × columns numbers
   */
  List<float[]> run(PieceWindow window, List<Head> heads) {
    int length = window.pieces().length;
    if (length > places) {
      throw new IllegalArgumentException(
          "window: %d pieces, but %d fit; cut it".formatted(length, places));
    }
    check("piece", window.pieces(), vocabulary);
    check("kind", window.kinds(), kinds);
    check("word", window.words(), length);
    if (window.words().length == 0) {
      return heads.stream().map(head -> new float[0]).toList();
    }
    try (OnnxTensor pieceIds = tensor(window.pieces());
        OnnxTensor kindIds = tensor(window.kinds());
        OnnxTensor words = tensor(window.words());
        OrtSession.Result result =
            session.run(Map.of("pieces", pieceIds, "kinds", kindIds, "words", words))) {
      return heads.stream().map(head -> floats(result, head.name())).toList();
    } catch (OrtException e) {
      throw new IllegalStateException("network: no scores: " + e.getMessage(), e);
    }
  }

  /** Frees the network; it must not be used any more. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("network: not freed: " + e.getMessage(), e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.setMemoryPatternOptimization(false);
    return options;
  }

  private int number(String key) throws OrtException {
    String value = session.getMetadata().getCustomMetadataValue(key).orElse("");
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw unreadable("%s is \"%s\"".formatted(key, value), e);
    }
  }

  private static void check(String what, int[] numbers, int end) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0 || numbers[i] >= end) {
        throw new IllegalArgumentException(
            "window: %s %d is %d, not from 0 to %d; use the vocabulary of this network"
                .formatted(what, i, numbers[i], end - 1));
      }
    }
  }

  private OnnxTensor tensor(int[] numbers) throws OrtException {
    LongBuffer values = LongBuffer.wrap(Arrays.stream(numbers).asLongStream().toArray());
    return OnnxTensor.createTensor(environment, values, new long[] {numbers.length});
  }

  private static float[] floats(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static IllegalArgumentException unreadable(String why, Exception cause) {
    return new IllegalArgumentException(
        "network: not one of ours (%s); write it with EncoderWriter".formatted(why), cause);
  }

  /** Made when it is first asked for. */
  private static final class Environment {
    private static final OrtEnvironment SHARED = environment();
  }

  /**
   * ONNX Runtime 1.29 looks through the command line when its environment is made, and goes one
   * call deeper for every character: many file names on it would overflow a usual stack and end the
   * program without a word. So that is done once, on a thread whose stack holds the longest command
   * line; memory is taken of it only as far as it is used.
   */
  private static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> task =
        new FutureTask<>(
            () ->
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay"));
    new Thread(null, task, "onnx", STACK).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("ONNX Runtime does not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while ONNX Runtime starts", e);
    }
  }
}
