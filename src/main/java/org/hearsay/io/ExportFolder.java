package org.hearsay.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder that takes converted files. What stands there with other content stays, unless it may be
 * replaced; the same content is no conflict, so that a conversion can be run again. Never writes
 * through a symbolic link.
 */
public final class ExportFolder {
  private static final String ADVICE = "give --force to replace it, or another folder";

  private final Path path;
  private final boolean replace;

  /**
   * Makes the folder where it is missing.
   *
   * @param replace whether files of other content may be replaced
   * @throws FileException if the folder cannot be made or written to
   */
  public ExportFolder(Path path, boolean replace) {
    this.path = OutputFolder.prepare(path).path();
    this.replace = replace;
  }

  /**
   * Writes all files, or none where one of them is in conflict.
   *
   * @throws FileException if a file stands there with other content, two have the same name, or the
   *     disk does not take them
   */
  public void write(List<ExportFile> files) {
    Set<String> names = new HashSet<>();
    for (ExportFile file : files) {
      if (!names.add(file.name())) {
        throw new FileException(
            "two files would be named %s in %s; change an id"
                .formatted(Excerpt.quoted(file.name()), path));
      }
      check(file);
    }
    files.forEach(this::write);
  }

  /** Where a file of this name stands. */
  Path place(String name) {
    try {
      return path.resolve(name);
    } catch (InvalidPathException e) {
      throw new FileException(
          "this system cannot name a file %s; set a UTF-8 locale, or change the id"
              .formatted(Excerpt.quoted(name)),
          e);
    }
  }

  /**
   * Puts a complete draft in its place.
   *
   * @throws FileException if a file stands there with other content
   */
  void publish(DraftFile draft) {
    if (!replace && draft.differs()) {
      throw conflict(draft.target());
    }
    draft.publish();
  }

  private void check(ExportFile file) {
    Path place = place(file.name());
    try {
      if (!replace
          && Files.exists(place, LinkOption.NOFOLLOW_LINKS)
          && !(Files.isRegularFile(place)
              && Utf8.encode(file.text()).equals(ByteBuffer.wrap(Files.readAllBytes(place))))) {
        throw conflict(place);
      }
    } catch (IOException e) {
      throw FileException.of("cannot read " + place, e, ADVICE);
    }
  }

  private void write(ExportFile file) {
    Path place = place(file.name());
    ByteBuffer bytes = Utf8.encode(file.text());
    try (OutputStream out =
        Files.newOutputStream(
            place,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
    } catch (IOException e) {
      throw FileException.of("cannot write " + place, e, "choose another folder");
    }
  }

  private static FileException conflict(Path place) {
    return new FileException("%s is there with other content; %s".formatted(place, ADVICE));
  }
}
