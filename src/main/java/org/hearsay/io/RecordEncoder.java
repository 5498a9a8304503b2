package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Document;

/**
 * Turns documents into lines of the output files. Depends on the document and the provenance alone;
 * safe to share between threads, so that workers can encode and one thread write.
 */
public final class RecordEncoder {
  private final Provenance provenance;

  public RecordEncoder(Provenance provenance) {
    this.provenance = provenance;
  }

  /**
   * @throws IllegalStateException if a record would not hold together: a span that does not fit the
   *     text, two records with one id, a link to nowhere, a speaker who is no entity; the message
   *     names article, record and key
   */
  public Encoded encode(Document document) {
    ArticleHeader header = header(document);
    List<String> records = new ArrayList<>();
    for (StanceRecord record : new DocumentRecords(document, header, provenance).records()) {
      records.add(line(record));
    }
    return new Encoded(line(new ArticleLine(header, document.text())), records);
  }

  /**
   * The records of a document as they would be written.
   *
   * @throws IllegalStateException as {@link #encode}
   */
  public List<StanceRecord> records(Document document) {
    return new DocumentRecords(document, header(document), provenance).records();
  }

  /** One line without its end; refuses half a surrogate pair, which UTF-8 cannot hold. */
  static String line(Object value) {
    try {
      String line = StrictJson.MAPPER.writeValueAsString(value);
      if (ValidText.of(line).replaced() > 0) {
        throw new IllegalStateException("half a surrogate pair in " + Excerpt.quoted(line));
      }
      return line;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  private static ArticleHeader header(Document document) {
    return ArticleHeader.of(document.article(), document.analysis().language());
  }

  /**
   * The lines of one document, without line ends.
   *
   * @param article line of {@code articles.jsonl}
   * @param records lines of {@code records.jsonl}, in the order of the attributions
   */
  public record Encoded(String article, List<String> records) {
    public Encoded {
      records = List.copyOf(records);
    }
  }
}
