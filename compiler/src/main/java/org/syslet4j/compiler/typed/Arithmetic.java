// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Expr.UnaryOp;

/** What the operators mean: 64-bit two's complement that wraps, exactly as the pseudo calls do. */
public final class Arithmetic {
  private Arithmetic() {}

  /** The value of {@code left op right}; division by zero throws {@link ArithmeticException}. */
  public static long apply(BinaryOp op, long left, long right) {
    return switch (op) {
      case OR -> truth(left != 0 || right != 0);
      case AND -> truth(left != 0 && right != 0);
      case EQ -> truth(left == right);
      case NE -> truth(left != right);
      case LT -> truth(left < right);
      case LE -> truth(left <= right);
      case GT -> truth(left > right);
      case GE -> truth(left >= right);
      case BIT_OR -> left | right;
      case BIT_XOR -> left ^ right;
      case BIT_AND -> left & right;
      case SHL -> left << right;
      case SHR -> left >> right;
      case ADD -> left + right;
      case SUB -> left - right;
      case MUL -> left * right;
      case DIV -> left / right;
      case MOD -> left % right;
    };
  }

  /** The value of {@code op operand}. */
  public static long apply(UnaryOp op, long operand) {
    return switch (op) {
      case NOT -> truth(operand == 0);
      case NEGATE -> -operand;
      case COMPLEMENT -> ~operand;
    };
  }

  private static long truth(boolean value) {
    return value ? 1 : 0;
  }
}
