package org.hearsay.batch.folder;

import java.nio.file.Path;

/** Another run writes to the folder. */
public final class FolderInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FolderInUseException(Path folder, String owner) {
    super(
        "%s is in use by %s; wait for it, or give another folder with --out"
            .formatted(folder, owner));
  }
}
