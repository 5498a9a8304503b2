package org.hearsay.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and opens the files of a run, which may be compressed: {@code records.jsonl.gz}. */
public final class RunFile {
  public static final String RECORDS = "records.jsonl";
  public static final String ARTICLES = "articles.jsonl";
  public static final String REJECTS = "rejects.jsonl";
  public static final String RUN = "run.json";

  /** What is done of a run, while it is going on and behind its end. */
  public static final String LEDGER = "ledger.jsonl";

  /** Counts and times in the text format of Prometheus; never compressed, as {@link #RUN}. */
  public static final String METRICS = "metrics.prom";

  private RunFile() {}

  /**
   * The file of this name in a folder: itself, or else with {@code .gz} or {@code .zst} behind it.
   *
   * @param name such as {@value #RECORDS}
   * @return empty where there is none
   * @throws FileException if there is more than one of them
   */
  static Optional<Path> find(Path folder, String name) {
    List<Path> found =
        Stream.of(Compression.values())
            .map(compression -> folder.resolve(compression.packed(name)))
            .filter(Files::isRegularFile)
            .toList();
    if (found.size() > 1) {
      throw new FileException(
          "%s and %s stand beside each other; keep the one that belongs to the run"
              .formatted(found.get(0), found.get(1)));
    }
    return found.stream().findFirst();
  }

  /** Whether a path is a file of records by its name, or a folder that holds one. */
  public static boolean isRecords(Path path) {
    return Stream.of(Compression.values())
        .map(compression -> compression.packed(RECORDS))
        .anyMatch(name -> path.endsWith(name) || Files.exists(path.resolve(name)));
  }

  /**
   * The records of a run.
   *
   * @param fileOrFolder a file, which is taken as it is, or the folder of a run
   * @throws FileException if there are none, or more than one file of them
   */
  static Path records(Path fileOrFolder) {
    Optional<Path> found =
        Files.isDirectory(fileOrFolder)
            ? find(fileOrFolder, RECORDS)
            : Optional.of(fileOrFolder).filter(Files::isRegularFile);
    return found.orElseThrow(() -> new FileException(missing(fileOrFolder)));
  }

  private static String missing(Path path) {
    if (Files.isRegularFile(path.resolve(LEDGER))) {
      return "the run in %s is not finished; give its extract command again".formatted(path);
    }
    return Files.isDirectory(path)
        ? "no %s in %s; give the output folder of a run, not its input".formatted(RECORDS, path)
        : "no such file: %s; give records or the folder of a run".formatted(path);
  }

  /** Another file of the same run, as {@link #find} finds it beside {@code records}. */
  static Optional<Path> beside(Path records, String name) {
    return find(records.resolveSibling(""), name);
  }

  /**
   * What a file holds, decompressed where its name says so. A damaged file breaks in reading, with
   * a message for a person.
   */
  static InputStream open(Path path) throws IOException {
    Compression compression = Compression.of(path.getFileName().toString());
    CountedStream stored = new CountedStream(Files.newInputStream(path));
    return Unpacked.of(compression, stored, stored::count, ReadLimits.STANDARD.ratio());
  }

  /** The lines of a file that {@link #open} opens; what is not UTF-8 breaks in reading. */
  static BufferedReader lines(Path path) throws IOException {
    return new BufferedReader(
        new InputStreamReader(open(path), StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * What a file holds, for reading at any place. A compressed one is put decompressed into the
   * system's folder for temporary files until the channel is closed.
   */
  static FileChannel channel(Path path) throws IOException {
    if (Compression.of(path.getFileName().toString()) == Compression.NONE) {
      return FileChannel.open(path);
    }
    Path whole = Files.createTempFile("hearsay-", ".jsonl");
    boolean done = false;
    try (InputStream in = open(path)) {
      Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
      FileChannel channel =
          FileChannel.open(whole, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
      done = true;
      return channel;
    } finally {
      if (!done) {
        Files.deleteIfExists(whole);
      }
    }
  }
}
