// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.diag.TextPrinter;

/** Tells javac what the language's compiler found, each finding once. */
final class Findings {
  private final Problems problems;
  private final TextPrinter printer = new TextPrinter(false);

  Findings(Problems problems) {
    this.problems = problems;
  }

  void tell(ExecutableElement method, Annotations.Value at, PerArch compiled) {
    tell(method, at, compiled.findings());
    for (Diagnostic note : compiled.notes()) {
      tell(javax.tools.Diagnostic.Kind.NOTE, method, at, note);
    }
  }

  void tell(ExecutableElement method, Annotations.Value at, List<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      tell(kind(diagnostic.severity()), method, at, diagnostic);
    }
  }

  private static javax.tools.Diagnostic.Kind kind(Severity severity) {
    return severity == Severity.ERROR
        ? javax.tools.Diagnostic.Kind.ERROR
        : javax.tools.Diagnostic.Kind.WARNING;
  }

  /** The printer's own word for the severity would stand beside javac's. */
  private void tell(
      javax.tools.Diagnostic.Kind kind,
      ExecutableElement method,
      Annotations.Value at,
      Diagnostic diagnostic) {
    String text = printer.print(diagnostic).stripTrailing();
    problems.tell(kind, method, at, text.substring(text.indexOf('[')));
  }
}
