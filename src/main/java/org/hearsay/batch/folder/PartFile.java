package org.hearsay.batch.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.batch.Outcome;
import org.hearsay.batch.Outcome.Extracted;
import org.hearsay.batch.Outcome.Rejected;
import org.hearsay.batch.PartStore;
import org.hearsay.batch.Tally;
import org.hearsay.io.Compression;
import org.hearsay.io.Disk;
import org.hearsay.io.DraftFile;
import org.hearsay.io.FileException;
import org.hearsay.io.JsonFiles;

/**
 * A part in the making: lines for all the final files, each behind a letter that tells for which:
 * {@value #ARTICLE}, {@value #RECORD} or {@value #REJECT}.
 */
final class PartFile implements PartStore.Part {
  static final char ARTICLE = 'A';
  static final char RECORD = 'R';
  static final char REJECT = 'X';

  private final Disk disk;
  private final Ledger ledger;
  private final Path folder;
  private final int number;
  private final DraftFile draft;
  private Tally tally = Tally.NONE;

  PartFile(Disk disk, Ledger ledger, Path folder, int number) {
    this.disk = disk;
    this.ledger = ledger;
    this.folder = folder;
    this.number = number;
    this.draft = new DraftFile(disk, folder.resolve(PartEntry.file(number)), Compression.NONE);
  }

  /**
   * @throws FileException if the disk does not take it
   */
  @Override
  public void add(Outcome outcome) {
    if (outcome instanceof Extracted extracted) {
      draft.line(ARTICLE + extracted.lines().article());
      extracted.lines().records().forEach(record -> draft.line(RECORD + record));
    } else if (outcome instanceof Rejected rejected) {
      draft.line(REJECT + JsonFiles.line(rejected.reject()));
    }
    tally = tally.plus(outcome.tally());
  }

  /**
   * Puts the part in its place, and the ledger in order; nothing can be added afterwards.
   *
   * @param input SHA-256 of the inputs it was made from
   * @throws FileException if the disk does not take it
   */
  @Override
  public void commit(String input) {
    DraftFile.Written written = draft.complete();
    draft.publish();
    try {
      disk.force(folder);
    } catch (IOException e) {
      throw FileException.of("cannot write " + folder, e, "free space on the disk");
    }
    ledger.add(new PartEntry(number, written.bytes(), written.sha256(), input, tally));
  }

  /** Gives up what was not put in its place. */
  @Override
  public void close() {
    draft.close();
  }
}
