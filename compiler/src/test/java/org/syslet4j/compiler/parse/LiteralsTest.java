// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Stmt;

/** The values of numbers, addresses and strings. */
class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1_000, 1000",
    "0x1F, 31",
    "0o644, 420",
    "0b1010, 10",
    "64KiB, 65536",
    "2MiB, 2097152",
    "1GiB, 1073741824",
    "7ns, 7",
    "7us, 7000",
    "7ms, 7000000",
    "7s, 7000000000",
    "0x10KiB, 16384",
    "9223372036854775807, 9223372036854775807",
    "0x7fff_ffff_ffff_ffff, 9223372036854775807",
    "0xffffffffffffffff, -1",
    "0x8000000000000000, -9223372036854775808",
  })
  void numbers(String text, long value) {
    assertThat(((Expr.Int) value(text)).value()).isEqualTo(value);
  }

  @Test
  void theSmallestNumber() {
    Expr.Unary negated = (Expr.Unary) value("-9223372036854775808");
    assertThat(-((Expr.Int) negated.operand()).value()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void addresses() {
    assertThat(((Expr.Ipv4) value("127.0.0.1")).value()).isEqualTo(0x7f000001L);
    assertThat(((Expr.Ipv4) value("255.255.255.255")).value()).isEqualTo(0xffffffffL);
  }

  @Test
  void texts() {
    assertThat(((Expr.Text) value("\"a\\n\\t\\r\\0\\\\\\\"\\x41\\u{20ac}ä\"")).value())
        .isEqualTo("a\n\t\r\0\\\"A€ä");
  }

  @Test
  void bytesAreUtf8() {
    assertThat(((Expr.Bytes) value("b\"\\xff\\0ä\"")).value()).isEqualTo("\u00ff\0\u00c3\u00a4");
  }

  private static Expr value(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Stmt.Block body = Parser.parseBody(SourceFile.of("test", "x = " + text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return ((Stmt.Assign) body.statements().get(0)).value();
  }
}
