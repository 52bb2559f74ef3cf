// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.syslet4j.compiler.typed.Typed.Expr;

/**
 * Tells which syslets have no error in them, nor in the fns that they call: those go on to the
 * graph, so that what is wrong there is told in the same run.
 */
final class Whole extends Walk {
  private boolean broken;

  private Whole() {}

  static boolean is(Typed.Syslet syslet) {
    Whole whole = new Whole();
    for (Typed.Param param : syslet.params()) {
      whole.broken |= param.variable().type() == Type.ERROR;
    }
    for (Typed.Result result : syslet.results()) {
      whole.broken |= result.type() == Type.ERROR;
    }
    whole.stmt(syslet.body());
    return !whole.broken;
  }

  /** Whether a fn's body has no error; the fns that it calls know it of themselves. */
  static boolean is(Typed.Block body) {
    Whole whole = new Whole();
    whole.stmt(body);
    return !whole.broken;
  }

  @Override
  void expr(Expr expr) {
    broken |=
        expr.type() == Type.ERROR || expr instanceof Typed.FnCall call && call.fn().isBroken();
    super.expr(expr);
  }
}
