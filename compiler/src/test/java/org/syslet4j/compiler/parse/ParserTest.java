// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/** What the parser makes of correct programs. */
class ParserTest {
  static List<SourceFile> programs() {
    return Programs.all();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyProgramOfTheRepositoryParses(SourceFile program) {
    Diagnostics diagnostics = new Diagnostics();
    Unit unit = Parser.parse(program, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(unit.decls()).isNotEmpty();
  }

  @Test
  void tryBindsTighterThanAComparison() {
    Expr.Binary condition =
        (Expr.Binary) ((Stmt.If) only("if try poll(w, 0) > 0 { break }")).condition();
    assertThat(condition.op()).isEqualTo(Expr.BinaryOp.GT);
    assertThat(((Expr.Call) condition.left()).tried()).isTrue();
  }

  @Test
  void aDocCommentLosesItsSlashes() {
    Unit unit = parse("/// One.\n///   Two.\nfn f() {}");
    assertThat(((Decl.Fn) unit.decls().get(0)).doc()).isEqualTo("One.\n  Two.");
  }

  private static Unit parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Unit unit = Parser.parse(SourceFile.of("test", text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return unit;
  }

  private static Stmt only(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Stmt.Block body = Parser.parseBody(SourceFile.of("test", text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(body.statements()).hasSize(1);
    return body.statements().get(0);
  }
}
