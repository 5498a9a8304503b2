package org.hearsay.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Reads articles one after another: one file is open at a time, and one article in memory. Besides,
 * a few dozen bytes are kept for each article, {@link SeenIds}, and the name of each file.
 *
 * <p>Every file gives at least one {@link Reading}. What is wrong with an input becomes a {@link
 * Reject}, and reading goes on behind it; the codes are {@code unknown-format}, {@code unreadable},
 * {@code decompression-ratio}, {@code too-large}, {@code invalid-utf8}, {@code binary}, {@code
 * bad-json}, {@code wrong-type}, {@code missing-text}, {@code empty}, {@code bad-id} and {@code
 * duplicate-id}. Not safe to share between threads.
 */
public final class ArticleReader implements Iterator<Reading>, Closeable {
  private static final Input.Opened NOTHING =
      new Input.Opened(Collections.emptyIterator(), () -> 0, () -> {});

  private final Inputs inputs;
  private final OptionalInt total;
  private final OptionalLong bytes;
  private final ReadLimits limits;
  private final SeenIds seen = new SeenIds();
  private int following;
  private long passed;
  private long given;
  private Input input;
  private Input.Opened open = NOTHING;
  private Reading next;

  private ArticleReader(Inputs inputs, ReadLimits limits) {
    this.inputs = inputs;
    this.total =
        IntStream.range(0, inputs.size()).allMatch(number -> inputs.get(number).single())
            ? OptionalInt.of(inputs.size())
            : OptionalInt.empty();
    this.bytes = inputs.bytes();
    this.limits = limits;
  }

  /**
   * Looks for all inputs, and reads none yet.
   *
   * @param arguments files; folders, of which the files directly inside with names in {@code .txt},
   *     {@code .json} and {@code .jsonl}, also with {@code .gz} or {@code .zst} behind them, are
   *     read by name, hidden ones left out; and {@code -}
   * @param standardInput what {@code -} stands for: plain text, one JSON object or JSON Lines, also
   *     in gzip or zstd; never closed
   * @throws FileException if a file or folder is missing or unreadable, or a folder holds none
   */
  public static ArticleReader open(
      List<String> arguments, InputStream standardInput, ReadLimits limits) {
    return new ArticleReader(Inputs.resolve(arguments, standardInput), limits);
  }

  /** How many readings there will be; empty where that shows only in reading. */
  public OptionalInt total() {
    return total;
  }

  /**
   * Share of the bytes of all inputs that was read so far, from 0 to 1, files counted as they are
   * stored; it never falls, and is 1 when {@link #hasNext} has found no more. Empty where standard
   * input is among the inputs.
   */
  public OptionalDouble fraction() {
    if (bytes.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (input == null && following == inputs.size()) {
      return OptionalDouble.of(1);
    }
    long size = input == null ? 0 : input.bytes().orElse(0);
    long read = passed + Math.min(size, open.taken().getAsLong());
    return OptionalDouble.of(read / (double) Math.max(1, bytes.getAsLong()));
  }

  /**
   * Share of all inputs that is done with, from 0 to 1: of what was read, as much as was taken and
   * is not in work any more. Empty where {@link #fraction()} is.
   *
   * @param done readings that nothing is left to do with
   */
  public OptionalDouble fraction(long done) {
    OptionalDouble read = fraction();
    return read.isEmpty() || done >= given
        ? read
        : OptionalDouble.of(read.getAsDouble() * done / given);
  }

  /** What each argument stood for when this was opened, in their order. */
  public List<InputDescription> inputs() {
    return inputs.descriptions();
  }

  /** Files in folders that are left out since their names end in no known suffix. */
  public long ignored() {
    return inputs.ignored();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (input != null || following < inputs.size())) {
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
    given++;
    return reading;
  }

  /** Closes the file that is being read, if one is; nothing more is read from it. */
  @Override
  public void close() {
    Closeable stream = open.stream();
    passed += input == null ? 0 : input.bytes().orElse(0);
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
        input = inputs.get(following++);
        open = input.opener().open(limits);
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
    Reject reject =
        cause instanceof StreamException stream
            ? new Reject(input.origin(), null, Reject.READ, stream.code(), stream.getMessage())
            : new Reject(
                input.origin(),
                null,
                Reject.READ,
                "unreadable",
                "reading broke off: " + FileException.reason(cause));
    close();
    return reject;
  }

  private Reading distinct(Reading reading) {
    if (!(reading instanceof Incoming incoming)) {
      return reading;
    }
    String id = incoming.article().id();
    OptionalInt first = seen.add(id, following - 1);
    return first.isEmpty()
        ? reading
        : incoming.rejected(
            Reject.READ,
            "duplicate-id",
            "the id %s was already read from %s"
                .formatted(Excerpt.quoted(id), inputs.get(first.getAsInt()).origin()));
  }
}
