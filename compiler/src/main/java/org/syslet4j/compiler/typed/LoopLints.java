// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** What is doubtful about loops: that they never end, and that they wait in their caller. */
final class LoopLints extends Walk {
  private final Diagnostics diagnostics;
  private int depth;

  private LoopLints(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(Typed.Block body, Diagnostics diagnostics) {
    new LoopLints(diagnostics).stmt(body);
  }

  @Override
  void stmt(Stmt stmt) {
    boolean loops =
        stmt instanceof Typed.Loop
            || stmt instanceof Typed.ForRange
            || stmt instanceof Typed.ForEach;
    if (stmt instanceof Typed.Loop loop && isForever(loop) && !LoopWays.endOrWait(loop)) {
      diagnostics.report(
          Diagnostic.of(Kind.ENDLESS_LOOP, loop.span())
              .label("nothing in it leaves it, and no call in it waits for anything")
              .help("leave it with `break`, `return` or a `try`, or wait in it"));
    }
    depth += loops ? 1 : 0;
    super.stmt(stmt);
    depth -= loops ? 1 : 0;
  }

  private static boolean isForever(Typed.Loop loop) {
    return loop.condition() == null
        || loop.condition() instanceof Typed.Const number && number.value() != 0;
  }

  @Override
  void expr(Expr expr) {
    if (depth > 0 && expr instanceof Typed.Call call && waits(call)) {
      diagnostics.report(
          missing(call.signature().name(), call.span())
              .help("write `async " + call.signature().name() + "(...)`"));
    } else if (depth > 0 && expr instanceof Typed.FnCall call && call.mode() == Mode.DEFAULT) {
      Expr wait = call.fn().firstWait();
      if (wait != null) {
        diagnostics.report(
            missing(call.fn().name(), call.span())
                .place(wait.span(), "here it waits")
                .help("write `async " + call.fn().name() + "(...)`"));
      }
    }
    super.expr(expr);
  }

  private static Diagnostic.Builder missing(String name, Span span) {
    return Diagnostic.of(Kind.MISSING_ASYNC, span, name)
        .note("`async` says that the chain goes on in the background from here");
  }

  private static boolean waits(Typed.Call call) {
    return call.mode() == Mode.DEFAULT && call.signature().waits();
  }

  /** The first call in a body that waits without a word; null when there is none. */
  static @Nullable Expr firstWait(Typed.Block body) {
    List<Expr> found = new ArrayList<>();
    new Walk() {
      @Override
      void expr(Expr expr) {
        if (expr instanceof Typed.Call call && waits(call)) {
          found.add(expr);
        } else if (expr instanceof Typed.FnCall inner
            && inner.mode() == Mode.DEFAULT
            && inner.fn().firstWait() != null) {
          found.add(inner);
        }
        super.expr(expr);
      }
    }.stmt(body);
    return found.isEmpty() ? null : found.get(0);
  }
}
