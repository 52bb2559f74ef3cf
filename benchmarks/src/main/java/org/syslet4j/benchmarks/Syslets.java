// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.stream.Collectors;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.TextPrinter;

/** Compiles the benchmarks' own syslets. */
final class Syslets {
  private Syslets() {}

  /** The syslet {@code name} of {@code text}, for this machine. */
  static Program load(SysletRuntime runtime, String name, String text) {
    Compilation compilation =
        new SysletCompiler()
            .archs(Arch.current().orElseThrow())
            .source(name + ".syslet", text)
            .compile();
    if (!compilation.succeeded()) {
      throw new IllegalStateException(
          compilation.diagnostics().stream()
              .map(new TextPrinter(false)::print)
              .collect(Collectors.joining("\n")));
    }
    return runtime.load(compilation.bundle(), name);
  }
}
