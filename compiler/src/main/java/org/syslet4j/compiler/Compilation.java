// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.util.List;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.image.Bundle;

/**
 * What a compilation gives.
 *
 * @param bundle the images; empty when there are errors
 * @param diagnostics all findings, sorted; warnings stand beside a result
 */
public record Compilation(Bundle bundle, List<Diagnostic> diagnostics) {
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is a result. */
  public boolean succeeded() {
    return !hasErrors(diagnostics);
  }

  static boolean hasErrors(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
