// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** The packages of the library {@code std} are documented, used, and whole for themselves. */
class StandardLibraryTest {
  private static final Path FILES = Path.of("src/main/resources/org/syslet4j/compiler/lib/std");

  static List<String> packages() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> "std." + file.getFileName().toString().replace(".syslet", ""))
          .sorted()
          .toList();
    }
  }

  private static Unit unit(String name) {
    return new Library(List.of(), null, new Diagnostics()).find(name).orElseThrow();
  }

  @Test
  void theyAreThese() throws IOException {
    assertThat(packages()).containsExactly("std.fs", "std.io", "std.net", "std.proc", "std.time");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyFunctionIsDocumentedInTheSourceAndOnThePageAndUsedByAProgram(String name)
      throws IOException {
    String page = Files.readString(Path.of("../docs/std.md"));
    StringBuilder programs = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("../src/test/resources/programs"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        programs.append(text.contains("use " + name) ? text : "");
      }
    }
    assertThat(page).contains("## " + name + "\n");
    for (Decl decl : unit(name).decls()) {
      if (decl instanceof Decl.Fn fn) {
        String called = fn.name().text() + "(";
        assertThat(decl.doc()).as(called).isNotBlank();
        assertThat(page).contains("| `" + called);
        assertThat(programs.toString()).contains(called);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyFunctionIsTypedForEveryArchitectureWhoeverUsesIt(String name) throws IOException {
    String file = name.substring("std.".length()) + ".syslet";
    Compilation compilation =
        new SysletCompiler()
            .archs(Arch.values())
            .source(file, Files.readString(FILES.resolve(file)))
            .compile();
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void whoForgetsToUseAPackageIsToldWhichOne() {
    Compilation compilation =
        new SysletCompiler()
            .archs(Arch.X86_64)
            .source("s", "syslet s(f: fd) { try send_all(f, b\"x\") }")
            .compile();
    assertThat(compilation.diagnostics()).hasSize(1);
    assertThat(compilation.diagnostics().get(0).helps()).contains("add `use std.net`");
  }
}
