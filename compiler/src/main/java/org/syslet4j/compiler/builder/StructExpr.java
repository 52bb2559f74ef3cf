// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;

/** A struct. */
public abstract sealed class StructExpr extends Value implements SpanArg
    permits StructVar, StructLiteral {
  StructExpr(Span span) {
    super(span);
  }
}
