// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.typed.Typed.Stmt;

/**
 * Variables that nobody reads, results of calls among them. A descriptor is left to those who look
 * for leaks.
 */
final class UnusedVariables extends Walk {
  private final Diagnostics diagnostics;

  private UnusedVariables(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(Typed.Block body, Diagnostics diagnostics) {
    new UnusedVariables(diagnostics).stmt(body);
  }

  @Override
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.Declare declare
        && declare.init() instanceof Typed.Call call
        && call.handling() instanceof Typed.Plain
        && isUnused(declare.variables().get(0))) {
      diagnostics.report(
          Diagnostic.of(Kind.UNUSED_RESULT, call.span(), call.signature().name())
              .place(declare.variables().get(0).span(), "nobody reads this")
              .help("write `try " + call.signature().name() + "(...)`, or look at the value"));
    } else if (stmt instanceof Typed.Declare declare) {
      for (Variable variable : declare.variables()) {
        variable(variable, "give it no name, or one that begins with `_`");
      }
    } else if (stmt instanceof Typed.DeclareZero declare) {
      variable(declare.variable(), "remove it");
    }
    super.stmt(stmt);
  }

  @Override
  void handling(Typed.Handling handling) {
    if (handling instanceof Typed.Catch handler && handler.binding() != null) {
      variable(handler.binding(), "write `catch { ... }`");
    }
    super.handling(handling);
  }

  private void variable(Variable variable, String help) {
    if (isUnused(variable)) {
      diagnostics.report(
          Diagnostic.of(Kind.UNUSED_VARIABLE, variable.span(), variable.name()).help(help));
    }
  }

  private static boolean isUnused(Variable variable) {
    return !variable.isRead()
        && !variable.name().startsWith("_")
        && variable.type() != Type.FD
        && variable.type() != Type.ERROR;
  }
}
