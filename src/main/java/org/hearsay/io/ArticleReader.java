package org.hearsay.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/**
 * Reads articles one after another: one file is open at a time, and one article in memory.
 *
 * <p>Every file gives at least one {@link Reading}. What is wrong with an input becomes a {@link
 * Reject}, and reading goes on behind it; the codes are {@code unknown-format}, {@code unreadable},
 * {@code too-large}, {@code invalid-utf8}, {@code binary}, {@code bad-json}, {@code wrong-type},
 * {@code missing-text}, {@code empty}, {@code bad-id} and {@code duplicate-id}. Not safe to share
 * between threads.
 */
public final class ArticleReader implements Iterator<Reading>, Closeable {
  /** Most bytes of an article unless told otherwise: those of its file, or of its line. */
  public static final int DEFAULT_LIMIT = 20_000_000;

  private static final Input.Opened NOTHING =
      new Input.Opened(Collections.emptyIterator(), () -> {});

  private final Iterator<Input> inputs;
  private final OptionalInt total;
  private final int limit;
  private final Map<String, String> origins = new HashMap<>();
  private Input input;
  private Input.Opened open = NOTHING;
  private Reading next;

  private ArticleReader(List<Input> inputs, int limit) {
    this.inputs = inputs.iterator();
    this.total =
        inputs.stream().allMatch(Input::single)
            ? OptionalInt.of(inputs.size())
            : OptionalInt.empty();
    this.limit = limit;
  }

  /**
   * Looks for all inputs, and reads none yet.
   *
   * @param arguments files; folders, of which the files directly inside with names in {@code .txt},
   *     {@code .json} and {@code .jsonl} are read by name, hidden ones left out; and {@code -}
   * @param standardInput what {@code -} stands for: plain text, one JSON object or JSON Lines;
   *     never closed
   * @param limit most bytes of an article, greater than 0
   * @throws FileException if a file or folder is missing or unreadable, or a folder holds none
   */
  public static ArticleReader open(List<String> arguments, InputStream standardInput, int limit) {
    if (limit <= 0 || limit == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("limit " + limit);
    }
    return new ArticleReader(Inputs.resolve(arguments, standardInput), limit);
  }

  /** How many readings there will be; empty where that shows only in reading. */
  public OptionalInt total() {
    return total;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (input != null || inputs.hasNext())) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next;
    next = null;
    return reading;
  }

  /** Closes the file that is being read, if one is; nothing more is read from it. */
  @Override
  public void close() {
    Closeable stream = open.stream();
    input = null;
    open = NOTHING;
    try {
      stream.close();
    } catch (IOException e) {
      // Nothing was written, and what was read has been given: there is nothing to lose.
    }
  }

  /** The next reading of the input at hand, or null where it has come to its end. */
  private Reading advance() {
    try {
      if (input == null) {
        input = inputs.next();
        open = input.opener().open(limit);
      }
      if (open.readings().hasNext()) {
        return distinct(open.readings().next());
      }
      close();
      return null;
    } catch (IOException e) {
      return broken(e);
    } catch (UncheckedIOException e) {
      return broken(e.getCause());
    }
  }

  /** What is left to say of an input that broke off; it is not read any further. */
  private Reject broken(IOException cause) {
    String message = "reading broke off: " + FileException.reason(cause);
    Reject reject = new Reject(input.origin(), null, Reject.READ, "unreadable", message);
    close();
    return reject;
  }

  private Reading distinct(Reading reading) {
    if (!(reading instanceof Incoming incoming)) {
      return reading;
    }
    String id = incoming.article().id();
    String first = origins.putIfAbsent(id, incoming.origin());
    return first == null
        ? reading
        : new Reject(
            incoming.origin(),
            id,
            Reject.READ,
            "duplicate-id",
            "the id %s was already read from %s".formatted(Excerpt.quoted(id), first));
  }
}
