// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whether the kernel has put a thread to sleep, from {@code /proc}. A look costs some microseconds;
 * the file is opened by the first one. Used by one thread at a time.
 */
final class KernelState {
  /** "1234567 (fifteen letters) S", and numbers without a parenthesis behind it. */
  private static final int LINE_BYTES = 64;

  private final byte[] line = new byte[LINE_BYTES];
  private final @Nullable String path;
  private @Nullable RandomAccessFile file;

  private KernelState(@Nullable String path) {
    this.path = path;
  }

  /** Of the calling thread. Without {@code /proc} it never sleeps. */
  static KernelState ofCurrentThread() {
    try {
      return new KernelState(
          "/proc/" + Files.readSymbolicLink(Path.of("/proc/thread-self")) + "/stat");
    } catch (IOException | RuntimeException e) {
      return new KernelState(null);
    }
  }

  /**
   * Twice: during a pause of the JVM, for a garbage collection say, its threads sleep, and the
   * first look may fall into one. It cannot return before the end of the pause, though.
   */
  boolean sleeps() {
    return looksAsleep() && looksAsleep();
  }

  private boolean looksAsleep() {
    if (path == null) {
      return false;
    }
    try {
      RandomAccessFile stat = file;
      if (stat == null) {
        stat = new RandomAccessFile(path, "r");
        file = stat;
      }
      stat.seek(0);
      return sleeping(stat.read(line));
    } catch (IOException e) {
      return false; // no descriptor to be had: the next look tries again
    }
  }

  private boolean sleeping(int length) {
    int at = length - 1;
    while (at >= 0 && line[at] != ')') {
      at--;
    }
    return at >= 0 && at + 2 < length && (line[at + 2] == 'S' || line[at + 2] == 'D');
  }

  void close() {
    RandomAccessFile stat = file;
    if (stat != null) {
      try {
        stat.close();
      } catch (IOException e) {
        // It was only read.
      }
    }
  }
}
