package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Whole JSON files for the tools around the pipeline, such as evaluation. */
public final class JsonFiles {
  private JsonFiles() {}

  /**
   * A JSON value, read strictly: no duplicate keys, nothing behind it.
   *
   * @throws IllegalArgumentException if it is not JSON; the message says where
   */
  public static JsonNode parse(String json) {
    try {
      return StrictJson.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(StrictJson.describe(e), e);
    }
  }

  /**
   * A value of a known form, read as strictly; keys that the form does not have are passed over.
   *
   * @throws IllegalArgumentException if it is not JSON of that form
   */
  public static <T> T parse(String json, Class<T> form) {
    try {
      return StrictJson.MAPPER.readValue(json, form);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(StrictJson.describe(e), e);
    }
  }

  /**
   * A value on one line, without an end.
   *
   * @throws IllegalArgumentException if JSON has no such value
   */
  public static String line(Object value) {
    try {
      return StrictJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that JSON does not have", e);
    }
  }

  /**
   * The value of a whole file, read as strictly.
   *
   * @param advice what to do where there is no such file, or not of JSON
   * @throws FileException if it is missing or not JSON
   */
  public static JsonNode read(Path file, String advice) {
    try {
      return parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new FileException(file + " is not JSON: " + e.getMessage() + "; " + advice, e);
    } catch (MalformedInputException e) {
      throw new FileException(file + " is not UTF-8; " + advice, e);
    } catch (IOException e) {
      throw FileException.of("cannot read " + file, e, advice);
    }
  }

  /**
   * A value with two blanks of indentation and a line end behind it.
   *
   * @throws IllegalArgumentException if JSON has no such value
   */
  public static String text(Object value) {
    try {
      return StrictJson.PRETTY.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that JSON does not have", e);
    }
  }

  /**
   * Writes a value as {@link #text} has it, in place of a file of that name.
   *
   * @throws FileException if that fails
   */
  public static void write(Path file, Object value) {
    try {
      Files.writeString(file, text(value), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw FileException.of("cannot write " + file, e, "check that its folder is there");
    }
  }

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
      throw FileException.of(file + ", line " + number, e, "run 'hearsay validate' for all faults");
    } catch (IOException e) {
      throw FileException.of("cannot read records " + file, e, "give the output of a run");
    }
  }
}
