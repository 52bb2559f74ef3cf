// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

/** A mistake in the text form of an image. */
public final class ImageTextException extends ImageException {
  private final int line;
  private final int column;

  ImageTextException(int line, int column, String message) {
    super(line + ":" + column + ": " + message);
    this.line = line;
    this.column = column;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1, in UTF-16 units. */
  public int column() {
    return column;
  }
}
