package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.io.Disk;

/** A disk that is full, or broken, at one of its operations; a write then leaves half behind. */
final class FailingDisk implements Disk {
  private final int failing;
  private int operations;

  /**
   * @param failing number of the operation that fails, from 1
   */
  FailingDisk(int failing) {
    this.failing = failing;
  }

  /** Whether it came to fail. */
  boolean failed() {
    return operations >= failing;
  }

  private void count() throws IOException {
    if (++operations == failing) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public Sink create(Path file) throws IOException {
    count();
    return new FailingSink(Disk.REAL.create(file));
  }

  @Override
  public Sink append(Path file, long length) throws IOException {
    count();
    return new FailingSink(Disk.REAL.append(file, length));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    count();
    Disk.REAL.rename(from, to);
  }

  @Override
  public void force(Path folder) throws IOException {
    count();
    Disk.REAL.force(folder);
  }

  @Override
  public void delete(Path path) throws IOException {
    count();
    Disk.REAL.delete(path);
  }

  private final class FailingSink extends Sink {
    private final Sink sink;

    FailingSink(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(int value) throws IOException {
      count();
      sink.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        count();
      } catch (IOException e) {
        sink.write(bytes, offset, length / 2);
        throw e;
      }
      sink.write(bytes, offset, length);
    }

    @Override
    public void force() throws IOException {
      count();
      sink.force();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
