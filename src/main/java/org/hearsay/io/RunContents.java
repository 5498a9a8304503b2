package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the files of a run hold, for the tools around the pipeline, such as evaluation. */
public final class RunContents {
  private RunContents() {}

  /**
   * The records of a file, or of {@code records.jsonl} in a folder; like the other files of a run
   * they may be compressed, as {@link RunFile} says.
   *
   * @throws FileException if there are none, or a line is not a record; the message names the line
   */
  public static List<StanceRecord> records(Path fileOrFolder) {
    List<StanceRecord> records = new ArrayList<>();
    lines(RunFile.records(fileOrFolder), StanceRecord.class, records::add);
    return records;
  }

  /**
   * The texts of a run by the ids of their articles; empty where no {@code articles.jsonl} stands
   * beside its records.
   *
   * @param fileOrFolder as for {@link #records}
   * @param wanted ids of the articles whose texts are kept
   * @throws FileException if a line is not an article
   */
  public static Optional<Map<String, String>> texts(Path fileOrFolder, Set<String> wanted) {
    Optional<Path> file = RunFile.beside(RunFile.records(fileOrFolder), RunFile.ARTICLES);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    lines(
        file.get(),
        ArticleLine.class,
        line -> {
          if (wanted.contains(line.article().id())) {
            texts.put(line.article().id(), line.text());
          }
        });
    return Optional.of(texts);
  }

  /**
   * What a run turned away; nothing where no {@code rejects.jsonl} stands beside its records.
   *
   * @param fileOrFolder as for {@link #records}
   * @throws FileException if a line is not a reject
   */
  public static List<Reject> rejects(Path fileOrFolder) {
    List<Reject> rejects = new ArrayList<>();
    RunFile.beside(RunFile.records(fileOrFolder), RunFile.REJECTS)
        .ifPresent(file -> lines(file, Reject.class, rejects::add));
    return rejects;
  }

  private static <T> void lines(Path file, Class<T> type, Consumer<T> sink) {
    int number = 0;
    try (BufferedReader lines = RunFile.lines(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.accept(StrictJson.MAPPER.readValue(line, type));
        }
      }
    } catch (JsonProcessingException e) {
      throw new FileException(
          "%s, line %d, %s; run 'hearsay validate' for all faults"
              .formatted(file, number, StrictJson.describeLine(e)),
          e);
    } catch (IOException e) {
      throw FileException.of("cannot read records " + file, e, "give the output of a run");
    }
  }
}
