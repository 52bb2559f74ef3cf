// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;

/**
 * Finds the library: the file that {@code -Dsyslet.library} names, else {@code libsyslet.so} in
 * {@code jna.library.path} and the system's folders, else the one in the jar, which JNA unpacks
 * into {@code jna.tmpdir}.
 */
final class LibraryLoader {
  private static final String PROPERTY = "syslet.library";

  private LibraryLoader() {}

  static void register(Class<?> functions) {
    if (Arch.current().isEmpty() || !Platform.isLinux()) {
      throw new NativeProblem(
          "loading libsyslet",
          "this is " + System.getProperty("os.name") + " on " + System.getProperty("os.arch"),
          "chains run on Linux for x86_64 and aarch64; compiling and checking work here as well",
          null);
    }
    UnpackFolder.check();
    String file = System.getProperty(PROPERTY);
    try {
      Native.register(functions, library());
    } catch (LinkageError e) {
      throw problem(file, e);
    }
  }

  private static NativeProblem problem(@Nullable String file, Error e) {
    String answer = Optional.ofNullable(e.getMessage()).orElse(e.toString()).strip();
    if (file != null) {
      return new NativeProblem(
          "loading -D" + PROPERTY + "=" + file,
          answer,
          "name the libsyslet.so of this version, or leave the option out to use the one in the"
              + " jar",
          e);
    }
    return new NativeProblem(
        "loading libsyslet from jna.library.path, the system's folders and the jar",
        answer,
        "if the folder into which JNA unpacks forbids execution, set -Djna.tmpdir to one that"
            + " allows it, or install the libraries beforehand (docs/packaging.md) and name"
            + " libsyslet.so with -D"
            + PROPERTY,
        e);
  }

  /** Out of the jar of this class, wherever the calling thread looks for its own. */
  private static NativeLibrary library() {
    return NativeLibrary.getInstance(
        System.getProperty(PROPERTY, "syslet"), LibraryLoader.class.getClassLoader());
  }

  /** What was loaded, for messages. */
  static String where() {
    return library().getFile() + "";
  }
}
