// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** The functions of {@code bases.c}: each runs a whole round and answers its nanoseconds. */
final class CBases {
  static {
    Native.register(CBases.class, "sysletbases");
  }

  private CBases() {}

  static native long bases_getppid_inline(long operations);

  static native long bases_getppid_libc(long operations);

  static native long bases_getppid_calls(long operations, long calls);

  static native long bases_getppid_chain(long operations, long asyncExec);

  static native long bases_read_three(String path, long operations);

  static native long bases_read_four(String path, long operations);

  static native long bases_read_files(String prefix, long files, long operations);

  /** Answers {@code count}, or a negative errno. */
  static native long bases_write_each(int[] descriptors, long count);

  /** Answers the pages of the file that stay in memory, or a negative errno. */
  static native long bases_make_cold(String path);

  static native long bases_read_chain(String path, long operations, long asyncExec);

  /** The C function {@code async_exec} of the library that the runtime uses. */
  static long asyncExec() {
    String library = System.getProperty("syslet.library", "syslet");
    return Pointer.nativeValue(NativeLibrary.getInstance(library).getFunction("async_exec"));
  }

  /** One direct-mapped JNA call per system call: what chains are to beat. */
  static final class LibC {
    static {
      Native.register(LibC.class, "c");
    }

    private LibC() {}

    static native int getppid();
  }
}
