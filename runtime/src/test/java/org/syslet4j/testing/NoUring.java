// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Takes io_uring away from the calling thread and those that it starts, as containers do. */
public final class NoUring {
  static {
    Native.register(NoUring.class, "c");
  }

  private static final int PR_SET_SECCOMP = 22;
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final int SECCOMP_MODE_FILTER = 2;
  private static final int SECCOMP_RET_ERRNO = 0x00050000;
  private static final int SECCOMP_RET_ALLOW = 0x7fff0000;
  private static final int IO_URING_SETUP = 425;

  private NoUring() {}

  private static native int prctl(int option, long a, long b, long c, long d);

  /** From now on io_uring_setup(2) answers {@code errno} to this thread. */
  public static void refuse(int errno) {
    // struct sock_filter of linux/filter.h: load the number; if it is that one, refuse; else allow.
    long[][] program = {
      {0x20, 0, 0, 0},
      {0x15, 0, 1, IO_URING_SETUP},
      {0x06, 0, 0, SECCOMP_RET_ERRNO | errno},
      {0x06, 0, 0, SECCOMP_RET_ALLOW}
    };
    Memory filter = new Memory(8L * program.length);
    for (int i = 0; i < program.length; i++) {
      filter.setShort(8L * i, (short) program[i][0]);
      filter.setByte(8L * i + 2, (byte) program[i][1]);
      filter.setByte(8L * i + 3, (byte) program[i][2]);
      filter.setInt(8L * i + 4, (int) program[i][3]);
    }
    try (filter;
        Memory header = new Memory(16)) {
      header.clear();
      header.setShort(0, (short) program.length);
      header.setPointer(8, filter);
      if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
          || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, Pointer.nativeValue(header), 0, 0) != 0) {
        throw new IllegalStateException("prctl: errno " + Native.getLastError());
      }
    }
  }
}
