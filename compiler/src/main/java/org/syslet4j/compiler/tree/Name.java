// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import org.syslet4j.compiler.source.Span;

/** An identifier, or a dotted one, where it stands. */
public record Name(String text, Span span) {
  @Override
  public String toString() {
    return text;
  }
}
