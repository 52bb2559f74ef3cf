// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.function.Function;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A number to be stored big-endian, such as a port or an address. */
public final class BigEndian extends Value implements LongArg {
  private final Function<Scope, Expr> maker;

  BigEndian(Span span, Function<Scope, Expr> maker) {
    super(span);
    this.maker = maker;
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.apply(where);
  }
}
