// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.syslet4j.compiler.diag.TextPrinter;

/**
 * What the command reads and writes.
 *
 * @param in standard input
 * @param out for what was asked for
 * @param err for findings and failures
 * @param colour whether {@code err} is shown in colours
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {
  /** That of this process. */
  static Console ofProcess() {
    return new Console(
        System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), colourWanted());
  }

  private static PrintStream utf8(FileDescriptor fd) {
    return new PrintStream(new FileOutputStream(fd), false, StandardCharsets.UTF_8);
  }

  /** bin/syslet says whether stderr is a terminal, which Java cannot find out. */
  private static boolean colourWanted() {
    return colourWanted(System.getenv(), Boolean.getBoolean("syslet.terminal"));
  }

  /** Whether stderr is a terminal that knows colours, and nobody said that there be none. */
  static boolean colourWanted(Map<String, String> environment, boolean terminal) {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  TextPrinter printer() {
    return new TextPrinter(colour);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
