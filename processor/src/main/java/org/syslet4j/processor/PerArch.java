// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.image.Image;

/**
 * A program, compiled for several architectures. Where only the architecture lacks a call, there is
 * a note and no image for it; what else is wrong is an error.
 */
record PerArch(List<Image> images, List<Diagnostic> findings, List<Diagnostic> notes) {
  PerArch {
    images = List.copyOf(images);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  static PerArch compile(List<Arch> archs, Supplier<SysletCompiler> compiler) {
    Compilation together = compiler.get().archs(archs.toArray(Arch[]::new)).compile();
    return together.succeeded()
        ? new PerArch(together.bundle().images(), together.diagnostics(), List.of())
        : eachAlone(archs, compiler);
  }

  private static PerArch eachAlone(List<Arch> archs, Supplier<SysletCompiler> compiler) {
    List<Compilation> all =
        archs.stream().map(arch -> compiler.get().archs(arch).compile()).toList();
    boolean some = all.stream().anyMatch(Compilation::succeeded);
    List<Image> images = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    List<Diagnostic> notes = new ArrayList<>();
    for (Compilation one : all) {
      images.addAll(one.bundle().images());
      (some && lacksCalls(one) ? notes : findings).addAll(one.diagnostics());
    }
    return new PerArch(images, findings, notes);
  }

  private static boolean lacksCalls(Compilation compilation) {
    return !compilation.succeeded()
        && compilation.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .allMatch(d -> d.kind() == Kind.NOT_ON_ARCH);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
