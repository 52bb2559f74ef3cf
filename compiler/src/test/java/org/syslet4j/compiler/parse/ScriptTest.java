// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** One-liners: declarations, or statements that become a syslet. */
class ScriptTest {
  @Test
  void statementsBecomeTheBodyOfASysletWithoutParameters() {
    Decl.Syslet main = (Decl.Syslet) script("try fsync(1)").decls().get(0);
    assertThat(main.name().text()).isEqualTo("main");
    assertThat(main.params()).isEmpty();
    assertThat(main.results()).isEmpty();
    assertThat(main.body().statements()).hasSize(1);
  }

  @Test
  void aReturnedValueBecomesAResultWithoutAName() {
    assertThat(resultNames("if getpid() > 1 { return 1 } return 2")).containsExactly("");
  }

  @Test
  void severalReturnedValuesAreCalledAsTheyAre() {
    assertThat(resultNames("let a = 1; return a, a, 5")).containsExactly("a", "r2", "r3");
  }

  @Test
  void usesMayStandBeforeStatements() {
    Unit unit = script("use std.io; use a.b\ntry write_all(1, b\"x\")");
    assertThat(unit.uses()).extracting(Object::toString).containsExactly("std.io", "a.b");
    assertThat(unit.decls()).hasSize(1);
  }

  @Test
  void declarationsStayWhatTheyAre() {
    Unit unit = script("package p use std.io const X = 1 syslet a() {} syslet b() {}");
    assertThat(unit.packageName()).hasToString("p");
    assertThat(unit.decls()).hasSize(3);
  }

  @Test
  void useAndPackageMayBeNames() {
    assertThat(script("var use = 1 use += 1").decls()).hasSize(1);
    assertThat(script("use(1)").uses()).isEmpty();
  }

  private static Unit script(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Unit unit = Parser.parseScript(SourceFile.of("test", text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return unit;
  }

  private static List<String> resultNames(String text) {
    Decl.Syslet main = (Decl.Syslet) script(text).decls().get(0);
    return main.results().stream().map(r -> r.name() == null ? "" : r.name().text()).toList();
  }
}
