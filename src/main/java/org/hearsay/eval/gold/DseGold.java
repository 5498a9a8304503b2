package org.hearsay.eval.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.io.Excerpt;
import org.hearsay.io.FileException;
import org.hearsay.io.Offsets;

/**
 * DSE (Park et al., Findings of ACL 2021): tab-separated, without a header: a sentence with two
 * entities in square brackets, the two entities p and q, and a number: 0 none, 1 p is for q, 2 q is
 * for p, 3 p is against q, 4 q is against p. Each row becomes a text of its own, without the
 * brackets, called after the file and its line.
 */
final class DseGold implements GoldReader {
  private static final int COLUMNS = 4;
  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withColumnSeparator('\t');
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  @Override
  public List<GoldArticle> read(Path path) {
    List<GoldArticle> rows = new ArrayList<>();
    String name = path.getFileName().toString();
    String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    String text = GoldFiles.read(path);
    // The last row must end as the others do: lines are counted by their ends.
    String rowsEnded = text.endsWith("\n") ? text : text + "\n";
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).with(SCHEMA).readValues(rowsEnded)) {
      while (lines.hasNextValue()) {
        String[] row = lines.nextValue();
        int line = lines.getCurrentLocation().getLineNr() - 1;
        rows.add(row(path.toString(), "line " + line, stem + "-" + line, row));
      }
    } catch (JsonProcessingException e) {
      throw new GoldException(
          path.toString(),
          "line " + e.getLocation().getLineNr(),
          "expected four columns with a tab between: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw FileException.of("cannot read gold file " + path, e, "check the path");
    }
    if (rows.isEmpty()) {
      throw GoldFiles.none("rows of sentence, two entities and label", path);
    }
    return rows;
  }

  private static GoldArticle row(String file, String place, String id, String[] row) {
    if (row.length != COLUMNS) {
      throw new GoldException(
          file, place, "expected sentence, p, q and label, not " + row.length + " columns");
    }
    GoldDirection.Label label =
        GoldDirection.Label.of(row[3])
            .orElseThrow(
                () ->
                    new GoldException(
                        file,
                        place,
                        "expected a label from 0 to 4, not " + Excerpt.quoted(row[3])));
    Bracket p = bracket(file, place, row[0], row[1], -1);
    Bracket q = bracket(file, place, row[0], row[2], p.open());
    String text = GoldText.checked(file, place, without(row[0], p, q));
    return new GoldArticle(
        id,
        null,
        text,
        List.of(),
        List.of(),
        false,
        List.of(),
        new GoldDirection(
            row[1], span(text, p, q, row[1]), row[2], span(text, q, p, row[2]), label));
  }

  /**
   * An entity in brackets, in UTF-16 units; blanks may stand around it.
   *
   * @param open index of the opening bracket
   * @param start index of the entity
   * @param close index of the closing bracket
   */
  private record Bracket(int open, int start, int close) {}

  /** Where an entity stands in brackets, but not at {@code taken}. */
  private static Bracket bracket(String file, String place, String text, String entity, int taken) {
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int start = behindBlanks(text, open + 1);
      int close = behindBlanks(text, start + entity.length());
      if (open != taken
          && !entity.isBlank()
          && text.startsWith(entity, start)
          && close < text.length()
          && text.charAt(close) == ']') {
        return new Bracket(open, start, close);
      }
    }
    throw new GoldException(
        file, place, "expected " + Excerpt.quoted("[" + entity + "]") + " in the sentence");
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String without(String text, Bracket p, Bracket q) {
    StringBuilder bare = new StringBuilder(text);
    int[] ends = {p.open(), p.close(), q.open(), q.close()};
    Arrays.sort(ends);
    for (int i = ends.length - 1; i >= 0; i--) {
      bare.deleteCharAt(ends[i]);
    }
    return bare.toString();
  }

  /** Code points of an entity in the text without brackets. */
  private static Offsets span(String text, Bracket own, Bracket other, String entity) {
    int before = 1 + (other.open() < own.start() ? 1 : 0) + (other.close() < own.start() ? 1 : 0);
    int from = text.codePointCount(0, own.start() - before);
    return new Offsets(from, from + entity.codePointCount(0, entity.length()));
  }
}
