// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/**
 * A parameter of a syslet, a fn or a system call.
 *
 * @param direction only system calls may say one
 * @param defaultValue what it is when left out; in a system call also {@code buf.len}, which ties a
 *     count to the span it counts
 */
public record Param(
    List<Annotation> annotations,
    Direction direction,
    Name name,
    TypeRef type,
    @Nullable Expr defaultValue,
    Span span) {
  public Param {
    annotations = List.copyOf(annotations);
  }

  /** Which way memory flows, seen from the kernel. */
  public enum Direction {
    /** The kernel reads it. */
    IN,
    /** The kernel writes it. */
    OUT,
    /** Both. */
    INOUT
  }
}
