// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A call that gives a number, or nothing. */
public final class LongCall extends LongExpr implements Call<LongCall> {
  private final CallParts parts;

  LongCall(CallParts parts) {
    super(parts.span());
    this.parts = parts;
  }

  @Override
  public LongCall tried() {
    return new LongCall(parts.asTried());
  }

  @Override
  public LongCall async() {
    return new LongCall(parts.in(Expr.Mode.ASYNC));
  }

  @Override
  public LongCall sync() {
    return new LongCall(parts.in(Expr.Mode.SYNC));
  }

  @Override
  public LongCall onError(Consumer<Block> handler) {
    return new LongCall(parts.handledBy(CallParts.Handler.any(List.of(), handler)));
  }

  @Override
  public LongCall onError(String name, BiConsumer<Block, ErrnoVar> handler) {
    return new LongCall(parts.handledBy(CallParts.Handler.binding(name, handler)));
  }

  @Override
  public LongCall onError(List<Constant> errnos, Consumer<Block> handler) {
    return new LongCall(parts.handledBy(CallParts.Handler.of(errnos, handler)));
  }

  @Override
  Expr tree(Scope where, Span use) {
    return parts.tree(where);
  }
}
