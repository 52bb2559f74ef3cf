// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler.Stage;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.image.Image;

/** Compiling for all architectures gives what compiling for each alone gives, in their order. */
class ArchitecturesTogetherTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/syslet4j/compiler");
  private static final Path SAMPLES = Path.of("../samples/src/main/syslet");

  static List<Path> programs() throws IOException {
    try (Stream<Path> tests = Files.walk(RESOURCES);
        Stream<Path> samples = Files.walk(SAMPLES)) {
      return Stream.concat(tests, samples)
          .filter(file -> file.toString().endsWith(".syslet"))
          .sorted()
          .toList();
    }
  }

  private static Compilation compile(String text, Arch... archs) {
    return new SysletCompiler().archs(archs).source("text", text).compile();
  }

  /** To be compared: a span knows the very file that it is in. */
  private static List<String> found(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static void isWhatEachAloneGives(String text) {
    List<Image> images = new ArrayList<>();
    TreeSet<String> findings = new TreeSet<>();
    boolean succeeded = true;
    for (Arch arch : Arch.values()) {
      Compilation alone = compile(text, arch);
      images.addAll(alone.bundle().images());
      findings.addAll(found(alone));
      succeeded &= alone.succeeded();
    }
    Compilation together = compile(text, Arch.values());
    assertThat(new TreeSet<>(found(together))).isEqualTo(findings);
    assertThat(together.bundle().images()).isEqualTo(succeeded ? images : List.of());
  }

  private static boolean isPortable(String text) {
    List<Typed.Program> programs = new ArrayList<>();
    new SysletCompiler()
        .archs(Arch.X86_64)
        .observer(
            (stage, result) -> {
              if (stage == Stage.TYPED) {
                programs.add((Typed.Program) result);
              }
            })
        .source("text", text)
        .compile();
    assertThat(programs).hasSize(1);
    return programs.get(0).portable();
  }

  @Test
  void whoIsShownTheTreesDoesNotHaveEachArchitectureCompiledByItself() {
    List<Unit> trees = new ArrayList<>();
    List<Typed.Program> programs = new ArrayList<>();
    new SysletCompiler()
        .trees(trees::add)
        .typed(programs::add)
        .source("a", "fn one() -> long { return 1 }")
        .source("b", "syslet two() -> long { return one() + one() }")
        .compile();
    assertThat(trees).extracting(unit -> unit.file().name()).containsExactly("a", "b");
    assertThat(programs).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramOfTheCorpusHasTheImagesAndTheFindingsOfEach(Path program) throws IOException {
    isWhatEachAloneGives(Files.readString(program));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "syslet one(p: path) -> fd { return try openat(AT_FDCWD, p, O_RDONLY | O_DIRECTORY) }",
        "const N = x86_64: 1, aarch64: 2\nsyslet one() -> long { return N }",
        "const N = x86_64: 1, aarch64: 2\nconst M = N + 1\nsyslet one() -> long { return M }",
        "const N = x86_64: 1\nsyslet one() -> long { return 1 }",
        "const N = aarch64: 1\nsyslet one() -> long { return 1 }",
        "@arch(x86_64) fn n() -> long { return 1 }\n@arch(aarch64) fn n() -> long { return 2 }\n"
            + "syslet one() -> long { return n() }",
        "@arch(aarch64) struct iovec { a: u8 }\nsyslet one(in v: iovec) -> long { return 1 }",
        "syslet one(p: path) -> long { var st: stat\n try newfstatat(AT_FDCWD, p, st, 0)\n"
            + " return st.st_size }",
        "syslet one(in st: stat) -> long { return st.st_size }",
        "syscall mine(a: long) -> long = 39\nsyslet one() -> long { return try mine(1) }",
        "syscall mine(a: long) -> long = x86_64: 39\nsyslet one() -> long { return try mine(1) }",
        "syscall mine(a: long) -> long = aarch64: 9\nsyslet one() -> long { return 1 }",
        "syslet one() -> long { return try raw(39) }",
        "syslet one() -> long { var fds: pollfd[1]\n return try poll(fds, 1, 0) }",
        "syslet one() -> long { return try epoll_wait(1, null, 1, 0) }",
      })
  void whatAsksForTheArchitectureIsCompiledForEach(String text) {
    isWhatEachAloneGives(text);
    assertThat(isPortable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const N = aarch64: 1\nsyslet one() -> long { return N }",
        "@arch(aarch64) fn n() -> long { return 1 }\nsyslet one() -> long { return n() }",
        "syscall mine(a: long) -> long = 60\nsyslet one() { try mine(1) }",
        "syscall mine(a: long) -> long = 93\nsyslet one() { try mine(1) }",
        "syslet one() -> long { return try raw(93) }",
        "syslet one() -> long { return ARCH_SET_GS }",
      })
  void whatIsWrongOnOneArchitectureIsFoundBesideTheOthers(String text) {
    isWhatEachAloneGives(text);
    assertThat(compile(text, Arch.values()).succeeded()).isFalse();
  }

  @Test
  void callsAloneMakeNoDifference() {
    String text =
        "use std.io\nsyslet one(a: fd, p: bytes) { try write_all(a, p)\n try fsync(a) }\n"
            + "syslet two(a: fd) -> long { return try lseek(a, 0, SEEK_END) }\n";
    assertThat(isPortable(text)).isTrue();
    isWhatEachAloneGives(text);
    assertThat(compile(text, Arch.AARCH64, Arch.X86_64).bundle().images())
        .extracting(Image::arch)
        .containsExactly(Arch.AARCH64, Arch.AARCH64, Arch.X86_64, Arch.X86_64);
  }
}
