// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.slurp;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.syslet4j.abi.Errno;

/**
 * One file that was read, or was not.
 *
 * @param path as it was given
 * @param bytes its content; empty when it could not be read
 * @param errno why not, as the kernel's positive number; 0 when it was read
 */
public record SmallFile(Path path, ByteBuffer bytes, int errno) {
  static SmallFile read(Path path, ByteBuffer bytes) {
    return new SmallFile(path, bytes, 0);
  }

  static SmallFile unreadable(Path path, int errno) {
    return new SmallFile(path, ByteBuffer.allocate(0), errno);
  }

  static SmallFile tooLarge(Path path) {
    return unreadable(path, Errno.EFBIG.number());
  }

  /** Whether it could not be read. */
  public boolean failed() {
    return errno != 0;
  }

  /** The reason in words, such as {@code ENOENT (No such file or directory)}. */
  public String reason() {
    return failed() ? Errno.describe(errno) : "";
  }
}
