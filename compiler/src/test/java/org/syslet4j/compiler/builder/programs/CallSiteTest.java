// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.fsync;
import static org.syslet4j.compiler.builder.Linux.getpid;
import static org.syslet4j.compiler.builder.Linux.open;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.Linux.read;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.O_RDONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.image.Image;

class CallSiteTest {
  private static int line() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
  }

  @Test
  void aDiagnosticPointsAtTheLineOfJava() {
    int[] line = {0};
    Compilation compilation =
        Syslet.define("demo", "bad")
            .body(
                b -> {
                  LongVar once = b.let("once", 1);
                  line[0] = line() + 1;
                  b.set(once, 2);
                })
            .compile(Arch.X86_64);

    Diagnostic found = compilation.diagnostics().get(0);
    assertThat(found.kind()).isEqualTo(Kind.NOT_ASSIGNABLE);
    assertThat(found.span().line()).isEqualTo(line[0]);
    assertThat(new TextPrinter(false).print(found))
        .contains("--> CallSiteTest.java:" + line[0] + "\n")
        .contains("::: CallSiteTest.java:" + (line[0] - 2) + ": declared here");
  }

  @Test
  void aBreakOutsideOfALoopIsToldAtItsLine() {
    int[] line = {0};
    Compilation compilation =
        Syslet.define("demo", "bad")
            .body(
                b -> {
                  line[0] = line() + 1;
                  b.breakLoop();
                })
            .compile(Arch.X86_64);
    assertThat(compilation.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.NOT_IN_LOOP);
              assertThat(d.span()).hasToString("CallSiteTest.java:" + line[0] + ":1");
            });
  }

  @Test
  void anAtomOfTheImageKnowsItsLineOfJava() {
    SysletBuilder syslet = Syslet.define("demo", "first");
    PathVar file = syslet.path("file");
    int[] line = {0};
    syslet.body(
        b -> {
          line[0] = line() + 1;
          FdVar f = b.let("f", openat(AT_FDCWD, file, O_RDONLY).tried());
          BytesVar chunk = b.buffer("chunk", 16);
          b.defer(close(f));
          b.tryCall(read(f, chunk));
        });
    Image image = syslet.compile(Arch.X86_64).bundle().images().get(0);
    assertThat(image.debug().where(image.entry())).isEqualTo("CallSiteTest.java:" + line[0] + ":1");
  }

  @Test
  void aCallThatIsMissingOnAnArchitectureIsToldThere() {
    Compilation compilation =
        Syslet.define("demo", "wait")
            .body(b -> b.tryCall(open(Syslet.text("x"), 0)))
            .compile(Arch.AARCH64);
    List<Diagnostic> found = compilation.diagnostics();
    assertThat(found).extracting(Diagnostic::kind).containsExactly(Kind.NOT_ON_ARCH);
    assertThat(found.get(0).span().file().name()).isEqualTo("CallSiteTest.java");
  }

  private static Diagnostic only(SysletBuilder syslet) {
    List<Diagnostic> found = syslet.compile(Arch.X86_64).diagnostics();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aHandlersStatementIsToldAtItsOwnLine() {
    int[] line = {0};
    Diagnostic found =
        only(
            Syslet.define("demo", "handled")
                .body(
                    b -> {
                      LongVar once = b.let("once", 1);
                      b.call(
                          getpid()
                              .onError(
                                  (h, e) -> {
                                    line[0] = line() + 1;
                                    h.set(once, e);
                                  }));
                    }));
    assertThat(found.kind()).isEqualTo(Kind.NOT_ASSIGNABLE);
    assertThat(found.span()).hasToString("CallSiteTest.java:" + line[0] + ":1");
  }

  /** Makes a statement like any other code: its line is where the mistake is. */
  private static int add(Block block, LongVar variable) {
    block.add(variable, 1);
    return line() - 1;
  }

  @Test
  void aMistakeInAHelperIsToldThere() {
    int[] line = {0};
    Diagnostic found =
        only(Syslet.define("demo", "helped").body(b -> line[0] = add(b, b.let("once", 1))));
    assertThat(found.span()).hasToString("CallSiteTest.java:" + line[0] + ":1");
  }

  @Test
  void aLibrarysOwnWordsAreToldWhereTheyAreUsed() {
    int[] line = {0};
    Diagnostic found =
        only(
            Syslet.define("demo", "worded")
                .body(
                    b -> {
                      LongVar once = b.let("once", 1);
                      line[0] = line() + 1;
                      Words.twice(b, once);
                    }));
    assertThat(found.kind()).isEqualTo(Kind.NOT_ASSIGNABLE);
    assertThat(found.span()).hasToString("CallSiteTest.java:" + line[0] + ":1");
  }

  @Test
  void aMisuseIsToldWhereALibrarysWordsAreUsed() {
    LongVar foreign = Syslet.define("demo", "theirs").longParam("n");
    int[] line = {0};
    assertThatThrownBy(
            () ->
                Syslet.define("demo", "ours")
                    .body(
                        b -> {
                          line[0] = line() + 1;
                          Words.twice(b, foreign);
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CallSiteTest.java:" + line[0] + ": 'n' (");
  }

  @Test
  void whatIsAllowedInFrontOfAStatementOrASysletIsNotTold() {
    SysletBuilder dropped = Syslet.define("demo", "dropped");
    FdVar f = dropped.fd("f");
    dropped.body(b -> b.call(fsync(f)));
    assertThat(only(dropped).kind()).isEqualTo(Kind.UNUSED_RESULT);

    SysletBuilder statement = Syslet.define("demo", "statement");
    FdVar g = statement.fd("g");
    statement.body(
        b ->
            b.allow(Lint.UNUSED_RESULT)
                .call(
                    // a call is made on a line of its own
                    fsync(g)));
    assertThat(statement.compile().diagnostics()).isEmpty();
    assertThat(statement.toSource()).contains("    @allow(unused_result)\n    fsync(g)\n");

    SysletBuilder whole = Syslet.define("demo", "whole").allow(Lint.UNUSED_RESULT);
    FdVar h = whole.fd("h");
    whole.body(b -> b.call(fsync(h)));
    assertThat(whole.compile().diagnostics()).isEmpty();

    ProgramBuilder program = Syslet.program("demo").allow(Lint.UNUSED_RESULT);
    SysletBuilder part = program.syslet("part");
    FdVar i = part.fd("i");
    part.body(b -> b.call(fsync(i)));
    assertThat(program.compile().diagnostics()).isEmpty();
    assertThat(program.toSource()).startsWith("@allow(unused_result)\npackage demo\n");
  }
}
