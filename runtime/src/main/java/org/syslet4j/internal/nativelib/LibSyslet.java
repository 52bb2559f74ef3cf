// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.JNIEnv;
import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import org.syslet4j.abi.Errno;

/**
 * The functions of libsyslet that the runtime calls, one to one. Addresses are {@code long}; {@code
 * unsigned long} and {@code uint64_t} too. See {@code syslet.h} for what they do.
 */
public final class LibSyslet {
  static {
    LibraryLoader.register(LibSyslet.class);
  }

  private LibSyslet() {}

  /** Loads and checks the library now. */
  public static void load() {
    AbiCheck.check(LibraryLoader.where());
  }

  /** The file it was loaded from. */
  public static String file() {
    return LibraryLoader.where();
  }

  static native int syslet_abi(long report);

  private static native long syslet_engine_open(long options) throws LastErrorException;

  /** The handle of an engine with these options. */
  public static long open(long options) {
    try {
      long handle = syslet_engine_open(options);
      if (handle != 0) {
        return handle;
      }
      throw refused(Native.getLastError());
    } catch (LastErrorException e) {
      throw refused(e.getErrorCode());
    }
  }

  private static NativeProblem refused(int errno) {
    if (errno == Errno.EOPNOTSUPP.number()) {
      return new NativeProblem(
          "opening an engine",
          Errno.describe(errno),
          "this libsyslet was built without that engine: leave the choice to it (AUTO), or choose"
              + " THREADS, which works everywhere",
          null);
    }
    return new NativeProblem(
        "opening an engine",
        Errno.describe(errno),
        "an engine needs a few threads, descriptors and a little memory: look at ulimit -u and"
            + " ulimit -n, or choose another engine",
        null);
  }

  public static native long syslet_engine_close(long engine, long timeoutNanos);

  public static native long syslet_engine_describe(long engine, long buffer, long length);

  public static native long syslet_engine_stats(long engine, long stats);

  static native long syslet_jvm_bind(JNIEnv env, String className);

  public static native long syslet_exec_many(long engine, long submissions, long n, long head);

  public static native long async_wait(long least, long userRingIndex, long head);
}
