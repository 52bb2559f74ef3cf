// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;

/** What one run tells, what it does not, and what it proposes. */
class FindingsTest {
  private static List<Diagnostic> compile(Arch[] archs, String text) {
    return new SysletCompiler().archs(archs).source("t", text).compile().diagnostics();
  }

  private static List<String> found(String text) {
    return compile(new Arch[] {Arch.X86_64}, text).stream()
        .map(d -> d.kind().code() + " " + d.span().line())
        .toList();
  }

  @Test
  void allIndependentErrorsAreToldInOneRun() {
    assertThat(
            found(
                """
                syslet types(n: long) { try fsync(n) }
                syslet leaks(p: path) { let f = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC) }
                syslet bounds(f: fd) -> long { var b: byte[4] return try read(f, b[..5]) }
                syslet known(f: fd, n: long) -> long {
                    var b: byte[4]
                    check n > 5
                    return try read(f, b[..n])
                }
                struct Odd { a: lnog }
                const HALF = 1 / 0
                fn broken() { break }
                """))
        .containsExactly(
            "SYS0201 1",
            "SYS0403 2",
            "SYS0501 3",
            "SYS0501 7",
            "SYS0103 9",
            "SYS0209 10",
            "SYS0301 11");
  }

  @Test
  void whatFollowsFromAMistakeIsNotTold() {
    assertThat(
            found(
                """
                fn broken() -> long { return nobody }
                syslet a() -> long {
                    let x = broken()
                    let y: lnog = x
                    let z = y + unknown(x, y)
                    var b: byte[z]
                    return b[z] + x.field
                }
                syslet b() -> long { return broken() }
                """))
        .containsExactly("SYS0101 1", "SYS0103 4", "SYS0102 5", "SYS0203 6", "SYS0104 7");
  }

  @Test
  void aSyntaxErrorHidesNothingThatIsWrongElsewhere() {
    assertThat(
            found(
                """
                const A =
                const B = 1
                fn broken(a: long) -> long { return a + }
                fn user(a: long) -> long { return broken(a) }
                syslet one() { let x = (1 + }
                syslet two() -> long { return nosuch(3) }
                syslet three() -> long { return user(1) + A + nosuch(B) }
                syslet four(p: path) { let f = try openat(AT_FDCWD, p, O_RDONYL | O_CLOEXEC) close(f) }
                syslet five(p: path) { let f = try openat(AT_FDCWD, p, O_RDONLY | O_CLOEXEC) }
                """))
        .containsExactly(
            "SYS0001 2", "SYS0001 3", "SYS0001 5", "SYS0102 6", "SYS0101 8", "SYS0403 9");
  }

  @Test
  void whatAPartWithASyntaxErrorWouldHaveDeclaredIsNotMissed() {
    assertThat(
            found(
                """
                fnn helper(a: long) -> long { return a }
                struct Odd { a: u8 b: u8 }
                const TEXT = "never ends
                syslet one() -> long { return helper(1) }
                syslet two() -> long { var o: Odd return o.c }
                syslet three() -> long { let t = TEXT return t.len }
                syslet four() -> long { return helpr(1) }
                """))
        .containsExactly("SYS0001 1", "SYS0015 2", "SYS0003 3", "SYS0102 7");
  }

  @Test
  void withoutItsPackageOrWhatItUsesNothingElseIsToldOfAFile() {
    assertThat(found("use std.\nsyslet one() { write_all(1, nosuch) }")).hasSize(1);
    assertThat(found("package\nsyslet one() { nosuch() }")).hasSize(1);
  }

  @Test
  void whatIsDoubtfulIsNotToldBesideASyntaxError() {
    assertThat(found("fn f( { }\nsyslet s(f: fd) { fsync(f) }")).containsExactly("SYS0001 1");
  }

  @Test
  void whatBothArchitecturesHaveIsToldOnce() {
    String text = "syslet s(f: fd) { try fsnyc(f) }\nsyslet t(f: fd) { fsync(f) }";
    assertThat(compile(Arch.values(), text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "let t = try timerfd_create(CLOCK_MONOTONIC, FD_CLOEXE) close(t) # TFD_CLOEXEC",
        "let n = FD_CLOEXE check n > 0 # FD_CLOEXEC",
        "let f = try openat(AT_FDCWD, \"x\", RDONLY | O_CLOEXEC) close(f) # O_RDONLY",
        "let f = try openat(AT_FDWCD, \"x\", O_CLOEXEC) close(f) # AT_FDCWD",
        "let n = try sendto(1, b\"x\", MSG_NOSIGNL) check n > 0 # MSG_NOSIGNAL",
        "var t: timespec t.tv_nsecs = 1 check t.tv_sec > 0 # tv_nsec",
        "let count = 1 check coutn > 0 # count",
        "try fsnyc(1) # fsync",
      })
  void proposes(String statements, String name) {
    List<Diagnostic> all = compile(new Arch[] {Arch.X86_64}, "syslet s() { " + statements + " }");
    assertThat(all).hasSize(1);
    assertThat(all.get(0).helps()).containsExactly("did you mean `" + name + "`?");
  }
}
