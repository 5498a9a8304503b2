package org.hearsay.batch.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.batch.PartStore;
import org.hearsay.batch.Tally;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.DraftFile;
import org.hearsay.io.FileException;
import org.hearsay.io.OutputFolder;
import org.hearsay.io.RunFile;
import org.hearsay.io.RunReport;
import org.hearsay.io.Sha256;

/**
 * The output folder of one run: parts that are complete on the disk, a ledger that says so, and at
 * the end the final files. A run that ended early goes on where the ledger ends; whatever stands
 * there besides is a draft, and is removed. Every write, rename and force goes through a {@link
 * Disk}. Not safe to share between threads.
 */
public final class RunFolder implements PartStore, Closeable {
  private static final String PARTS = "parts";
  private static final Pattern DRAFT =
      Pattern.compile("(records|articles|rejects|run|metrics|ledger)\\.[a-z.]+\\.tmp");
  private static final Set<String> REPORTS = Set.of(RunFile.RUN, RunFile.METRICS);
  private static final String ADVICE = "check its rights, or give another folder with --out";

  private final Disk disk;
  private final Path path;
  private final Compression compression;
  private final FolderLock lock;
  private final List<String> notes = new ArrayList<>();
  private Ledger ledger;

  private RunFolder(Disk disk, Path path, Compression compression, FolderLock lock) {
    this.disk = disk;
    this.path = path;
    this.compression = compression;
    this.lock = lock;
  }

  /**
   * Locks a folder, makes it where it is missing, and finds out what is done already.
   *
   * @param owner one line that names this process to others
   * @param run configuration, models and inputs: what must be the same for a run to go on
   * @param compression of the final files
   * @param restart whether another run may be replaced, and this one begun anew
   * @throws FolderInUseException if another run holds the folder
   * @throws OtherRunException if the folder holds another run; names the difference
   * @throws FileException if the disk does not do its part, or the ledger is damaged
   */
  public static RunFolder open(
      Disk disk, Path path, String owner, JsonNode run, Compression compression, boolean restart) {
    OutputFolder.prepare(path);
    FolderLock lock = FolderLock.take(path, owner);
    try {
      RunFolder folder = new RunFolder(disk, path, compression, lock);
      lock.abandonedBy()
          .ifPresent(
              who -> folder.notes.add("the lock of " + who + ", which is gone, was taken over"));
      folder.begin(run, restart);
      return folder;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void begin(JsonNode run, boolean restart) {
    RetryFolder.adopt(disk, path);
    Optional<Ledger> found = restart ? Optional.empty() : Ledger.read(disk, path);
    if (found.isPresent()) {
      ledger = found.get();
      List<String> differences = Differences.of(ledger.run(), run);
      if (!differences.isEmpty()) {
        throw new OtherRunException(
            "%s holds another run: %s".formatted(path, String.join(", ", differences)));
      }
      verify();
    } else {
      refuseStrangers(restart);
      ledger = Ledger.create(disk, path, run);
    }
    tidy();
  }

  /** Files of these names that no ledger tells of are not ours to replace. */
  private void refuseStrangers(boolean restart) {
    for (String name : List.of(RunFile.RECORDS, RunFile.ARTICLES, RunFile.REJECTS, RunFile.RUN)) {
      if (!restart && Files.exists(path.resolve(name))) {
        throw new OtherRunException("%s holds a %s without a ledger".formatted(path, name));
      }
    }
  }

  /** Parts and final files must be what the ledger says; a part that is not is made again. */
  private void verify() {
    ledger.complete().ifPresent(files -> files.forEach(this::verifyFinal));
    if (ledger.complete().isEmpty()) {
      for (PartEntry part : ledger.parts()) {
        if (!is(parts().resolve(part.file()), part.bytes(), part.sha256())) {
          notes.add("%s is not what the ledger says, and is made again".formatted(part.file()));
          ledger.forget(part.part());
        }
      }
    }
  }

  /** The report and the measures are for people, who may have put them elsewhere. */
  private void verifyFinal(String name, DraftFile.Written file) {
    if (!REPORTS.contains(name) && !is(path.resolve(name), file.bytes(), file.sha256())) {
      throw new FileException(
          "%s is not what the run wrote; give --restart to process everything again"
              .formatted(path.resolve(name)));
    }
  }

  private static boolean is(Path file, long bytes, String sha256) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes
          && Sha256.of(file).equals(sha256);
    } catch (IOException e) {
      throw FileException.of("cannot read " + file, e, ADVICE);
    }
  }

  /** Removes drafts, and parts that the ledger does not know or does not need any more. */
  private void tidy() {
    try {
      remove(path, file -> DRAFT.matcher(file.getFileName().toString()).matches());
      if (Files.isDirectory(parts())) {
        Set<String> known =
            complete()
                ? Set.of()
                : ledger.parts().stream().map(PartEntry::file).collect(Collectors.toSet());
        remove(parts(), file -> !known.contains(file.getFileName().toString()));
        if (known.isEmpty()) {
          disk.delete(parts());
        }
      }
      if (!complete()) {
        Files.createDirectories(parts());
        disk.force(path);
      }
    } catch (IOException e) {
      throw FileException.of("cannot clear up " + path, e, ADVICE);
    }
  }

  private void remove(Path folder, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
        disk.delete(file);
      }
    }
  }

  /** What a user should know of how the folder was found, a sentence each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Whether the run has come to its end, so that nothing is left to do. */
  public boolean complete() {
    return ledger.complete().isPresent();
  }

  /** Counts of the parts that are on the disk, or were when the run came to its end. */
  public Tally done() {
    return ledger.done();
  }

  @Override
  public Optional<Tally> done(int number) {
    return ledger.part(number).map(PartEntry::tally);
  }

  /**
   * @param input SHA-256 of the inputs that a part on the disk should have been made from
   * @throws OtherRunException if it was made from others
   */
  @Override
  public void check(int number, String input) {
    ledger
        .part(number)
        .filter(part -> !part.input().equals(input))
        .ifPresent(
            part -> {
              throw new OtherRunException(
                  "%s holds another run: the inputs of its part %d are not those given now"
                      .formatted(path, number));
            });
  }

  @Override
  public void checkEnd(int parts) {
    for (PartEntry part : ledger.parts()) {
      if (part.part() >= parts) {
        throw new OtherRunException(
            "%s holds another run: the inputs given now end before its part %d"
                .formatted(path, part.part()));
      }
    }
  }

  @Override
  public Part begin(int number) {
    return new PartFile(disk, ledger, parts(), number);
  }

  /**
   * Puts the parts together, and clears up.
   *
   * @throws org.hearsay.batch.LostArticleException if something is missing
   * @throws FileException if the disk does not take the files
   */
  public void finish(RunReport report, String metrics) {
    try (FinalFiles files = new FinalFiles(disk, path, compression)) {
      for (PartEntry part : Ledger.read(disk, path).orElseThrow().parts()) {
        files.add(parts().resolve(part.file()));
      }
      ledger.finish(files.publish(report, metrics));
    }
    tidy();
  }

  private Path parts() {
    return path.resolve(PARTS);
  }

  @Override
  public void close() {
    if (ledger != null) {
      ledger.close();
    }
    lock.close();
  }
}
