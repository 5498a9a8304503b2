package org.hearsay.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds articles by id in an {@code articles.jsonl}. Only the place of each line is kept in memory,
 * and the article asked for last; a compressed file stands decompressed among the system's
 * temporary files until this is closed.
 */
final class ArticleIndex implements Closeable {
  private final Path path;
  private final Map<String, Place> places = new HashMap<>();
  private final FileChannel channel;
  private final long lines;
  private Found last;

  /**
   * Goes through the file once and reports what is wrong with its lines.
   *
   * @throws FileException if it cannot be read
   */
  ArticleIndex(Path path, Consumer<Problem> problems) {
    this.path = path;
    LineFile file = new LineFile(path, ContractSchema.ARTICLE, problems);
    this.lines =
        file.forEach(
            (line, value) -> {
              ArticleLine article = StrictJson.MAPPER.treeToValue(value, ArticleLine.class);
              check(article, line.number(), file);
              places.putIfAbsent(
                  article.article().id(), new Place(line.offset(), line.bytes().limit()));
            });
    try {
      this.channel = RunFile.channel(path);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  long lines() {
    return lines;
  }

  /** The article of this id, if it stands in the file and its line is sound. */
  Optional<Found> find(String id) {
    if (last != null && last.header().id().equals(id)) {
      return Optional.of(last);
    }
    Place place = places.get(id);
    if (place == null) {
      return Optional.empty();
    }
    last = read(place);
    return Optional.of(last);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void check(ArticleLine line, long number, LineFile file) {
    String id = line.article().id();
    if (places.containsKey(id)) {
      file.report(number, new Finding("/article/id", Excerpt.quoted(id) + " stands twice"));
    }
    ValidText text = ValidText.of(line.text());
    if (text.replaced() > 0) {
      file.report(number, new Finding("/text", "holds NUL or half a surrogate pair"));
    } else if (!Sha256.of(line.text()).equals(line.article().textSha256())) {
      file.report(number, new Finding("/article/text_sha256", "is not the hash of the text"));
    }
  }

  private Found read(Place place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining() && channel.read(bytes, place.offset() + bytes.position()) >= 0) {
        // A read may give less than was asked for.
      }
      ArticleLine line = StrictJson.MAPPER.readValue(Utf8.decode(bytes.flip()), ArticleLine.class);
      return new Found(line.article(), CodePoints.of(line.text()));
    } catch (IOException e) {
      throw broken(e);
    } catch (UnreadableException e) {
      throw new FileException(path + " changed while it was read; try again", e);
    }
  }

  private FileException broken(IOException e) {
    return FileException.of("cannot read " + path, e, "check the path and its rights");
  }

  private record Place(long offset, int length) {}

  /** An article and its text. */
  record Found(ArticleHeader header, CodePoints text) {}
}
