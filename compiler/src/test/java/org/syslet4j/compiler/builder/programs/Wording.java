// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/**
 * What the builder says with other words: what is deferred is a call or a block to it, so {@code
 * defer n += 1} is {@code defer { n += 1 }}, and a constant that is negative has a minus.
 */
final class Wording {
  private Wording() {}

  static Unit ofBuilder(Unit unit) {
    return new Unit(
        unit.file(),
        unit.annotations(),
        unit.packageName(),
        unit.uses(),
        unit.decls().stream().map(Wording::decl).toList());
  }

  private static Decl decl(Decl decl) {
    if (decl instanceof Decl.Const constant) {
      return new Decl.Const(
          constant.annotations(),
          constant.doc(),
          constant.name(),
          constant.values().stream().map(Wording::value).toList(),
          constant.span());
    }
    if (decl instanceof Decl.Fn fn) {
      return new Decl.Fn(
          fn.annotations(),
          fn.doc(),
          fn.name(),
          fn.params(),
          fn.results(),
          block(fn.body()),
          fn.span());
    }
    if (decl instanceof Decl.Syslet syslet) {
      return new Decl.Syslet(
          syslet.annotations(),
          syslet.doc(),
          syslet.name(),
          syslet.params(),
          syslet.results(),
          block(syslet.body()),
          syslet.span());
    }
    return decl;
  }

  private static Decl.ArchValue value(Decl.ArchValue value) {
    Expr expr = value.value();
    return expr instanceof Expr.Int number && number.value() < 0
        ? new Decl.ArchValue(
            value.arch(),
            new Expr.Unary(
                Expr.UnaryOp.NEGATE, new Expr.Int(-number.value(), expr.span()), expr.span()))
        : value;
  }

  private static Stmt.Block block(Stmt.Block block) {
    return new Stmt.Block(block.statements().stream().map(Wording::stmt).toList(), block.span());
  }

  private static @Nullable Stmt optional(@Nullable Stmt stmt) {
    return stmt == null ? null : stmt(stmt);
  }

  private static Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Defer defer) {
      Stmt inner = stmt(defer.statement());
      boolean said =
          inner instanceof Stmt.Block
              || inner instanceof Stmt.Evaluate e && e.expr() instanceof Expr.Call;
      return new Stmt.Defer(
          defer.onErrorOnly(),
          said ? inner : new Stmt.Block(List.of(inner), inner.span()),
          defer.span());
    }
    if (stmt instanceof Stmt.Block block) {
      return block(block);
    }
    if (stmt instanceof Stmt.Annotated annotated) {
      return new Stmt.Annotated(
          annotated.annotations(), stmt(annotated.statement()), annotated.span());
    }
    if (stmt instanceof Stmt.If branch) {
      return new Stmt.If(
          branch.condition(), block(branch.then()), optional(branch.otherwise()), branch.span());
    }
    if (stmt instanceof Stmt.Loop loop) {
      return new Stmt.Loop(loop.label(), block(loop.body()), loop.span());
    }
    if (stmt instanceof Stmt.While loop) {
      return new Stmt.While(loop.label(), loop.condition(), block(loop.body()), loop.span());
    }
    if (stmt instanceof Stmt.ForRange loop) {
      return new Stmt.ForRange(
          loop.label(), loop.variable(), loop.from(), loop.to(), block(loop.body()), loop.span());
    }
    if (stmt instanceof Stmt.ForEach loop) {
      return new Stmt.ForEach(
          loop.label(), loop.variable(), loop.array(), block(loop.body()), loop.span());
    }
    return stmt;
  }
}
