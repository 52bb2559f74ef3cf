// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;
import picocli.CommandLine.Option;

/** {@code -e TEXT}: a program that stands on the command line. */
final class OneLiner {
  @Option(
      names = "-e",
      paramLabel = "TEXT",
      description = "This text in place of a file: declarations, or statements alone.")
  private @Nullable String text;

  OneLiner() {}

  /** Null when there is none. */
  @Nullable SourceFile source() {
    return text == null ? null : SourceFile.of("<command line>", text);
  }

  boolean given() {
    return text != null;
  }

  /** That the command has something to work on. */
  void orElse(boolean files, String command) {
    if (!given() && !files) {
      throw Problem.usage("`syslet " + command + "` needs FILE")
          .help("name a file, - for stdin, or write -e TEXT");
    }
  }
}
