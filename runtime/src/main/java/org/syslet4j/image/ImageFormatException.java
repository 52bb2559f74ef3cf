// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

/** Bytes that are no {@code .atoms} file, a damaged one, or one that a newer version wrote. */
public final class ImageFormatException extends ImageException {
  private final long offset;

  ImageFormatException(long offset, String what, String wayOut) {
    super(what + " at byte " + offset + "; " + wayOut);
    this.offset = offset;
  }

  /** Where in the file, in bytes from its start. */
  public long offset() {
    return offset;
  }
}
