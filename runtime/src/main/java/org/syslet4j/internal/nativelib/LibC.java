// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The few functions of the C library that the runtime itself needs. */
public final class LibC {
  static {
    Native.register(LibC.class, "c");
  }

  private LibC() {}

  private static final int CLOCK_MONOTONIC = 1;
  private static final int EFD_CLOEXEC_NONBLOCK = 0x80800;

  private static native int close(int fd);

  private static native int eventfd(int start, int flags);

  private static native int eventfd_read(int fd, long value);

  private static native int clock_gettime(int clock, long time);

  private static native int getpid();

  private static native long process_vm_readv(
      int pid, long local, long locals, long remote, long remotes, long flags);

  private static native long process_vm_writev(
      int pid, long local, long locals, long remote, long remotes, long flags);

  /** Copies from an address of this process that may be bad; how many bytes, or -1. */
  public static long readOwn(long address, long to, long length) {
    try (Memory pieces = pieces(to, address, length)) {
      long at = Pointer.nativeValue(pieces);
      return process_vm_readv(getpid(), at, 1, at + 16, 1, 0);
    }
  }

  /** Copies to an address of this process that may be bad; how many bytes, or -1. */
  public static long writeOwn(long address, long from, long length) {
    try (Memory pieces = pieces(from, address, length)) {
      long at = Pointer.nativeValue(pieces);
      return process_vm_writev(getpid(), at, 1, at + 16, 1, 0);
    }
  }

  /** Two {@code struct iovec} of the same length. */
  private static Memory pieces(long local, long remote, long length) {
    Memory pieces = new Memory(32);
    pieces.write(0, new long[] {local, length, remote, length}, 0, 4);
    return pieces;
  }

  /** What CLOCK_MONOTONIC shows. */
  static long monotonicNanos() {
    try (Memory time = new Memory(16)) {
      Rc.check(clock_gettime(CLOCK_MONOTONIC, Pointer.nativeValue(time)), "clock_gettime");
      return time.getLong(0) * 1_000_000_000 + time.getLong(8);
    }
  }

  /**
   * Closes a descriptor. Whatever the answer, the descriptor is gone afterwards (close(2), "Dealing
   * with error returns"), so EINTR is no error.
   *
   * @return 0 or a positive errno
   */
  public static int closeDescriptor(int fd) {
    return close(fd) == 0 ? 0 : Native.getLastError();
  }

  /**
   * A new eventfd that is closed on exec, does not block and counts one already, for whatever came
   * before it.
   *
   * @return its descriptor, or a negative errno
   */
  public static int openEventfd() {
    int fd = eventfd(1, EFD_CLOEXEC_NONBLOCK);
    return fd >= 0 ? fd : -Native.getLastError();
  }

  /**
   * Sets an eventfd back to zero.
   *
   * @param value the address of 8 bytes for what it counted
   */
  public static void clearEventfd(int fd, long value) {
    eventfd_read(fd, value); // EAGAIN: it counted nothing
  }
}
