// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;

/** What the tree says of a text's offsets: where lines begin, and which braces hold lines. */
final class Breaks {
  private final BitSet statements = new BitSet();
  private final BitSet blocks = new BitSet();
  private final BitSet declarations = new BitSet();
  private final BitSet bodies = new BitSet();
  private final BitSet fields = new BitSet();
  private final BitSet packages = new BitSet();

  /** Those of a file. */
  static Breaks of(Unit unit) {
    Breaks breaks = new Breaks();
    if (unit.packageName() != null) {
      breaks.packages.set(unit.packageName().span().start());
    }
    unit.uses().forEach(use -> breaks.packages.set(use.span().start()));
    unit.decls().forEach(breaks::decl);
    return breaks;
  }

  /** Whether a statement starts there that begins a line. */
  boolean isStatement(int offset) {
    return statements.get(offset);
  }

  /** Whether the brace there opens a block. */
  boolean isBlock(int offset) {
    return blocks.get(offset);
  }

  boolean isDeclaration(int offset) {
    return declarations.get(offset);
  }

  /** Whether a declaration starts there that has a body: a fn or a syslet. */
  boolean isBody(int offset) {
    return bodies.get(offset);
  }

  boolean isField(int offset) {
    return fields.get(offset);
  }

  /** Whether the name of a package starts there, behind {@code package} or {@code use}. */
  boolean isPackage(int offset) {
    return packages.get(offset);
  }

  private void decl(Decl decl) {
    declarations.set(decl.span().start());
    decl.annotations().forEach(this::annotation);
    if (decl instanceof Decl.Const constant) {
      constant.values().forEach(value -> expr(value.value()));
    } else if (decl instanceof Decl.Struct struct) {
      struct.fields().forEach(this::field);
    } else if (decl instanceof Decl.Syscall syscall) {
      syscall.params().forEach(this::param);
      syscall.numbers().forEach(value -> expr(value.value()));
    } else if (decl instanceof Decl.Fn fn) {
      bodies.set(decl.span().start());
      fn.params().forEach(this::param);
      block(fn.body());
    } else if (decl instanceof Decl.Syslet syslet) {
      bodies.set(decl.span().start());
      syslet.params().forEach(this::param);
      block(syslet.body());
    }
  }

  private void field(Decl.Field field) {
    fields.set(field.span().start());
    field.annotations().forEach(this::annotation);
    type(field.type());
  }

  private void param(Param param) {
    param.annotations().forEach(this::annotation);
    type(param.type());
    expr(param.defaultValue());
  }

  private void annotation(Annotation annotation) {
    for (Annotation.Arg arg : annotation.args()) {
      expr(arg.value());
      expr(arg.to());
    }
  }

  private void type(@Nullable TypeRef type) {
    if (type != null) {
      expr(type.length());
    }
  }

  // --- statements
  // -------------------------------------------------------------------------------------

  private void block(Stmt.Block block) {
    blocks.set(block.span().start());
    for (Stmt stmt : block.statements()) {
      statements.set(stmt.span().start());
      stmt(stmt);
    }
  }

  private void stmt(@Nullable Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      block(block);
    } else if (stmt instanceof Stmt.Let let) {
      type(let.type());
      expr(let.init());
    } else if (stmt instanceof Stmt.Var var) {
      type(var.type());
      expr(var.init());
    } else if (stmt instanceof Stmt.Assign assign) {
      expr(assign.target());
      expr(assign.value());
    } else if (stmt instanceof Stmt.Evaluate evaluate) {
      expr(evaluate.expr());
    } else if (stmt instanceof Stmt.Defer defer) {
      stmt(defer.statement());
    } else if (stmt instanceof Stmt.Annotated annotated) {
      annotated.annotations().forEach(this::annotation);
      statements.set(annotated.statement().span().start());
      stmt(annotated.statement());
    } else if (stmt instanceof Stmt.Return leave) {
      leave.values().forEach(this::expr);
    } else if (stmt instanceof Stmt.Fail fail) {
      expr(fail.errno());
    } else if (stmt instanceof Stmt.Check check) {
      expr(check.condition());
    } else {
      flow(stmt);
    }
  }

  private void flow(@Nullable Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      expr(branch.condition());
      block(branch.then());
      stmt(branch.otherwise());
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

  // --- expressions, for the blocks of their handlers
  // ------------------------------------------------------

  private void expr(@Nullable Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Expr.Unary unary) {
      expr(unary.operand());
    } else if (expr instanceof Expr.Call call) {
      call.args().forEach(this::expr);
      if (call.handler() != null) {
        block(call.handler().body());
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
