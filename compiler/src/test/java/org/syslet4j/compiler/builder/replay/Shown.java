// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import org.syslet4j.compiler.builder.Condition;
import org.syslet4j.compiler.builder.FdExpr;
import org.syslet4j.compiler.builder.LongExpr;
import org.syslet4j.compiler.builder.Value;

/**
 * A value of the builder.
 *
 * @param struct the struct that it is, or that its elements are; empty for others
 */
record Shown(Value value, String struct) {
  static Shown plain(Object value) {
    return new Shown((Value) value, "");
  }

  /** To compute with it. */
  LongExpr number() {
    if (value instanceof FdExpr fd) {
      return fd.asLong();
    }
    return value instanceof Condition condition ? condition.asLong() : (LongExpr) value;
  }

  Condition condition() {
    return value instanceof Condition condition ? condition : number().nonZero();
  }
}
