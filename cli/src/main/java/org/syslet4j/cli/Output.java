// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.IOException;
import java.nio.file.Files;

/** Writes the files that the command line names. */
final class Output {
  private Output() {}

  /** Writes to the file, or to standard output for {@code -}. */
  static void write(String target, byte[] content, Console console) {
    if (target.equals("-")) {
      console.out().write(content, 0, content.length);
      return;
    }
    try {
      Files.write(Input.path(target), content);
    } catch (IOException e) {
      throw Problem.input("cannot write " + Printable.quoted(target) + ": " + Input.why(target, e));
    }
  }
}
