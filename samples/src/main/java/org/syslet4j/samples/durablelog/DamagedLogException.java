// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.IOException;

/** Something that had been committed is not there any more: a fault of the disk, or a writer's. */
public final class DamagedLogException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;

  DamagedLogException(long offset, String what) {
    super("the log is damaged at byte " + offset + ": " + what);
    this.offset = offset;
  }

  DamagedLogException(String file, DamagedLogException cause) {
    super(file + ": " + cause.getMessage(), cause);
    this.offset = cause.offset;
  }

  /** Where in the file. */
  public long offset() {
    return offset;
  }
}
