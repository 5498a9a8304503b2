package org.hearsay.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.batch.Outcome;
import org.hearsay.io.Incoming;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkerPoolTest {
  private static final Incoming ARTICLE = new Incoming("a.txt", Article.of("a", "text"), 0);

  private static WorkerSettings settings(String script) {
    return new WorkerSettings(
        List.of("bash", "-c", script),
        Map.of(),
        1,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofHours(1));
  }

  @Test
  void aProgramThatIsNotThereIsToldAtOnce() {
    WorkerSettings settings =
        new WorkerSettings(
            List.of("no-such-program-anywhere"),
            Map.of(),
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));
    try (WorkerPool pool = new WorkerPool(settings)) {
      assertThatExceptionOfType(WorkerException.class)
          .isThrownBy(pool::ready)
          .withMessageContaining("no-such-program-anywhere");
      assertThat(pool.submit(ARTICLE)).isNotNull();
    }
  }

  @Test
  void workersThatEndBeforeTheyAreReadyEndTheRunWithTheirLastWords() {
    try (WorkerPool pool = new WorkerPool(settings("echo no such model >&2; exit 9"))) {
      CompletableFuture<Outcome> outcome = pool.submit(ARTICLE);
      assertThatExceptionOfType(WorkerException.class)
          .isThrownBy(pool::ready)
          .withMessageContaining("3 times")
          .withMessageContaining("code 9");
      assertThatThrownBy(() -> outcome.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(WorkerException.class);
    }
  }

  /** It says that it is ready, and takes no article: a write to it would wait for ever. */
  @Test
  void aWorkerThatTakesNothingIsEnded() throws Exception {
    ByteArrayOutputStream ready = new ByteArrayOutputStream();
    Message.of(Message.Kind.READY, 0, "[]").write(new DataOutputStream(ready));
    StringBuilder script = new StringBuilder("printf '");
    for (byte value : ready.toByteArray()) {
      script.append(String.format("\\x%02x", value));
    }
    script.append("'; sleep 600");
    try (WorkerPool pool = new WorkerPool(settings(script.toString()))) {
      assertThat(pool.ready()).isEmpty();
      String text = "x".repeat(90_000);
      CompletableFuture<Outcome> outcome =
          pool.submit(new Incoming("a.txt", Article.of("a", text), 0));
      Outcome end = outcome.get(60, TimeUnit.SECONDS);
      assertThat(((Outcome.Rejected) end).reject().code()).isEqualTo("deadline");
      assertThat(pool.lost()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void nothingMoreComesFromAPoolThatIsClosed() {
    WorkerPool pool = new WorkerPool(settings("sleep 600"));
    CompletableFuture<Outcome> outcome = pool.submit(ARTICLE);
    pool.close();
    assertThatThrownBy(() -> outcome.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
  }

  @Test
  void messagesComeBackAsTheyWere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Message message = Message.of(Message.Kind.STAGE, 7, "“é” 😀", "");
    message.write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Message.read(in)).contains(message);
    assertThat(Message.read(in)).isEmpty();
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 6);
    assertThat(Message.read(new DataInputStream(new ByteArrayInputStream(cut)))).isEmpty();
    assertThatThrownBy(
            () -> Message.read(new DataInputStream(new ByteArrayInputStream(new byte[] {'?'}))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void exitCodesTellWhatHappened() {
    assertThat(Death.of(3, "").code()).isEqualTo("out-of-memory");
    assertThat(Death.of(Death.code(new StackOverflowError()), "").code())
        .isEqualTo("stack-overflow");
    assertThat(Death.of(137, "").outside()).isTrue();
    assertThat(Death.of(134, "").outside()).isFalse();
    assertThat(Death.of(9, "so long").message()).contains("code 9", "so long");
  }
}
