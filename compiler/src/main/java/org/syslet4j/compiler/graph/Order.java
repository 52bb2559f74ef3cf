// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;

/** Which operations of a block may change places, and the changing. */
final class Order {
  private Order() {}

  /** Whether the operation at {@code index} could as well be the last one of its block. */
  static boolean canBeLast(Block block, int index) {
    List<Op> ops = block.ops();
    for (int i = index + 1; i < ops.size(); i++) {
      if (!worksOnCells(ops.get(i)) || !areIndependent(ops.get(index), ops.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Moves it there. */
  static void makeLast(Block block, int index) {
    List<Op> ops = block.ops();
    if (index == ops.size() - 1) {
      return;
    }
    Op op = ops.get(index);
    // None of them was reached when the first one had not run: its clean-up is in force for all.
    for (Op behind : ops.subList(index + 1, ops.size())) {
      behind.sameCleanUp(op);
    }
    ops.remove(index);
    ops.add(op);
  }

  /** Whether it works on cells and constants alone, so that any call may come before or behind. */
  private static boolean worksOnCells(Op op) {
    boolean known = op.code() instanceof Op.Copy || added(op) != null || isArithmetic(op);
    if (!known || op.dest() instanceof Operand.Slot) {
      return false;
    }
    for (Operand arg : op.args()) {
      if (arg instanceof Operand.Slot) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArithmetic(Op op) {
    return op.code() instanceof Op.Pseudo pseudo
        && switch (pseudo.call()) {
          case ADD, SUB, MUL, DIV, MOD, AND, OR, XOR, SHL, SHR, LT, LE, EQ, NE -> true;
          default -> false;
        };
  }

  /** The cell that a umem_add changes; null for everything else. */
  static @Nullable Cell added(Op op) {
    return op.is(PseudoCall.UMEM_ADD) && op.args().get(0) instanceof Operand.CellAddress address
        ? address.cell()
        : null;
  }

  private static boolean areIndependent(Op a, Op b) {
    return !writesWhatItUses(a, b) && !writesWhatItUses(b, a);
  }

  private static boolean writesWhatItUses(Op writer, Op user) {
    if (uses(user, writer.dest()) || uses(user, added(writer))) {
      return true;
    }
    for (Cell cell : writer.filled()) {
      if (uses(user, cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code op} reads or writes {@code place}. */
  private static boolean uses(Op op, Operand.@Nullable Place place) {
    return place != null
        && (op.args().contains(place) || place.equals(op.dest()) || place == added(op));
  }
}
