// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A call that gives a descriptor. */
public final class FdCall extends FdExpr implements Call<FdCall> {
  private final CallParts parts;

  FdCall(CallParts parts) {
    super(parts.span());
    this.parts = parts;
  }

  @Override
  public FdCall tried() {
    return new FdCall(parts.asTried());
  }

  @Override
  public FdCall async() {
    return new FdCall(parts.in(Expr.Mode.ASYNC));
  }

  @Override
  public FdCall sync() {
    return new FdCall(parts.in(Expr.Mode.SYNC));
  }

  @Override
  public FdCall onError(Consumer<Block> handler) {
    return new FdCall(parts.handledBy(CallParts.Handler.any(List.of(), handler)));
  }

  @Override
  public FdCall onError(String name, BiConsumer<Block, ErrnoVar> handler) {
    return new FdCall(parts.handledBy(CallParts.Handler.binding(name, handler)));
  }

  @Override
  public FdCall onError(List<Constant> errnos, Consumer<Block> handler) {
    return new FdCall(parts.handledBy(CallParts.Handler.of(errnos, handler)));
  }

  @Override
  Expr tree(Scope where, Span use) {
    return parts.tree(where);
  }
}
