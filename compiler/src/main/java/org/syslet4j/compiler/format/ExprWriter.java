// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.Locale;
import java.util.function.Function;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;

/** Expressions to text, with just the parentheses that they need. */
final class ExprWriter {
  /** How tight an operator binds; an operand that binds less tight needs parentheses. */
  private static final int NOT = 3;

  private static final int UNARY = 11;
  private static final int POSTFIX = 12;

  private final Function<Stmt.Block, String> blocks;

  /** Whether a block follows, so that a struct literal needs parentheses. */
  private boolean beforeBlock;

  ExprWriter(Function<Stmt.Block, String> blocks) {
    this.blocks = blocks;
  }

  String value(Expr expr) {
    return within(expr, false);
  }

  /** In front of a block. */
  String condition(Expr expr) {
    return within(expr, true);
  }

  private String within(Expr expr, boolean condition) {
    boolean outer = beforeBlock;
    beforeBlock = condition;
    String text = text(expr);
    beforeBlock = outer;
    return text;
  }

  private String text(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return binary(binary);
    }
    if (expr instanceof Expr.Unary unary) {
      String operand = operand(unary.operand(), tightness(unary));
      boolean apart = unary.op() == Expr.UnaryOp.NEGATE && operand.startsWith("-");
      return unary.op().text() + (apart ? " " : "") + operand;
    }
    if (expr instanceof Expr.Call call) {
      return call(call);
    }
    if (expr instanceof Expr.Field field) {
      return operand(field.base(), POSTFIX) + "." + field.name();
    }
    if (expr instanceof Expr.Index index) {
      return operand(index.base(), POSTFIX) + "[" + value(index.index()) + "]";
    }
    if (expr instanceof Expr.Slice slice) {
      Expr from = slice.from();
      Expr to = slice.to();
      String range = (from == null ? "" : value(from)) + ".." + (to == null ? "" : value(to));
      return operand(slice.base(), POSTFIX) + "[" + range + "]";
    }
    if (expr instanceof Expr.StructLiteral literal) {
      return literal(literal);
    }
    return atom(expr);
  }

  private String binary(Expr.Binary binary) {
    int tight = tightness(binary);
    boolean compares = tight == 4;
    String left = operand(binary.left(), compares ? tight + 1 : tight);
    String right = operand(binary.right(), tight + 1);
    return left + " " + binary.op().text() + " " + right;
  }

  private String operand(Expr expr, int atLeast) {
    return tightness(expr) < atLeast ? "(" + value(expr) + ")" : text(expr);
  }

  private static int tightness(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return switch (binary.op()) {
        case OR -> 1;
        case AND -> 2;
        case EQ, NE, LT, LE, GT, GE -> 4;
        case BIT_OR -> 5;
        case BIT_XOR -> 6;
        case BIT_AND -> 7;
        case SHL, SHR -> 8;
        case ADD, SUB -> 9;
        case MUL, DIV, MOD -> 10;
      };
    }
    if (expr instanceof Expr.Unary unary) {
      return unary.op() == Expr.UnaryOp.NOT ? NOT : UNARY;
    }
    return POSTFIX;
  }

  private String call(Expr.Call call) {
    StringBuilder text = new StringBuilder();
    if (call.mode() != Expr.Mode.DEFAULT) {
      text.append(call.mode().name().toLowerCase(Locale.ROOT)).append(' ');
    }
    if (call.tried()) {
      text.append("try ");
    }
    text.append(call.callee())
        .append('(')
        .append(String.join(", ", call.args().stream().map(this::value).toList()))
        .append(')');
    Expr.Catch handler = call.handler();
    if (handler != null) {
      text.append(" catch ");
      if (handler.binding() != null) {
        text.append(handler.binding()).append(' ');
      } else if (!handler.errnos().isEmpty()) {
        text.append(String.join(" | ", handler.errnos().stream().map(Name::text).toList()))
            .append(' ');
      }
      text.append(blocks.apply(handler.body()));
    }
    return text.toString();
  }

  private String literal(Expr.StructLiteral literal) {
    String fields =
        String.join(
            ", ", literal.fields().stream().map(f -> f.name() + ": " + value(f.value())).toList());
    String text = literal.type() + "{ " + fields + " }";
    return beforeBlock ? "(" + text + ")" : text;
  }

  // --- values
  // -----------------------------------------------------------------------------------------

  private static String atom(Expr expr) {
    if (expr instanceof Expr.Int number) {
      return number.value() < 0
          ? "0x" + Long.toHexString(number.value())
          : Long.toString(number.value());
    }
    if (expr instanceof Expr.Ipv4 address) {
      long v = address.value();
      return (v >> 24 & 255) + "." + (v >> 16 & 255) + "." + (v >> 8 & 255) + "." + (v & 255);
    }
    if (expr instanceof Expr.Text text) {
      return '"' + escaped(text.value(), false) + '"';
    }
    if (expr instanceof Expr.Bytes bytes) {
      return "b\"" + escaped(bytes.value(), true) + '"';
    }
    if (expr instanceof Expr.Ref ref) {
      return ref.name().text();
    }
    if (expr instanceof Expr.Null) {
      return "null";
    }
    throw new AssertionError("an expression without a text: " + expr.getClass());
  }

  private static String escaped(String text, boolean asBytes) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int simple = "\n\t\r\0\\\"".indexOf(c);
              if (simple >= 0) {
                out.append('\\').append("ntr0\\\"".charAt(simple));
              } else if (c < 0x20 || c == 0x7f || asBytes && c > 0x7f) {
                out.append(String.format(Locale.ROOT, "\\x%02x", c));
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "\\u{%x}", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
