package org.hearsay.batch.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.batch.Tally;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RecordEncoder;
import org.hearsay.io.Reject;

/**
 * What a run and its workers tell each other, over the pipes of the worker's standard input and
 * output.
 *
 * @param kind what it is
 * @param number of the article it is about; 0 where it is about none
 * @param parts strings, which depend on the kind
 */
record Message(Kind kind, int number, List<String> parts) {
  /** More than any article can give; whoever sends more is out of order. */
  private static final int LIMIT = 1 << 29;

  /** What a message is. */
  enum Kind {
    /** To a worker: process an article; the article as JSON. */
    TASK('t'),
    /** From a worker: it can take articles; its models as JSON. */
    READY('r'),
    /** From a worker: it cannot start; why. */
    FAILED('f'),
    /** From a worker: an article comes to a stage; the name of the stage. */
    STAGE('s'),
    /** From a worker: an article is done; counts as JSON, the line of the article, its records. */
    EXTRACTED('e'),
    /** From a worker: an article is rejected; the reject as JSON. */
    REJECTED('x');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    static Kind of(int letter) throws IOException {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IOException("no message begins with " + letter);
    }
  }

  Message {
    parts = List.copyOf(parts);
  }

  static Message of(Kind kind, int number, String... parts) {
    return new Message(kind, number, List.of(parts));
  }

  /** That an article is done. */
  static Message of(int number, Outcome outcome) {
    if (outcome instanceof Extracted extracted) {
      List<String> parts = new ArrayList<>();
      parts.add(JsonFiles.line(extracted.tally()));
      parts.add(extracted.lines().article());
      parts.addAll(extracted.lines().records());
      return new Message(Kind.EXTRACTED, number, parts);
    }
    return of(Kind.REJECTED, number, JsonFiles.line(((Rejected) outcome).reject()));
  }

  /** What became of the article of an {@code EXTRACTED} or {@code REJECTED}. */
  Outcome outcome() {
    if (kind == Kind.REJECTED) {
      return new Rejected(JsonFiles.parse(parts.get(0), Reject.class));
    }
    return new Extracted(
        new RecordEncoder.Encoded(parts.get(1), parts.subList(2, parts.size())),
        JsonFiles.parse(parts.get(0), Tally.class));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.letter);
    out.writeInt(number);
    out.writeInt(parts.size());
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /**
   * The next message; nothing at the end of the stream.
   *
   * @throws IOException if the stream breaks, or holds something else than messages
   */
  static Optional<Message> read(DataInputStream in) throws IOException {
    int letter = in.read();
    if (letter < 0) {
      return Optional.empty();
    }
    try {
      Kind kind = Kind.of(letter);
      int number = in.readInt();
      int count = length(in);
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        parts.add(new String(bytes, StandardCharsets.UTF_8));
      }
      return Optional.of(new Message(kind, number, parts));
    } catch (EOFException e) {
      // The other end went away in the middle of a message.
      return Optional.empty();
    }
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LIMIT) {
      throw new IOException("a message of length " + length);
    }
    return length;
  }
}
