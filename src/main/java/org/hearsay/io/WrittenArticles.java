package org.hearsay.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a finished run, article by article in their order; one article is in memory at a
 * time. Not safe to share between threads.
 */
public final class WrittenArticles implements Closeable {
  private final Lines articles;
  private final Lines records;

  /**
   * @param folder of a run
   * @throws FileException if its files are missing or cannot be read
   */
  public WrittenArticles(Path folder) {
    Path file = RunFile.records(folder);
    this.records = new Lines(file);
    this.articles =
        new Lines(
            RunFile.beside(file, RunFile.ARTICLES)
                .orElseThrow(
                    () ->
                        new FileException(
                            "no %s in %s; give the output folder of a finished run"
                                .formatted(RunFile.ARTICLES, folder))));
  }

  /**
   * Takes the next article if it has this id.
   *
   * @return its lines; nothing where another article is next, or none
   * @throws FileException if the files cannot be read
   */
  public Optional<RecordEncoder.Encoded> take(String id) {
    if (!id.equals(articles.id())) {
      return Optional.empty();
    }
    String article = articles.take();
    List<String> lines = new ArrayList<>();
    while (id.equals(records.id())) {
      lines.add(records.take());
    }
    return Optional.of(new RecordEncoder.Encoded(article, lines));
  }

  @Override
  public void close() {
    articles.close();
    records.close();
  }

  /** The lines of a file, and of which article the next one is. */
  private static final class Lines implements Closeable {
    private final Path file;
    private final BufferedReader reader;
    private String line;
    private String id;

    Lines(Path file) {
      this.file = file;
      try {
        this.reader = RunFile.lines(file);
      } catch (IOException e) {
        throw broken(e);
      }
      advance();
    }

    /** Null behind the last line. */
    String id() {
      return id;
    }

    String take() {
      String taken = line;
      advance();
      return taken;
    }

    private void advance() {
      try {
        line = reader.readLine();
        JsonNode value = line == null ? null : StrictJson.MAPPER.readTree(line);
        id = value == null ? null : value.at("/article/id").asText();
      } catch (IOException e) {
        throw broken(e);
      }
    }

    private FileException broken(IOException e) {
      return FileException.of("cannot read " + file, e, "run 'hearsay validate' for all faults");
    }

    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException e) {
        // It was only read.
      }
    }
  }
}
