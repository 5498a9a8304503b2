package org.hearsay.batch.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.batch.Tally;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.DraftFile;
import org.hearsay.io.FileException;
import org.hearsay.io.RunFile;

/**
 * The file {@value #FILE} of an output folder: which run it belongs to, which parts are on the
 * disk, and at the end which files. A line is added only when what it tells of is on the disk; so a
 * line that was torn by a sudden end tells of nothing that counts, and is cut off.
 */
final class Ledger implements Closeable {
  static final String FILE = RunFile.LEDGER;
  private static final String ADVICE = "free space, or give another folder with --out";

  private final Disk disk;
  private final Path path;
  private final Map<Integer, PartEntry> parts = new TreeMap<>();
  private JsonNode run;
  private Map<String, DraftFile.Written> complete;
  private long length;
  private Disk.Sink sink;

  private Ledger(Disk disk, Path folder) {
    this.disk = disk;
    this.path = folder.resolve(FILE);
  }

  /**
   * The ledger of a folder; nothing where there is none.
   *
   * @throws FileException if it cannot be read, or is damaged elsewhere than at its end
   */
  static Optional<Ledger> read(Disk disk, Path folder) {
    Ledger ledger = new Ledger(disk, folder);
    if (!Files.exists(ledger.path)) {
      return Optional.empty();
    }
    try {
      ledger.parse(Files.readString(ledger.path, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw FileException.of("cannot read " + ledger.path, e, "check its rights");
    } catch (IllegalArgumentException e) {
      throw new FileException(
          ledger.path + " is of another version; give --restart, or another folder with --out", e);
    }
    return Optional.of(ledger);
  }

  /** Begins a new ledger, in place of one that may be there. */
  static Ledger create(Disk disk, Path folder, JsonNode run) {
    Ledger ledger = new Ledger(disk, folder);
    try (DraftFile draft = new DraftFile(disk, ledger.path, Compression.NONE)) {
      draft.line(LedgerLine.run(run).text());
      ledger.length = draft.complete().bytes();
      draft.publish();
      disk.force(folder);
    } catch (IOException e) {
      throw FileException.of("cannot write " + ledger.path, e, ADVICE);
    }
    ledger.run = run;
    return ledger;
  }

  /** What the run is. */
  JsonNode run() {
    return run;
  }

  /** The part of a number, where it was there when the ledger was read. */
  Optional<PartEntry> part(int number) {
    return Optional.ofNullable(parts.get(number));
  }

  /** The parts that were there when the ledger was read, by number. */
  List<PartEntry> parts() {
    return List.copyOf(parts.values());
  }

  /** Counts of these parts together. */
  Tally done() {
    return parts.values().stream().map(PartEntry::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** The final files by name; nothing where the run has not come to its end. */
  Optional<Map<String, DraftFile.Written>> complete() {
    return Optional.ofNullable(complete);
  }

  /** Leaves a part out of account that turned out not to be what the ledger says. */
  void forget(int number) {
    parts.remove(number);
  }

  /** Adds a part; it is not kept in memory, which does not grow with a run. */
  void add(PartEntry entry) {
    append(LedgerLine.part(entry));
  }

  void finish(Map<String, DraftFile.Written> files) {
    append(LedgerLine.complete(files));
    complete = Map.copyOf(files);
  }

  private void append(LedgerLine line) {
    byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (sink == null) {
        sink = disk.append(path, length);
      }
      sink.write(bytes, 0, bytes.length);
      sink.force();
      length += bytes.length;
    } catch (IOException e) {
      throw FileException.of("cannot write " + path, e, ADVICE);
    }
  }

  /** Read byte by byte, so that a torn character is no more than the end of what is whole. */
  private void parse(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      Optional<LedgerLine> line = LedgerLine.parse(utf8(text.substring(from, end)));
      if (line.isEmpty()) {
        break;
      }
      take(line.get());
      from = end + 1;
    }
    length = from;
    int next = text.indexOf('\n', from);
    if (run == null || (next >= 0 && next + 1 < text.length())) {
      throw new FileException(
          "%s is damaged at byte %d; nothing in the folder was touched: give --restart to process everything again, or another folder"
              .formatted(path, from));
    }
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void take(LedgerLine line) {
    if (line.run() != null) {
      run = line.run();
    } else if (line.part() != null) {
      parts.put(line.part().part(), line.part());
    } else {
      complete = line.complete();
    }
  }

  @Override
  public void close() {
    try {
      if (sink != null) {
        sink.close();
      }
    } catch (IOException e) {
      // Every line was forced to the disk when it was written.
    }
  }
}
