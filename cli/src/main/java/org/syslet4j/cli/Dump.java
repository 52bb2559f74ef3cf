// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.TypedPrinter;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;

/** The result of a stage as text, for {@code --dump}. */
final class Dump {
  private Dump() {}

  static String text(Object result) {
    if (result instanceof Unit unit) {
      return TreePrinter.print(unit);
    }
    if (result instanceof Typed.Program program) {
      return TypedPrinter.print(program);
    }
    return result instanceof Image image ? ImageText.write(image) : result.toString();
  }
}
