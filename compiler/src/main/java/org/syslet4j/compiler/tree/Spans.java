// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.LinkedHashSet;
import java.util.Set;
import org.syslet4j.compiler.source.Span;

/**
 * Every place in a part of a tree. In a text they lie within that of the whole; those of a program
 * that was built are lines of Java anywhere.
 */
public final class Spans extends TreeWalk {
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

  @Override
  protected void decl(Decl decl) {
    found.add(decl.span());
    found.add(decl.name().span());
    super.decl(decl);
  }

  @Override
  protected void field(Decl.Field field) {
    found.add(field.span());
    super.field(field);
  }

  @Override
  protected void param(Param param) {
    found.add(param.span());
    super.param(param);
  }

  @Override
  protected void type(TypeRef type) {
    found.add(type.span());
    super.type(type);
  }

  @Override
  protected void block(Stmt.Block block) {
    found.add(block.span());
    super.block(block);
  }

  @Override
  protected void stmt(Stmt stmt) {
    found.add(stmt.span());
    if (stmt instanceof Stmt.Let let) {
      let.names().forEach(name -> found.add(name.span()));
    } else if (stmt instanceof Stmt.Var var) {
      found.add(var.name().span());
    }
    super.stmt(stmt);
  }

  @Override
  protected void expr(Expr expr) {
    found.add(expr.span());
    if (expr instanceof Expr.Call call) {
      found.add(call.callee().span());
    }
    super.expr(expr);
  }

  @Override
  protected void handler(Expr.Catch handler) {
    found.add(handler.span());
    super.handler(handler);
  }
}
