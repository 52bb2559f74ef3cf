// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where JNA unpacks libraries from jars: {@code jna.tmpdir}, else {@code JNA/temp} in the user's
 * cache. Where anybody may replace a file between its writing and its loading, none is unpacked.
 */
final class UnpackFolder {
  private static final int OTHERS_MAY_WRITE = 0002;

  /** Only its owner may replace a file. */
  private static final int STICKY = 01000;

  private UnpackFolder() {}

  /** Before JNA is loaded, because it unpacks a library of its own then. */
  static void check() {
    if (Boolean.getBoolean("jna.nounpack")) {
      return;
    }
    Path folder = existing(folder());
    if (folder != null && isOpenToOthers(folder)) {
      throw new NativeProblem(
          "unpacking libsyslet into " + folder(),
          folder + " lets every user replace what is unpacked there",
          "chmod o-w it, or name another folder with -Djna.tmpdir",
          null);
    }
  }

  private static Path folder() {
    String chosen = System.getProperty("jna.tmpdir");
    if (chosen != null) {
      return Path.of(chosen);
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    return cache == null || cache.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "JNA", "temp")
        : Path.of(cache, "JNA", "temp");
  }

  /** The folder, or the one in which JNA would make it. */
  private static @Nullable Path existing(Path folder) {
    Path at = folder.toAbsolutePath();
    while (at != null && !Files.isDirectory(at)) {
      at = at.getParent();
    }
    return at;
  }

  private static boolean isOpenToOthers(Path folder) {
    try {
      int mode = (int) Files.getAttribute(folder, "unix:mode");
      return (mode & OTHERS_MAY_WRITE) != 0 && (mode & STICKY) == 0;
    } catch (IOException e) {
      return false; // JNA will say that it cannot use it
    }
  }
}
