// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Stmt;

/**
 * Numbers on the command line, written as in the language: {@code -1}, {@code 0o644}, {@code
 * 64KiB}.
 */
final class Numbers {
  static final String FORMS = "numbers are written 42, -1, 0x2a, 0o644, 0b11, 64KiB, 500ms";

  private static final Pattern UNIT = Pattern.compile("s$");

  private Numbers() {}

  /** A time, with its unit: {@code 5s}, {@code 500ms}, {@code 0s}. */
  static Duration time(String option, String text) {
    OptionalLong nanos = UNIT.matcher(text).find() ? parse(text) : OptionalLong.empty();
    if (nanos.isEmpty() || nanos.getAsLong() < 0) {
      throw Problem.usage(option + " does not take " + Printable.quoted(text))
          .help("it takes a time with its unit: 5s, 500ms, 10us, 100ns");
    }
    return Duration.ofNanos(nanos.getAsLong());
  }

  /** The value; empty when it is no number, or one that does not fit. */
  static OptionalLong parse(String text) {
    if (text.length() > 100 || text.contains("\n") || text.contains("//")) {
      return OptionalLong.empty();
    }
    Diagnostics diagnostics = new Diagnostics();
    Stmt.Block body = Parser.parseBody(SourceFile.of("<number>", "return " + text), diagnostics);
    if (!diagnostics.isEmpty()
        || body.statements().size() != 1
        || !(body.statements().get(0) instanceof Stmt.Return returned)
        || returned.values().size() != 1) {
      return OptionalLong.empty();
    }
    Expr value = returned.values().get(0);
    if (value instanceof Expr.Unary unary
        && unary.op() == Expr.UnaryOp.NEGATE
        && unary.operand() instanceof Expr.Int number) {
      return OptionalLong.of(-number.value());
    }
    return value instanceof Expr.Int number
        ? OptionalLong.of(number.value())
        : OptionalLong.empty();
  }
}
