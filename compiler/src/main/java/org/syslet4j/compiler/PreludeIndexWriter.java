// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: writes the prelude's table beside its text. */
public final class PreludeIndexWriter {
  private PreludeIndexWriter() {}

  /**
   * Writes.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], Library.ROOT);
    Files.write(folder.resolve("linux.index"), PreludeIndex.table(Library.prelude()));
  }
}
