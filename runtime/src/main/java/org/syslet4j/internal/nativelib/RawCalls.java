// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import org.syslet4j.abi.Errno;

/** System calls by number, and a way to interrupt a thread that waits in one. */
public final class RawCalls {
  static {
    Native.register(RawCalls.class, "c");
  }

  private RawCalls() {}

  private static final int SEEK_CUR = 1;

  /** Real-time signals of glibc, from the last that nothing else is known to use. */
  private static final int FIRST_SIGNAL = 60;

  private static final int LAST_SIGNAL = 43;

  /** {@code struct sigaction} of the C libraries: handler, 128 bytes of mask, flags, restorer. */
  private static final int SIGACTION_SIZE = 152;

  private static native long syscall(long nr, long a, long b, long c, long d, long e, long f);

  public static native int gettid();

  private static native int getpid();

  private static native int tgkill(int process, int thread, int signal);

  private static native int sigaction(int signal, Pointer action, Pointer old);

  private static native int poll(Pointer fds, long count, int timeout);

  private static native int eventfd_write(int fd, long value);

  private static native long lseek(int fd, long offset, int whence);

  /** Loads it now. */
  public static void load() {
    Interruption.load();
  }

  /** What the kernel answers in its register: a result, or a negative errno. */
  public static long call(int nr, long a, long b, long c, long d, long e, long f) {
    long result = syscall(nr, a, b, c, d, e, f);
    return result == -1 ? -Native.getLastError() : result;
  }

  /** Whether poll(2) says at once that a call would not wait: ready, hung up, or no descriptor. */
  public static boolean ready(int fd, short events) {
    if (fd < 0) {
      return true;
    }
    try (Memory row = new Memory(8)) {
      row.setInt(0, fd);
      row.setShort(4, events);
      row.setShort(6, (short) 0);
      return poll(row, 1, 0) != 0;
    }
  }

  /** Adds one to an eventfd. */
  public static void count(int eventfd) {
    eventfd_write(eventfd, 1);
  }

  /** Whether it is a file rather than a pipe, a socket or a terminal. */
  public static boolean seekable(int fd) {
    return lseek(fd, 0, SEEK_CUR) >= 0;
  }

  /** Ends a call that the thread waits in with EINTR; else nothing. */
  public static void interrupt(int thread) {
    tgkill(getpid(), thread, Interruption.SIGNAL);
  }

  /**
   * A signal that does nothing but end system calls. The JVM owns those that it knows, and a
   * handler in Java would run where Java must not: it is abs(3), which looks at its argument and
   * returns.
   */
  private static final class Interruption {
    static final int SIGNAL = install();

    static void load() {
      if (SIGNAL == 0) {
        throw new NativeProblem(
            "opening the java engine",
            Errno.describe(Errno.EBUSY.number()),
            "every signal from "
                + LAST_SIGNAL
                + " to "
                + FIRST_SIGNAL
                + " has a handler already, and the engine needs one to interrupt its own threads:"
                + " leave one free",
            null);
      }
    }

    private static int install() {
      try (Memory old = new Memory(SIGACTION_SIZE);
          Memory action = new Memory(SIGACTION_SIZE)) {
        action.clear();
        action.setPointer(0, NativeLibrary.getInstance("c").getFunction("abs"));
        for (int signal = FIRST_SIGNAL; signal >= LAST_SIGNAL; signal--) {
          boolean free = sigaction(signal, Pointer.NULL, old) == 0 && old.getPointer(0) == null;
          if (free && sigaction(signal, action, Pointer.NULL) == 0) {
            return signal;
          }
        }
        return 0;
      }
    }
  }
}
