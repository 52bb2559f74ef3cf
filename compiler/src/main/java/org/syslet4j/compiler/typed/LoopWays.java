// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.HashSet;
import java.util.Set;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** Looks in a loop for a way out of it, and for a call that may wait. */
final class LoopWays extends Walk {
  /** How calls are tried that nobody waits for. */
  private static final Set<String> AT_ONCE = Set.of("plain", "plain_fd", "short");

  private final Set<Typed.LoopId> inside = new HashSet<>();
  private final Set<Typed.LoopId> left = new HashSet<>();
  private final Set<Typed.LoopId> continued = new HashSet<>();
  private boolean leaves;
  private boolean waits;

  private LoopWays() {}

  /** Whether something in the loop can leave it or wait. */
  static boolean endOrWait(Typed.Loop loop) {
    LoopWays ways = new LoopWays();
    ways.stmt(loop.body());
    return ways.waits || ways.leaves || ways.breaks(loop);
  }

  /** Whether a call in a fn's body may wait. */
  static boolean mayWait(Typed.Block body) {
    LoopWays ways = new LoopWays();
    ways.stmt(body);
    return ways.waits;
  }

  /** Whether a jump ends the loop: out of it, or to the next turn of one around it. */
  private boolean breaks(Typed.Loop loop) {
    continued.remove(loop.id());
    return !inside.containsAll(left) || !inside.containsAll(continued);
  }

  @Override
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.Break leave) {
      left.add(leave.loop());
    } else if (stmt instanceof Typed.Continue again) {
      continued.add(again.loop());
    } else if (stmt instanceof Typed.Loop loop) {
      inside.add(loop.id());
    } else if (stmt instanceof Typed.ForRange loop) {
      inside.add(loop.id());
    } else if (stmt instanceof Typed.ForEach loop) {
      inside.add(loop.id());
    }
    leaves |=
        stmt instanceof Typed.Return
            || stmt instanceof Typed.Fail
            || stmt instanceof Typed.Check
            || stmt instanceof Typed.Assign assign && assign.op() != null && divides(assign.op());
    super.stmt(stmt);
  }

  @Override
  void expr(Expr expr) {
    if (expr instanceof Typed.Call call) {
      leaves |= leaves(call.handling());
      waits |= !AT_ONCE.contains(call.signature().attempt());
    } else if (expr instanceof Typed.FnCall call) {
      leaves |= leaves(call.handling());
      waits |= call.fn().mayWait();
    } else {
      leaves |= mayFail(expr);
    }
    super.expr(expr);
  }

  /** Bounds that do not hold and a division by zero end the whole syslet. */
  private static boolean mayFail(Expr expr) {
    return expr instanceof Typed.IndexOf index && !(index.index() instanceof Typed.Const)
        || expr instanceof Typed.SliceOf
        || expr instanceof Typed.Binary binary && divides(binary.op());
  }

  private static boolean divides(BinaryOp op) {
    return op == BinaryOp.DIV || op == BinaryOp.MOD;
  }

  private static boolean leaves(Typed.Handling handling) {
    return handling instanceof Typed.Try
        || handling instanceof Typed.Catch handler && !handler.errnos().isEmpty();
  }
}
