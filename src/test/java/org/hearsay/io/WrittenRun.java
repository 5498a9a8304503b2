package org.hearsay.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a run of two articles and a reject, made by hand. */
final class WrittenRun {
  static final Reject REJECT = new Reject("x.txt", null, "read", "empty", "no “text”");

  private WrittenRun() {}

  static void write(Path folder) throws IOException {
    RecordEncoder encoder = new RecordEncoder(Documents.PROVENANCE);
    List<String> articles = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (String id : List.of("ice", "more-ice")) {
      RecordEncoder.Encoded lines = encoder.encode(Documents.document(id));
      articles.add(lines.article());
      records.addAll(lines.records());
    }
    Files.createDirectories(folder);
    write(folder.resolve(RunFile.ARTICLES), articles);
    write(folder.resolve(RunFile.RECORDS), records);
    write(folder.resolve(RunFile.REJECTS), List.of(RecordEncoder.line(REJECT)));
    JsonFiles.write(folder.resolve(RunFile.RUN), report());
  }

  static RunReport report() {
    return RunReport.of(
        "0.1.0",
        null,
        Map.of("threads", 2, "engine", "none"),
        List.of(new RunReport.Model("attribution-1", "models/a.tsv", "0".repeat(64))),
        new RunReport.Counts(3, 2, 1, 0, 6, 0),
        new RunReport.Times("2024-02-01T10:00:00Z", "2024-02-01T10:00:09Z", 2.5, 9));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
