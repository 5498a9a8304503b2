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
    try (MappingIterator<String[]> lines =
        MAPPER.readerFor(String[].class).with(SCHEMA).readValues(text)) {
      while (lines.hasNextValue()) {
        String[] row = lines.nextValue();
        int line = lines.getCurrentLocation().getLineNr() - 1;
        rows.add(row(path.toString(), "line " + line, stem + "-" + line, row));
      }
    } catch (JsonProcessingException e) {
      throw new GoldException(
          path.toString(), "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new FileException("cannot read gold file " + path + "; check the path", e);
    }
    if (rows.isEmpty()) {
      throw new FileException("no gold (rows of sentence, two entities and label) in " + path);
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
    int p = bracket(file, place, row[0], row[1], -1);
    int q = bracket(file, place, row[0], row[2], p);
    String text = without(row[0], p, row[1], q, row[2]);
    return new GoldArticle(
        id,
        null,
        text,
        List.of(),
        List.of(),
        false,
        List.of(),
        new GoldDirection(
            row[1],
            span(text, p < q ? p : p - 2, row[1]),
            row[2],
            span(text, q < p ? q : q - 2, row[2]),
            label));
  }

  /** Where an entity stands in brackets, but not at {@code taken}. */
  private static int bracket(String file, String place, String text, String entity, int taken) {
    String bracketed = "[" + entity + "]";
    int at = text.indexOf(bracketed);
    if (at >= 0 && at == taken) {
      at = text.indexOf(bracketed, at + 1);
    }
    if (at < 0 || entity.isEmpty()) {
      throw new GoldException(
          file, place, "expected " + Excerpt.quoted(bracketed) + " in the sentence");
    }
    return at;
  }

  private static String without(String text, int p, String first, int q, String second) {
    StringBuilder bare = new StringBuilder(text);
    int[] ends = {p, p + first.length() + 1, q, q + second.length() + 1};
    Arrays.sort(ends);
    for (int i = ends.length - 1; i >= 0; i--) {
      bare.deleteCharAt(ends[i]);
    }
    return bare.toString();
  }

  /** Code points of an entity that begins at this UTF-16 unit of the bare text. */
  private static Offsets span(String text, int start, String entity) {
    int from = text.codePointCount(0, start);
    return new Offsets(from, from + entity.codePointCount(0, entity.length()));
  }
}
