// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import org.syslet4j.abi.Errno;
import org.syslet4j.internal.nativelib.LibC;

/**
 * A file descriptor that somebody must close: a chain's result. Any thread may close it; only the
 * first time counts. There is no finalizer: closing a number that somebody still uses would be
 * worse than a leak.
 */
public final class OwnedFd implements AutoCloseable {
  private final int fd;
  private final IntUnaryOperator closing;
  private final AtomicBoolean gone = new AtomicBoolean();

  /**
   * @param closing closes it where it was opened; 0 or a positive errno
   */
  OwnedFd(int fd, IntUnaryOperator closing) {
    this.fd = fd;
    this.closing = closing;
  }

  /**
   * Takes over the descriptor {@code fd}.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static OwnedFd of(int fd) {
    if (fd < 0) {
      throw new IllegalArgumentException("a descriptor is not negative: " + fd);
    }
    return new OwnedFd(fd, LibC::closeDescriptor);
  }

  /**
   * The number.
   *
   * @throws IllegalStateException after {@link #close} or {@link #release}: it may mean another
   *     file by now
   */
  public int value() {
    if (gone.get()) {
      throw new IllegalStateException("descriptor " + fd + " was closed or released");
    }
    return fd;
  }

  /**
   * Gives up ownership: from now on it is the caller who must close the number that this returns.
   */
  public int release() {
    if (!gone.compareAndSet(false, true)) {
      throw new IllegalStateException("descriptor " + fd + " was closed or released before");
    }
    return fd;
  }

  /**
   * Closes the descriptor, the first time.
   *
   * @throws IOException if the kernel reports an error, such as a lost write; it is closed all the
   *     same
   */
  @Override
  public void close() throws IOException {
    if (gone.compareAndSet(false, true)) {
      int errno = closing.applyAsInt(fd);
      if (errno != 0 && errno != Errno.EINTR.number()) {
        throw new IOException("close(" + fd + ") failed: " + Errno.describe(errno));
      }
    }
  }

  @Override
  public String toString() {
    return "fd " + fd + (gone.get() ? " (gone)" : "");
  }
}
