// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.Severity;

/** Levels of lints, and what the lints keep quiet about. */
class LintsTest {
  private static Compilation compile(String text, Lint lint, Lint.Level level) {
    return new SysletCompiler().archs(Arch.X86_64).lint(lint, level).source("t", text).compile();
  }

  private static List<String> found(String text) {
    return new SysletCompiler()
        .archs(Arch.X86_64).source("t", text).compile().diagnostics().stream()
            .map(d -> d.kind().code() + " " + d.span().line())
            .toList();
  }

  @Test
  void aDeniedLintLeavesNoImage() {
    String text = "syslet s(f: fd) { fsync(f) }";
    Compilation warned = compile(text, Lint.UNUSED_RESULT, Lint.Level.WARN);
    assertThat(warned.succeeded()).isTrue();
    assertThat(warned.bundle().images()).hasSize(1);
    Compilation denied = compile(text, Lint.UNUSED_RESULT, Lint.Level.DENY);
    assertThat(denied.succeeded()).isFalse();
    assertThat(denied.bundle().images()).isEmpty();
    assertThat(denied.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(compile(text, Lint.UNUSED_RESULT, Lint.Level.ALLOW).diagnostics()).isEmpty();
  }

  @Test
  void allowHoldsForWhatItStandsBeforeAndNotBeyond() {
    assertThat(found("syslet s(f: fd) {\n@allow(unused_result)\nfsync(f)\nfsync(f)\n}"))
        .containsExactly("SYS1002 4");
    assertThat(
            found(
                "@allow(unused_result)\nsyslet s(f: fd) { fsync(f) }\nsyslet t(f: fd) { fsync(f) }"))
        .containsExactly("SYS1002 3");
    assertThat(found("@allow(unused_result)\npackage p\nsyslet s(f: fd) { fsync(f) }")).isEmpty();
    assertThat(found("@allow(endless_loop)\nsyslet s(f: fd) { fsync(f) }"))
        .containsExactly("SYS1002 2");
    assertThat(found("@allow(unused_result, endless_loop)\nsyslet s(f: fd) { fsync(f) loop { } }"))
        .isEmpty();
    assertThat(
            found(
                "syslet s(a: long, b: long) -> long {\n@allow(leading_minus)\nlet d = a\n- b\nreturn d }"))
        .isEmpty();
  }

  @Test
  void theNoteThatNamesTheLintComesOnce() {
    List<Diagnostic> all =
        compile("syslet s(f: fd) { fsync(f) fsync(f) }", Lint.UNUSED_RESULT, Lint.Level.WARN)
            .diagnostics();
    assertThat(all).extracting(d -> d.notes().size()).containsExactly(1, 0);
  }

  @Test
  void lintsDoNotHideErrorsHoweverManyTheyAre() {
    String text = "syslet s(f: fd) {\n" + "fsync(f)\n".repeat(3000) + "try fsnyc(f) }";
    List<String> found = found(text);
    assertThat(found).contains("SYS0102 3002").hasSize(1001);
  }

  @Test
  void theLibraryIsNotItsUsersToChange() {
    String text = "use std.io\nsyslet s(f: fd) { try write_all(f, b\"x\") }";
    SysletCompiler compiler = new SysletCompiler().archs(Arch.X86_64);
    for (Lint lint : Lint.values()) {
      compiler.lint(lint, Lint.Level.DENY);
    }
    assertThat(compiler.source("t", text).compile().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loop { let n = try read(f, b) if n == 0 { break } }",
        "loop { async try nanosleep(timespec{ tv_sec: 1 }) }",
        "loop { check f > 2 }",
        "loop { return }",
        "outer: loop { loop { break outer } }",
        "for i in 0..3 { getpid() catch { } }",
        "loop { read(f, b) catch { } }",
        "var n = 0 loop { n += b[n] }",
        "for i in 0..3 { sync try fsync(f) }",
        "let g = try openat(f, \"x\", f | O_RDONLY) close(g)",
        "let g = try openat(f, \"x\", f | O_CLOEXEC) close(g)",
        "defer fsync(f)",
        "let _n = fsync(f)",
        "try dup3(f, 1, 0)",
      })
  void isFine(String statements) {
    assertThat(found("syslet s(f: fd) { var b: byte[16] b[0] = 1 " + statements + " }")).isEmpty();
  }
}
