package org.hearsay.batch;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.hearsay.analysis.RejectedException;
import org.hearsay.model.Analysis;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Stands for the engines: finds one statement in a text like {@code Ann said it rained}, after some
 * time; a text of one word in capitals does what a hostile article does to an engine.
 *
 * @param nanos that an article takes
 */
public record FakeLayers(long nanos) implements ArticleWorker.Layers {
  /** What an article may do that cannot be caught. */
  public static final List<String> POISONS = List.of("HANG", "MEMORY", "STACK", "EXIT", "CRASH");

  @Override
  public Document process(Article article, Consumer<String> stages) {
    stages.accept("analysis");
    switch (article.text()) {
      case "HANG" -> hang();
      case "MEMORY" -> fill();
      case "STACK" -> recurse(1);
      case "EXIT" -> Runtime.getRuntime().exit(5);
      case "CRASH" -> crash();
      case "FAULT" -> throw new IllegalStateException("a fault");
      case "REFUSED" -> throw new RejectedException("not-english", "another language");
      default -> LockSupport.parkNanos(nanos);
    }
    stages.accept("attribution");
    int end = article.text().length();
    Attribution attribution =
        new Attribution(
            Attribution.Kind.INDIRECT,
            new Source(List.of(new Span(0, 3)), Source.Form.NAME),
            new Cue(List.of(new Span(4, 8)), "say", Cue.Type.NEUTRAL, false),
            List.of(new Span(9, end)),
            null,
            null,
            Set.of(),
            1);
    return Document.of(article)
        .withAnalysis(new Analysis("en", List.of(), List.of()))
        .withAttributions(List.of(attribution));
  }

  private static void hang() {
    while (!Thread.currentThread().getName().isEmpty()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  private static int recurse(int depth) {
    return depth < 0 ? 0 : recurse(depth + 1) + recurse(depth + 2);
  }

  /** Writes to address 0, as faulty native code may. */
  private static void crash() {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no such crash here", e);
    }
  }
}
