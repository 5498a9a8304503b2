package org.hearsay.batch.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.io.FileException;

/**
 * One run at a time in a folder. The lock is the operating system's, so that it goes with the
 * process that holds it, however that ends; the file {@value #FILE} says who that is.
 */
final class FolderLock implements Closeable {
  static final String FILE = ".lock";
  private static final int MAX_OWNER = 1000;

  /**
   * Folders locked by this JVM: closing any channel to a locked file would let go of a lock that
   * another channel of the same process holds, so that none is opened twice.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;
  private final String before;

  private FolderLock(Path folder, FileChannel channel, String before) {
    this.folder = folder;
    this.channel = channel;
    this.before = before;
  }

  /**
   * @param folder exists
   * @param owner one line that names this process
   * @throws FolderInUseException if another run holds it
   * @throws FileException if the file cannot be written
   */
  static FolderLock take(Path folder, String owner) {
    try {
      Path real = folder.toRealPath();
      if (!HELD.add(real)) {
        throw new FolderInUseException(folder, "this process");
      }
      try {
        return lock(folder, real, owner);
      } catch (IOException | RuntimeException e) {
        HELD.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw FileException.of(
          "cannot lock " + folder.resolve(FILE), e, "give another folder with --out");
    }
  }

  private static FolderLock lock(Path folder, Path real, String owner) throws IOException {
    Path file = real.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      String before = read(channel);
      if (lock == null) {
        throw new FolderInUseException(folder, before.isEmpty() ? "another run" : before);
      }
      write(channel, owner);
      return new FolderLock(real, channel, before);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Through the channel at hand: closing another one would let go of the lock. */
  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MAX_OWNER);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
  }

  private static void write(FileChannel channel, String owner) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Who held it last and did not let go of it in order; nothing where all went well. */
  Optional<String> abandonedBy() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before);
  }

  /** The file stays: removing it would let two runs lock two files of one name. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      // The operating system lets go of the lock with the channel; the name in it is only told.
    } finally {
      HELD.remove(folder);
    }
  }
}
