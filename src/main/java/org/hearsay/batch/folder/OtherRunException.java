package org.hearsay.batch.folder;

/** The folder holds a run of another configuration, other models or other inputs. */
public final class OtherRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherRunException(String message) {
    super(
        message
            + "; give another folder with --out, or --restart to replace what is there when the new run is done");
  }
}
