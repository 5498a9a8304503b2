package org.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The articles of a JSON Lines stream, one object a line: {@link JsonArticle}. Blank lines are
 * passed over, a line that gives no article does not touch those behind it, and an article without
 * an id is called after the stream and the number of its line, {@code STEM-LINE}.
 */
final class JsonLines implements Iterator<Reading> {
  private final LineReader lines;
  private final String origin;
  private final String stem;
  private final int limit;
  private LineReader.Line next;
  private boolean given;

  JsonLines(InputStream in, String origin, String stem, int limit) {
    this.lines = new LineReader(in, limit);
    this.origin = origin;
    this.stem = stem;
    this.limit = limit;
  }

  /**
   * @throws UncheckedIOException if the stream breaks
   */
  @Override
  public boolean hasNext() {
    advance();
    return next != null || !given;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given = true;
    if (next == null) {
      return new UnreadableException("empty", "no line holds anything").at(origin);
    }
    LineReader.Line line = next;
    next = null;
    return parse(line, origin + ":" + line.number());
  }

  private Reading parse(LineReader.Line line, String place) {
    try {
      if (line.tooLong()) {
        throw UnreadableException.tooLarge(limit);
      }
      return JsonArticle.parse(Utf8.decode(line.bytes()), place, stem + "-" + line.number());
    } catch (UnreadableException e) {
      return e.at(place);
    }
  }

  private void advance() {
    try {
      while (next == null) {
        LineReader.Line line = lines.next();
        if (line == null) {
          return;
        }
        next = line.isBlank() ? null : line;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
