// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/**
 * A type as written: {@code long}, {@code byte[64KiB]}, {@code Job[]}.
 *
 * @param shape plain name, array with a length, or array without
 * @param length the length expression of {@link Shape#ARRAY}, else null
 */
public record TypeRef(Name name, Shape shape, @Nullable Expr length, Span span) {
  /** What stands behind the name. */
  public enum Shape {
    PLAIN,
    ARRAY,
    OPEN_ARRAY
  }
}
