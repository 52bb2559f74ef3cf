// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Handling;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** Finds the calls in a statement or expression, not those in nested statements. */
public final class Calls {
  private final List<Handling> found = new ArrayList<>();

  private Calls() {}

  /** The handling of every call that {@code stmt} evaluates itself. */
  static List<Handling> in(Stmt stmt) {
    Calls calls = new Calls();
    calls.statement(stmt);
    return calls.found;
  }

  /** Whether evaluating {@code expr} calls anything. */
  public static boolean any(Expr expr) {
    Calls calls = new Calls();
    calls.add(expr);
    return !calls.found.isEmpty();
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Typed.Declare declare) {
      add(declare.init());
    } else if (stmt instanceof Typed.Assign assign) {
      add(assign.target());
      add(assign.value());
    } else if (stmt instanceof Typed.Return leave) {
      for (Expr value : leave.values()) {
        add(value);
      }
    } else if (stmt instanceof Typed.Evaluate evaluate) {
      add(evaluate.expr());
    } else if (stmt instanceof Typed.Check check) {
      add(check.condition());
    } else if (stmt instanceof Typed.If branch) {
      add(branch.condition());
    } else if (stmt instanceof Typed.Loop loop) {
      add(loop.condition());
    } else if (stmt instanceof Typed.ForRange loop) {
      add(loop.from());
      add(loop.to());
    }
  }

  private void add(@Nullable Expr expr) {
    if (expr instanceof Typed.Call call) {
      found.add(call.handling());
      for (Typed.Arg arg : call.args()) {
        add(value(arg));
      }
    } else if (expr instanceof Typed.FnCall call) {
      found.add(call.handling());
      for (Expr arg : call.args()) {
        add(arg);
      }
    } else if (expr instanceof Typed.Binary binary) {
      add(binary.left());
      add(binary.right());
    } else if (expr instanceof Typed.Unary unary) {
      add(unary.operand());
    } else if (expr instanceof Typed.As as) {
      add(as.operand());
    } else if (expr instanceof Typed.Len len) {
      add(len.base());
    } else if (expr instanceof Typed.FieldOf field) {
      add(field.base());
    } else if (expr instanceof Typed.IndexOf index) {
      add(index.base());
      add(index.index());
    } else if (expr instanceof Typed.SliceOf slice) {
      add(slice.base());
      add(slice.from());
      add(slice.to());
    } else if (expr instanceof Typed.StructValue struct) {
      for (Typed.FieldValue field : struct.fields()) {
        add(field.value());
      }
    }
  }

  /** What stands where an argument does. */
  static Expr value(Typed.Arg arg) {
    return arg instanceof Typed.SpanArg span ? span.memory() : ((Typed.ValueArg) arg).value();
  }
}
