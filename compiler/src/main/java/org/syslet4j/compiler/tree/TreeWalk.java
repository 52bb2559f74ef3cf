// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a part of a tree, from the outside in and in the order of the text. Each method goes
 * into what it is given; whoever overrides one looks at that part and calls the method of this
 * class.
 */
public abstract class TreeWalk {
  protected void decl(Decl decl) {
    decl.annotations().forEach(this::annotation);
    if (decl instanceof Decl.Const constant) {
      constant.values().forEach(value -> expr(value.value()));
    } else if (decl instanceof Decl.Struct struct) {
      struct.fields().forEach(this::field);
    } else if (decl instanceof Decl.Syscall call) {
      call.params().forEach(this::param);
      call.numbers().forEach(number -> expr(number.value()));
    } else if (decl instanceof Decl.Fn fn) {
      fn.params().forEach(this::param);
      block(fn.body());
    } else if (decl instanceof Decl.Syslet syslet) {
      syslet.params().forEach(this::param);
      block(syslet.body());
    }
  }

  protected void field(Decl.Field field) {
    field.annotations().forEach(this::annotation);
    type(field.type());
  }

  protected void param(Param param) {
    param.annotations().forEach(this::annotation);
    type(param.type());
    exprIfAny(param.defaultValue());
  }

  protected void annotation(Annotation annotation) {
    for (Annotation.Arg arg : annotation.args()) {
      expr(arg.value());
      exprIfAny(arg.to());
    }
  }

  protected void type(TypeRef type) {
    exprIfAny(type.length());
  }

  protected void block(Stmt.Block block) {
    block.statements().forEach(this::stmt);
  }

  protected void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      block(block);
    } else if (stmt instanceof Stmt.Annotated annotated) {
      annotated.annotations().forEach(this::annotation);
      stmt(annotated.statement());
    } else if (stmt instanceof Stmt.Let let) {
      typeIfAny(let.type());
      expr(let.init());
    } else if (stmt instanceof Stmt.Var var) {
      typeIfAny(var.type());
      exprIfAny(var.init());
    } else if (stmt instanceof Stmt.Assign assign) {
      expr(assign.target());
      expr(assign.value());
    } else if (stmt instanceof Stmt.Return leave) {
      exprs(leave.values());
    } else if (stmt instanceof Stmt.Fail fail) {
      expr(fail.errno());
    } else if (stmt instanceof Stmt.Check check) {
      expr(check.condition());
    } else if (stmt instanceof Stmt.Defer defer) {
      stmt(defer.statement());
    } else if (stmt instanceof Stmt.Evaluate evaluate) {
      expr(evaluate.expr());
    } else {
      flow(stmt);
    }
  }

  private void flow(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      expr(branch.condition());
      block(branch.then());
      if (branch.otherwise() != null) {
        stmt(branch.otherwise());
      }
    } else if (stmt instanceof Stmt.Loop loop) {
      block(loop.body());
    } else if (stmt instanceof Stmt.While loop) {
      expr(loop.condition());
      block(loop.body());
    } else if (stmt instanceof Stmt.ForRange loop) {
      expr(loop.from());
      expr(loop.to());
      block(loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      expr(loop.array());
      block(loop.body());
    }
  }

  protected void expr(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Expr.Unary unary) {
      expr(unary.operand());
    } else if (expr instanceof Expr.Call call) {
      exprs(call.args());
      if (call.handler() != null) {
        handler(call.handler());
      }
    } else if (expr instanceof Expr.Field field) {
      expr(field.base());
    } else if (expr instanceof Expr.Index index) {
      expr(index.base());
      expr(index.index());
    } else if (expr instanceof Expr.Slice slice) {
      expr(slice.base());
      exprIfAny(slice.from());
      exprIfAny(slice.to());
    } else if (expr instanceof Expr.StructLiteral literal) {
      literal.fields().forEach(field -> expr(field.value()));
    }
  }

  protected void handler(Expr.Catch handler) {
    block(handler.body());
  }

  private void exprs(List<Expr> exprs) {
    exprs.forEach(this::expr);
  }

  private void exprIfAny(@Nullable Expr expr) {
    if (expr != null) {
      expr(expr);
    }
  }

  private void typeIfAny(@Nullable TypeRef type) {
    if (type != null) {
      type(type);
    }
  }
}
