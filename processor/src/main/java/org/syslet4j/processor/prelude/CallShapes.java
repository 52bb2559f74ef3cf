// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;

/**
 * Which parameters of a call can be given together: counts all left to their spans or all written
 * out, defaults left out from the end. Shapes with counts left out come first, as they do in the
 * type checker.
 */
final class CallShapes {
  private CallShapes() {}

  static List<List<Param>> of(Decl.Syscall call) {
    List<List<Param>> shapes = new ArrayList<>();
    for (boolean counts : new boolean[] {false, true}) {
      List<Param> given =
          new ArrayList<>(call.params().stream().filter(p -> counts || !isCount(p)).toList());
      shapes.add(List.copyOf(given));
      while (!given.isEmpty() && given.get(given.size() - 1).defaultValue() != null) {
        Param left = given.remove(given.size() - 1);
        if (!isCount(left)) {
          shapes.add(List.copyOf(given));
        }
      }
    }
    return shapes;
  }

  /** Whether a span supplies it: its default is {@code span.len}. */
  static boolean isCount(Param param) {
    return param.defaultValue() instanceof Expr.Field field && field.name().text().equals("len");
  }
}
