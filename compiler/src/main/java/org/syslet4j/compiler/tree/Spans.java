// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/**
 * Every place in a part of a tree. In a text they lie within that of the whole; those of a program
 * that was built are lines of Java anywhere.
 */
public final class Spans {
  private final Set<Span> found = new LinkedHashSet<>();

  private Spans() {}

  /** Those of a file. */
  public static Set<Span> of(Unit unit) {
    Spans spans = new Spans();
    unit.uses().forEach(use -> spans.found.add(use.span()));
    unit.decls().forEach(spans::decl);
    return spans.found;
  }

  /** Those of a declaration. */
  public static Set<Span> of(Decl decl) {
    Spans spans = new Spans();
    spans.decl(decl);
    return spans.found;
  }

  /** Those of a statement. */
  public static Set<Span> of(Stmt stmt) {
    Spans spans = new Spans();
    spans.stmt(stmt);
    return spans.found;
  }

  private void decl(Decl decl) {
    found.add(decl.span());
    found.add(decl.name().span());
    if (decl instanceof Decl.Const constant) {
      constant.values().forEach(value -> expr(value.value()));
    } else if (decl instanceof Decl.Struct struct) {
      for (Decl.Field field : struct.fields()) {
        found.add(field.span());
        type(field.type());
      }
    } else if (decl instanceof Decl.Syscall call) {
      params(call.params());
      call.numbers().forEach(number -> expr(number.value()));
    } else if (decl instanceof Decl.Fn fn) {
      params(fn.params());
      stmt(fn.body());
    } else if (decl instanceof Decl.Syslet syslet) {
      params(syslet.params());
      stmt(syslet.body());
    }
  }

  private void params(List<Param> params) {
    for (Param param : params) {
      found.add(param.span());
      type(param.type());
      expr(param.defaultValue());
    }
  }

  private void type(@Nullable TypeRef type) {
    if (type != null) {
      found.add(type.span());
      expr(type.length());
    }
  }

  private void stmt(@Nullable Stmt stmt) {
    if (stmt == null) {
      return;
    }
    found.add(stmt.span());
    if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::stmt);
    } else if (stmt instanceof Stmt.Annotated annotated) {
      stmt(annotated.statement());
    } else if (stmt instanceof Stmt.Let let) {
      let.names().forEach(name -> found.add(name.span()));
      type(let.type());
      expr(let.init());
    } else if (stmt instanceof Stmt.Var var) {
      found.add(var.name().span());
      type(var.type());
      expr(var.init());
    } else if (stmt instanceof Stmt.Assign assign) {
      expr(assign.target());
      expr(assign.value());
    } else if (stmt instanceof Stmt.If branch) {
      expr(branch.condition());
      stmt(branch.then());
      stmt(branch.otherwise());
    } else if (stmt instanceof Stmt.Loop loop) {
      stmt(loop.body());
    } else if (stmt instanceof Stmt.While loop) {
      expr(loop.condition());
      stmt(loop.body());
    } else if (stmt instanceof Stmt.ForRange loop) {
      expr(loop.from());
      expr(loop.to());
      stmt(loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      expr(loop.array());
      stmt(loop.body());
    } else if (stmt instanceof Stmt.Return leave) {
      leave.values().forEach(this::expr);
    } else if (stmt instanceof Stmt.Fail fail) {
      expr(fail.errno());
    } else if (stmt instanceof Stmt.Check check) {
      expr(check.condition());
    } else if (stmt instanceof Stmt.Defer defer) {
      stmt(defer.statement());
    } else if (stmt instanceof Stmt.Evaluate evaluate) {
      expr(evaluate.expr());
    }
  }

  private void expr(@Nullable Expr expr) {
    if (expr == null) {
      return;
    }
    found.add(expr.span());
    if (expr instanceof Expr.Binary binary) {
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Expr.Unary unary) {
      expr(unary.operand());
    } else if (expr instanceof Expr.Call call) {
      found.add(call.callee().span());
      call.args().forEach(this::expr);
      if (call.handler() != null) {
        found.add(call.handler().span());
        stmt(call.handler().body());
      }
    } else if (expr instanceof Expr.Field field) {
      expr(field.base());
    } else if (expr instanceof Expr.Index index) {
      expr(index.base());
      expr(index.index());
    } else if (expr instanceof Expr.Slice slice) {
      expr(slice.base());
      expr(slice.from());
      expr(slice.to());
    } else if (expr instanceof Expr.StructLiteral literal) {
      literal.fields().forEach(field -> expr(field.value()));
    }
  }
}
