// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.jspecify.annotations.Nullable;

/**
 * Thrown inside the tree builder where the parser left a hole, and caught at the statement, field
 * or declaration around it, which is left out: its mistake has been reported already.
 */
final class Incomplete extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Incomplete HOLE = new Incomplete();

  private Incomplete() {
    super("a hole in the parse tree", null, false, false);
  }

  /** What is there. */
  static <T> T need(@Nullable T part) {
    if (part == null) {
      throw HOLE;
    }
    return part;
  }
}
