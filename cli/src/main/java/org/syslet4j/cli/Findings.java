// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.JsonPrinter;
import org.syslet4j.compiler.diag.SarifPrinter;
import org.syslet4j.compiler.diag.Severity;

/** Shows what a compilation found. */
final class Findings {
  /** How findings are written. */
  enum Format {
    /** For people, to stderr. */
    TEXT,
    /** One JSON object a line, to stdout. */
    JSON,
    /** One SARIF log, to stdout. */
    SARIF
  }

  private Findings() {}

  /** For people. Returns the exit status. */
  static int print(Compilation compilation, Console console) {
    List<Diagnostic> all = compilation.diagnostics();
    if (!all.isEmpty()) {
      console.err().print(console.printer().print(all));
      long errors = all.stream().filter(d -> d.severity() == Severity.ERROR).count();
      if (all.size() > 1 && errors > 0) {
        console.err().println("\n" + count(errors, "error") + others(all.size() - errors));
      }
    }
    return status(compilation);
  }

  private static String others(long warnings) {
    return warnings == 0 ? "" : ", " + count(warnings, "warning");
  }

  private static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** In one of the formats. Returns the exit status. */
  static int print(Compilation compilation, Format format, Console console) {
    switch (format) {
      case TEXT -> print(compilation, console);
      case JSON -> console.out().print(new JsonPrinter().print(compilation.diagnostics()));
      case SARIF ->
          console.out().print(new SarifPrinter(Version.text()).print(compilation.diagnostics()));
    }
    return status(compilation);
  }

  private static int status(Compilation compilation) {
    return compilation.succeeded() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
