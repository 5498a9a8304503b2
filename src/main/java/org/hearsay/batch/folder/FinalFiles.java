package org.hearsay.batch.folder;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.batch.LostArticleException;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.DraftFile;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;
import org.hearsay.io.RunFile;
import org.hearsay.io.RunReport;

/** The files of a run, put together from its parts; they get their names when all are complete. */
final class FinalFiles implements Closeable {
  private static final String ADVICE = "free space or choose another output folder";

  private final Disk disk;
  private final Path folder;
  private final Compression compression;
  private final DraftFile articles;
  private final DraftFile records;
  private final DraftFile rejects;
  private final DraftFile run;
  private final DraftFile metrics;
  private final long[] lines = new long[128];

  FinalFiles(Disk disk, Path folder, Compression compression) {
    this.disk = disk;
    this.folder = folder;
    this.compression = compression;
    this.articles = packed(RunFile.ARTICLES, compression);
    this.records = packed(RunFile.RECORDS, compression);
    this.rejects = packed(RunFile.REJECTS, compression);
    this.run = packed(RunFile.RUN, Compression.NONE);
    this.metrics = packed(RunFile.METRICS, Compression.NONE);
  }

  private DraftFile packed(String name, Compression compression) {
    return new DraftFile(disk, folder.resolve(compression.packed(name)), compression);
  }

  /** Adds the lines of a part. */
  void add(Path part) {
    byte[] buffer = new byte[1 << 16];
    DraftFile file = null;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(part), 1 << 16)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        int at = 0;
        while (at < read) {
          if (file == null) {
            file = file(part, buffer[at++]);
          }
          int end = lineEnd(buffer, at, read);
          file.bytes(buffer, at, end - at);
          file = end > at && buffer[end - 1] == '\n' ? null : file;
          at = end;
        }
      }
    } catch (IOException e) {
      throw FileException.of(
          "cannot read " + part, e, "check its rights; --restart processes everything again");
    }
  }

  /** Behind the next line feed, or at the end of what was read. */
  private static int lineEnd(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return to;
  }

  private DraftFile file(Path part, byte letter) {
    lines[letter & 127]++;
    return switch (letter) {
      case PartFile.ARTICLE -> articles;
      case PartFile.RECORD -> records;
      case PartFile.REJECT -> rejects;
      default ->
          throw new IllegalStateException("a line of %s begins with %s".formatted(part, letter));
    };
  }

  /**
   * Puts all files in their places. The report goes first and comes last: where it stands, the
   * files belong together.
   *
   * @return the files by name
   * @throws LostArticleException if the files have not as many lines as the report says
   */
  Map<String, DraftFile.Written> publish(RunReport report, String measures) {
    RunReport.Counts counts = report.counts();
    expect("articles", lines[PartFile.ARTICLE], counts.written() + counts.skipped());
    expect("records", lines[PartFile.RECORD], counts.records());
    expect("rejects", lines[PartFile.REJECT], counts.rejected());
    run.line(JsonFiles.text(report).stripTrailing());
    metrics.line(measures.stripTrailing());
    Map<String, DraftFile.Written> written = new LinkedHashMap<>();
    List<DraftFile> inOrder = List.of(articles, rejects, records, metrics, run);
    for (DraftFile file : inOrder) {
      written.put(file.target().getFileName().toString(), file.complete());
    }
    try {
      disk.delete(run.target());
      inOrder.forEach(DraftFile::publish);
      removeOtherwisePacked();
      disk.force(folder);
    } catch (IOException e) {
      throw FileException.of("cannot write to " + folder, e, ADVICE);
    }
    return written;
  }

  /** What a run before left under the same names, packed in another way. */
  private void removeOtherwisePacked() throws IOException {
    for (String name : List.of(RunFile.ARTICLES, RunFile.RECORDS, RunFile.REJECTS)) {
      for (Compression other : Compression.values()) {
        if (other != compression) {
          disk.delete(folder.resolve(other.packed(name)));
        }
      }
    }
  }

  private static void expect(String what, long found, long expected) {
    if (found != expected) {
      throw new LostArticleException(
          "%d %s were counted, but %d stand in the parts".formatted(expected, what, found));
    }
  }

  @Override
  public void close() {
    List.of(articles, records, rejects, run, metrics).forEach(DraftFile::close);
  }
}
