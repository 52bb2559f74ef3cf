// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import org.jspecify.annotations.Nullable;

/** Reads the files of used packages that lie in no folder: in a jar, or where javac looks. */
@FunctionalInterface
public interface PackageReader {
  /**
   * The bytes of a package's file; null when there is none here.
   *
   * @param file its name: {@code std/io.syslet} for the package {@code std.io}
   */
  byte @Nullable [] read(String file);
}
