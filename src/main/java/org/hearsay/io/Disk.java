package org.hearsay.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * What a run asks of the disk, an operation a method, so that a test can let any one of them fail.
 */
public interface Disk {
  /** The real one. */
  Disk REAL = new RealDisk();

  /** Opens a file for writing, empty. */
  Sink create(Path file) throws IOException;

  /**
   * Opens a file for writing behind what it holds.
   *
   * @param length bytes of it that stay; what stands behind them is cut off
   */
  Sink append(Path file, long length) throws IOException;

  /** Gives a file another name in one step, in place of what had it before. */
  void rename(Path from, Path to) throws IOException;

  /** Sees to it that the names in a folder outlast a loss of power. */
  void force(Path folder) throws IOException;

  /** Removes a file or an empty folder, where it is there. */
  void delete(Path path) throws IOException;

  /** A file that is being written; not buffered. */
  abstract class Sink extends OutputStream {
    /** Sees to it that all that was written outlasts a loss of power. */
    public abstract void force() throws IOException;
  }
}
