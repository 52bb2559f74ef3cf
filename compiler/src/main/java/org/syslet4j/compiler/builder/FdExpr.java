// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;

/** A file descriptor. */
public abstract sealed class FdExpr extends Value implements FdArg, LongArg permits FdVar, FdCall {
  FdExpr(Span span) {
    super(span);
  }

  /** The same as a number, to compare or to compute with it. */
  public LongExpr asLong() {
    return new LongExpr.Computed(CallSite.here(), this::tree);
  }
}
