package org.hearsay.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.util.List;
import org.hearsay.model.Document;

/**
 * Writes a run's files into a folder: {@value #RECORDS}, {@value #ARTICLES}, {@value #REJECTS} and
 * {@value #RUN}. Documents and rejects come in the order of the input; the same ones give the same
 * bytes, but for {@value #RUN}.
 *
 * <p>All is written beside the final names, and renamed by {@link #finish}. A run that ends before
 * leaves what stood there as it was. {@value #RUN} goes first and comes last: where it stands, the
 * four files belong together. Not safe to share between threads.
 */
public final class RecordWriter implements Closeable {
  public static final String RECORDS = "records.jsonl";
  public static final String ARTICLES = "articles.jsonl";
  public static final String REJECTS = "rejects.jsonl";
  public static final String RUN = "run.json";

  private final RecordEncoder encoder;
  private final DraftFile records;
  private final DraftFile articles;
  private final DraftFile rejects;
  private final DraftFile run;

  /**
   * @throws FileException if the files cannot be made
   */
  public RecordWriter(OutputFolder folder, RecordEncoder encoder) {
    this.encoder = encoder;
    this.records = new DraftFile(folder.path().resolve(RECORDS));
    this.articles = new DraftFile(folder.path().resolve(ARTICLES));
    this.rejects = new DraftFile(folder.path().resolve(REJECTS));
    this.run = new DraftFile(folder.path().resolve(RUN));
  }

  /**
   * @throws IllegalStateException as {@link RecordEncoder#encode}; nothing of the document is then
   *     written
   * @throws FileException if the disk does not take it
   */
  public void write(Document document) {
    write(encoder.encode(document));
  }

  /**
   * A document that was encoded elsewhere.
   *
   * @throws FileException if the disk does not take it
   */
  public void write(RecordEncoder.Encoded document) {
    articles.line(document.article());
    document.records().forEach(records::line);
  }

  /**
   * @throws FileException if the disk does not take it
   */
  public void write(Reject reject) {
    rejects.line(RecordEncoder.line(reject));
  }

  /**
   * Puts all files in their places; nothing can be written afterwards.
   *
   * @throws FileException if the disk does not take them
   */
  public void finish(RunReport report) {
    try {
      run.line(StrictJson.PRETTY.writeValueAsString(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("configuration with a value that JSON does not have", e);
    }
    List<DraftFile> inOrder = List.of(articles, rejects, records, run);
    inOrder.forEach(DraftFile::complete);
    run.removeFinal();
    inOrder.forEach(DraftFile::publish);
  }

  /** Gives up what was not finished. */
  @Override
  public void close() {
    List.of(records, articles, rejects, run).forEach(DraftFile::close);
  }
}
