package org.hearsay.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.model.RosterEntry;

/**
 * Reads a roster: CSV with a line of column names, JSON (an array of objects) or JSON Lines.
 * Columns and keys are those of {@link RosterColumns}; others are kept as they are.
 *
 * @param option that the user named it by, for messages: {@code --roster} or {@code --targets}
 * @param path where it lies
 */
public record RosterFile(String option, Path path) {
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();
  private static final ObjectReader PARTS =
      StrictJson.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String ADVICE =
      "give a CSV or JSON file with a name for each entry, as the README shows";

  /**
   * Hands on every entry, in the order of the file.
   *
   * @throws FileException if the file is missing or something in it is wrong; the message says
   *     where
   */
  public void read(Consumer<RosterEntry> sink) {
    try (Reader text = Files.newBufferedReader(path)) {
      if (isTable()) {
        rows(text, sink);
      } else {
        objects(text, sink);
      }
    } catch (JsonProcessingException e) {
      throw new FileException(
          "%s is no %s: %s; %s"
              .formatted(this, isTable() ? "CSV" : "JSON", StrictJson.describe(e), ADVICE),
          e);
    } catch (IOException e) {
      throw FileException.of("cannot read " + this, e, ADVICE);
    }
  }

  /**
   * SHA-256 of the file, in hexadecimal digits.
   *
   * @throws FileException if it cannot be read
   */
  public String sha256() {
    try {
      return Sha256.of(path);
    } catch (IOException e) {
      throw FileException.of("cannot read " + this, e, ADVICE);
    }
  }

  private boolean isTable() {
    return path.toString().endsWith(".csv") || path.toString().endsWith(".tsv");
  }

  private void rows(Reader text, Consumer<RosterEntry> sink) throws IOException {
    char separator = path.toString().endsWith(".tsv") ? '\t' : ',';
    ObjectReader reader =
        CSV.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
    try (MappingIterator<String[]> rows = reader.readValues(text)) {
      if (!rows.hasNextValue()) {
        throw fault("row 1", "there are no column names");
      }
      String[] names = rows.nextValue();
      names[0] = names[0].startsWith("\uFEFF") ? names[0].substring(1) : names[0];
      RosterColumns columns = columns("row 1", List.of(names));
      for (int row = 2; rows.hasNextValue(); row++) {
        sink.accept(entry("row " + row, columns, rows.nextValue()));
      }
    }
  }

  private RosterEntry entry(String place, RosterColumns columns, String[] cells) {
    try {
      return columns.entry(Arrays.asList(cells));
    } catch (IllegalArgumentException e) {
      throw fault(place, e.getMessage());
    }
  }

  private void objects(Reader text, Consumer<RosterEntry> sink) throws IOException {
    try (JsonParser parser = StrictJson.FACTORY.createParser(text)) {
      parser.setCodec(PARTS);
      int number = 0;
      List<String> keys = null;
      RosterColumns columns = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          Map<String, String> cells = cells(parser);
          String place = "entry " + number;
          List<String> own = List.copyOf(cells.keySet());
          if (!own.equals(keys)) {
            keys = own;
            columns = columns(place, keys);
          }
          sink.accept(entry(place, columns, cells.values().toArray(String[]::new)));
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw fault("entry " + (number + 1), "it is no JSON object");
        }
      }
    }
  }

  private RosterColumns columns(String place, List<String> names) {
    try {
      return RosterColumns.of(names);
    } catch (IllegalArgumentException e) {
      throw fault(place, e.getMessage());
    }
  }

  /** Arrays become cells with several values; objects stay JSON. */
  private static Map<String, String> cells(JsonParser parser) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(parser));
        }
        cells.put(key, String.join(RosterColumns.SEPARATOR, values));
      } else {
        cells.put(key, value(parser));
      }
    }
    return cells;
  }

  private static String value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> "";
      case START_OBJECT, START_ARRAY -> parser.readValueAsTree().toString();
      default -> parser.getText();
    };
  }

  private FileException fault(String place, String what) {
    return new FileException("%s, %s: %s; %s".formatted(this, place, what, ADVICE));
  }

  /** As the user wrote it. */
  @Override
  public String toString() {
    return option + " " + path;
  }
}
