package org.hearsay.batch.worker;

import java.io.IOException;

/** No worker can be started; its message is one line with what to do next. */
public final class WorkerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean outOfMemory;

  WorkerException(String program, IOException cause) {
    super(
        "cannot start a worker with %s: %s; free memory, or try --in-process"
            .formatted(program, cause.getMessage()),
        cause);
    this.outOfMemory = false;
  }

  WorkerException(int times, Death death) {
    super(
        "a worker ended %d times before it was ready: %s; give it more memory with --worker-memory, or try --in-process"
            .formatted(times, death.message()));
    this.outOfMemory = death.isOutOfMemory();
  }

  /** Whether the memory that workers were given does not hold what they load. */
  public boolean isOutOfMemory() {
    return outOfMemory;
  }
}
