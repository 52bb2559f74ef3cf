// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/**
 * Definite assignment: a variable that was declared without a value is read only where every way
 * has given it one. Memory is exempt: it is zero at first.
 */
final class Assignments extends Walk {
  private final Diagnostics diagnostics;
  private final Set<Variable> tracked = identitySet();
  private final Map<Typed.LoopId, @Nullable Set<Variable>> atBreak = new HashMap<>();

  /** Those that have a value on every way that leads here; null where no way does. */
  private @Nullable Set<Variable> assigned = identitySet();

  private Assignments(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports every read that comes too early. */
  static void check(Typed.Block body, Diagnostics diagnostics) {
    Assignments assignments = new Assignments(diagnostics);
    if (assignments.declaresWithout(body)) {
      assignments.stmt(body);
    }
  }

  private boolean declaresWithout(Typed.Block body) {
    boolean[] found = new boolean[1];
    new Walk() {
      @Override
      void stmt(Stmt stmt) {
        found[0] |= stmt instanceof Typed.DeclareZero declare && needsValue(declare);
        super.stmt(stmt);
      }
    }.stmt(body);
    return found[0];
  }

  private static boolean needsValue(Typed.DeclareZero declare) {
    return !(declare.variable().type() instanceof Type.Memory);
  }

  private static Set<Variable> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static @Nullable Set<Variable> copy(@Nullable Set<Variable> set) {
    if (set == null) {
      return null;
    }
    Set<Variable> copy = identitySet();
    copy.addAll(set);
    return copy;
  }

  /** What holds where two ways meet. */
  private static @Nullable Set<Variable> meet(
      @Nullable Set<Variable> a, @Nullable Set<Variable> b) {
    if (a == null || b == null) {
      return copy(a == null ? b : a);
    }
    Set<Variable> both = copy(a);
    if (both != null) {
      both.retainAll(b);
    }
    return both;
  }

  @Override
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.DeclareZero declare) {
      if (needsValue(declare)) {
        tracked.add(declare.variable());
        if (assigned != null) {
          assigned.remove(declare.variable()); // each turn of a loop declares it afresh
        }
      }
    } else if (stmt instanceof Typed.Assign assign) {
      assign(assign);
    } else if (stmt instanceof Typed.If branch) {
      branch(branch);
    } else if (stmt instanceof Typed.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Typed.ForRange loop) {
      expr(loop.from());
      expr(loop.to());
      perhaps(loop.body());
    } else if (stmt instanceof Typed.ForEach loop) {
      expr(loop.array());
      perhaps(loop.body());
    } else if (stmt instanceof Typed.Break leave) {
      Set<Variable> other = atBreak.get(leave.loop());
      atBreak.put(
          leave.loop(), atBreak.containsKey(leave.loop()) ? meet(other, assigned) : copy(assigned));
      assigned = null;
    } else if (stmt instanceof Typed.Continue) {
      assigned = null;
    } else if (stmt instanceof Typed.Return || stmt instanceof Typed.Fail) {
      super.stmt(stmt);
      assigned = null;
    } else if (stmt instanceof Typed.Defer defer) {
      Set<Variable> before = copy(assigned);
      super.stmt(defer);
      assigned = before; // it runs later
    } else {
      super.stmt(stmt);
    }
  }

  private void assign(Typed.Assign assign) {
    if (!(assign.target() instanceof Typed.Var target)) {
      super.stmt(assign);
      return;
    }
    if (assign.op() != null) {
      read(target);
    }
    expr(assign.value());
    if (assigned != null) {
      assigned.add(target.variable());
    }
  }

  private void branch(Typed.If branch) {
    expr(branch.condition());
    Set<Variable> before = copy(assigned);
    stmt(branch.then());
    Set<Variable> then = assigned;
    assigned = before;
    if (branch.otherwise() != null) {
      stmt(branch.otherwise());
    }
    assigned = meet(then, assigned);
  }

  private void loop(Typed.Loop loop) {
    if (loop.condition() != null) {
      expr(loop.condition());
      perhaps(loop.body());
      return;
    }
    stmt(loop.body());
    assigned = atBreak.remove(loop.id());
  }

  /** A body that may not run at all: what it assigns does not count behind it. */
  private void perhaps(Typed.Block body) {
    Set<Variable> before = copy(assigned);
    stmt(body);
    assigned = before;
  }

  @Override
  void handling(Typed.Handling handling) {
    if (handling instanceof Typed.Catch handler) {
      Set<Variable> before = copy(assigned);
      stmt(handler.body());
      assigned = meet(before, assigned);
    }
  }

  @Override
  void expr(Expr expr) {
    if (expr instanceof Typed.Var var) {
      read(var);
    } else if (expr instanceof Typed.Binary binary && binary.op().isShortCircuit()) {
      expr(binary.left());
      Set<Variable> before = copy(assigned);
      expr(binary.right());
      assigned = before;
    } else {
      super.expr(expr);
    }
  }

  private void read(Typed.Var var) {
    Variable variable = var.variable();
    if (assigned != null && tracked.contains(variable) && assigned.add(variable)) {
      diagnostics.report(
          Diagnostic.of(Kind.UNASSIGNED, var.span(), variable.name())
              .label("read here")
              .place(variable.span(), "declared here without a value")
              .help("give it a value on every way that leads here, or at its `var`"));
    }
  }
}
