// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * The syslet around statements that stand alone: it has no parameters, and as many results as its
 * first {@code return} has values. One result has no name; several are called as the values are, or
 * {@code r1}, {@code r2} where these are no names.
 */
final class ScriptSyslet {
  static final String NAME = "main";

  private ScriptSyslet() {}

  static Decl.Syslet around(Stmt.Block body) {
    Span start = new Span(body.span().file(), 0, 0);
    Stmt.Return first = firstReturn(body);
    List<Expr> values = first == null ? List.of() : first.values();
    return new Decl.Syslet(
        List.of(), "", new Name(NAME, start), List.of(), results(values, start), body, body.span());
  }

  private static List<Decl.Result> results(List<Expr> values, Span at) {
    TypeRef number = new TypeRef(new Name("long", at), TypeRef.Shape.PLAIN, null, at);
    if (values.size() == 1) {
      return List.of(new Decl.Result(null, number));
    }
    List<Decl.Result> results = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Expr value : values) {
      String name = value instanceof Expr.Ref ref ? ref.name().text() : "";
      if (name.isEmpty() || !taken.add(name)) {
        name = "r" + (results.size() + 1);
      }
      results.add(new Decl.Result(new Name(name, at), number));
    }
    return results;
  }

  /** The first in the order of the text. */
  private static Stmt.@Nullable Return firstReturn(@Nullable Stmt stmt) {
    if (stmt instanceof Stmt.Return found) {
      return found;
    }
    for (Stmt inner : inside(stmt)) {
      Stmt.Return found = firstReturn(inner);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Stmt> inside(@Nullable Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      return block.statements();
    } else if (stmt instanceof Stmt.If branch) {
      Stmt otherwise = branch.otherwise();
      return otherwise == null ? List.of(branch.then()) : List.of(branch.then(), otherwise);
    } else if (stmt instanceof Stmt.Loop loop) {
      return List.of(loop.body());
    } else if (stmt instanceof Stmt.While loop) {
      return List.of(loop.body());
    } else if (stmt instanceof Stmt.ForRange loop) {
      return List.of(loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      return List.of(loop.body());
    } else if (stmt instanceof Stmt.Annotated annotated) {
      return List.of(annotated.statement());
    }
    return List.of();
  }
}
