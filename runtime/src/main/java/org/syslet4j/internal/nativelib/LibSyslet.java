// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.JNIEnv;
import com.sun.jna.LastErrorException;
import com.sun.jna.Native;

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

  /**
   * The handle of an engine with these options.
   *
   * @param uring whether it must be the one with io_uring
   */
  public static long open(long options, boolean uring) {
    try {
      long handle = syslet_engine_open(options);
      if (handle != 0) {
        return handle;
      }
      throw OpenProblem.of(Native.getLastError(), uring);
    } catch (LastErrorException e) {
      throw OpenProblem.of(e.getErrorCode(), uring);
    }
  }

  public static native long syslet_engine_close(long engine, long timeoutNanos);

  public static native long syslet_engine_describe(long engine, long buffer, long length);

  public static native long syslet_engine_stats(long engine, long stats);

  static native long syslet_jvm_bind(JNIEnv env, String className);

  public static native long syslet_head_notify(long head, int eventfd);

  public static native long syslet_cancel_all(long engine, long head);
}
