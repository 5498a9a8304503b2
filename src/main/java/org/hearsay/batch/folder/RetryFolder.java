package org.hearsay.batch.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.batch.Tally;
import org.hearsay.io.Disk;
import org.hearsay.io.DraftFile;
import org.hearsay.io.FileException;

/**
 * A finished run whose rejects are tried again. The new run stands in a folder {@value #WORK}
 * within the old one, can be interrupted and gone on with as any, and takes the place of the old
 * one when it is done.
 */
public final class RetryFolder implements Closeable {
  static final String WORK = "retry";
  private static final String LIMITS = "config.max_";

  private final Disk disk;
  private final Path path;
  private final FolderLock lock;
  private final Ledger ledger;

  private RetryFolder(Disk disk, Path path, FolderLock lock, Ledger ledger) {
    this.disk = disk;
    this.path = path;
    this.lock = lock;
    this.ledger = ledger;
  }

  /**
   * Locks the folder of a finished run.
   *
   * @param owner one line that names this process to others
   * @throws FolderInUseException if another run holds it
   * @throws FileException if there is no finished run
   */
  public static RetryFolder open(Disk disk, Path path, String owner) {
    if (!Files.isDirectory(path)) {
      throw new FileException("no such folder: " + path + "; give the output folder of a run");
    }
    FolderLock lock = FolderLock.take(path, owner);
    try {
      adopt(disk, path);
      Ledger ledger =
          Ledger.read(disk, path)
              .filter(found -> found.complete().isPresent())
              .orElseThrow(
                  () ->
                      new FileException(
                          "%s holds no finished run; finish it first, with the command that began it"
                              .formatted(path)));
      return new RetryFolder(disk, path, lock, ledger);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What the finished run is, as it was given to {@link RunFolder#open}. */
  public JsonNode run() {
    return ledger.run();
  }

  /** Counts of the finished run. */
  public Tally done() {
    return ledger.done();
  }

  /**
   * Refuses to mix two ways of processing: only the limits may be others.
   *
   * @throws OtherRunException if something else differs
   */
  public void check(JsonNode now) {
    List<String> others =
        Differences.of(run(), now).stream().filter(words -> !words.startsWith(LIMITS)).toList();
    if (!others.isEmpty()) {
      throw new OtherRunException(
          "%s was made in another way: %s".formatted(path, String.join(", ", others)));
    }
  }

  /** Where the new run is to be written. */
  public Path work() {
    return path.resolve(WORK);
  }

  /**
   * Puts the new run in the place of the old one.
   *
   * @throws FileException if the disk does not do its part; it can be done again
   */
  public void finish() {
    adopt(disk, path);
  }

  /** Does what is left to do where a new run is complete; whatever was done of it before. */
  static void adopt(Disk disk, Path path) {
    Path work = path.resolve(WORK);
    Optional<Map<String, DraftFile.Written>> complete =
        Files.isDirectory(work)
            ? Ledger.read(disk, work).flatMap(Ledger::complete)
            : Optional.empty();
    if (complete.isEmpty()) {
      return;
    }
    try {
      for (String name : complete.get().keySet()) {
        if (Files.exists(work.resolve(name))) {
          disk.rename(work.resolve(name), path.resolve(name));
        }
      }
      disk.force(path);
      disk.rename(work.resolve(Ledger.FILE), path.resolve(Ledger.FILE));
      disk.force(path);
      clear(disk, work);
    } catch (IOException e) {
      throw FileException.of(
          "cannot put the new run in its place in " + path, e, "give the same command again");
    }
  }

  private static void clear(Disk disk, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        disk.delete(file);
      }
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
