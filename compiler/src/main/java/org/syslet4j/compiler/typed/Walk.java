// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** Goes through a typed body in the order of the text; not into the fns that it calls. */
abstract class Walk {
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.Block block) {
      for (Stmt inner : block.statements()) {
        stmt(inner);
      }
    } else if (stmt instanceof Typed.Declare declare) {
      expr(declare.init());
    } else if (stmt instanceof Typed.Assign assign) {
      expr(assign.target());
      expr(assign.value());
    } else if (stmt instanceof Typed.If branch) {
      expr(branch.condition());
      stmt(branch.then());
      if (branch.otherwise() != null) {
        stmt(branch.otherwise());
      }
    } else if (stmt instanceof Typed.Loop loop) {
      optional(loop.condition());
      stmt(loop.body());
    } else if (stmt instanceof Typed.ForRange loop) {
      expr(loop.from());
      expr(loop.to());
      stmt(loop.body());
    } else if (stmt instanceof Typed.ForEach loop) {
      expr(loop.array());
      stmt(loop.body());
    } else if (stmt instanceof Typed.Return leave) {
      for (Expr value : leave.values()) {
        expr(value);
      }
    } else if (stmt instanceof Typed.Fail fail) {
      expr(fail.errno());
    } else if (stmt instanceof Typed.Check check) {
      expr(check.condition());
    } else if (stmt instanceof Typed.Defer defer) {
      stmt(defer.statement());
    } else if (stmt instanceof Typed.Evaluate evaluate) {
      expr(evaluate.expr());
    }
  }

  void expr(Expr expr) {
    if (expr instanceof Typed.Binary binary) {
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Typed.Unary unary) {
      expr(unary.operand());
    } else if (expr instanceof Typed.As as) {
      expr(as.operand());
    } else if (expr instanceof Typed.Len len) {
      expr(len.base());
    } else if (expr instanceof Typed.FieldOf field) {
      expr(field.base());
    } else if (expr instanceof Typed.IndexOf index) {
      expr(index.base());
      expr(index.index());
    } else if (expr instanceof Typed.SliceOf slice) {
      expr(slice.base());
      optional(slice.from());
      optional(slice.to());
    } else if (expr instanceof Typed.StructValue struct) {
      for (Typed.FieldValue field : struct.fields()) {
        expr(field.value());
      }
    } else if (expr instanceof Typed.Call call) {
      for (Typed.Arg arg : call.args()) {
        expr(Calls.value(arg));
      }
      handling(call.handling());
    } else if (expr instanceof Typed.FnCall call) {
      for (Expr arg : call.args()) {
        expr(arg);
      }
      handling(call.handling());
    }
  }

  void handling(Typed.Handling handling) {
    if (handling instanceof Typed.Catch handler) {
      stmt(handler.body());
    }
  }

  private void optional(@Nullable Expr expr) {
    if (expr != null) {
      expr(expr);
    }
  }
}
