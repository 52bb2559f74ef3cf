// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Program;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.builder.SysletBuilder;

class BuilderTourTest {
  private static final Path PAGE = Path.of("../docs/builder.md");

  private static SysletRuntime runtime;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    runtime = SysletRuntime.open();
  }

  @AfterAll
  static void close() {
    runtime.close();
  }

  private static Program load(SysletBuilder syslet, String name) {
    var compiled = syslet.compile();
    assertThat(compiled.diagnostics()).isEmpty();
    return runtime.load(compiled.bundle(), name);
  }

  @Test
  void theLargerOfTwoFilesIsFoundWithAFnOfAnotherProgram() throws Exception {
    Path small = Files.writeString(folder.resolve("small"), "123");
    Path large = Files.writeString(folder.resolve("large"), "12345");
    try (Program larger = load(BuilderTour.larger(), "larger")) {
      SysletResult result = larger.bind().set("a", small).set("b", large).call();
      assertThat(result.getLong("size")).isEqualTo(5);
      assertThat(result.getLong("which")).isEqualTo(1);
      result = larger.bind().set("a", small).set("b", folder.resolve("none")).call();
      assertThat(result.getLong("size")).isEqualTo(3);
      assertThat(result.getLong("which")).isZero();
    }
  }

  @Test
  void aDeclaredCallAndAConstantOfEachArchitectureAreThere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("1234"));
    try (Program target = load(BuilderTour.declared(), "target")) {
      assertThat(target.bind().set("name", link).callLong())
          .isEqualTo(4 + (Arch.current().orElseThrow() == Arch.X86_64 ? 42 : 43));
    }
  }

  @Test
  void aLibrarysWordsAppendALine() throws Exception {
    Path log = folder.resolve("log");
    try (Program append = load(BuilderTour.append(), "append")) {
      for (String line : new String[] {"one\n", "two\n"}) {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        append.bind().set("name", log).set("line", bytes).call();
      }
    }
    assertThat(log).hasContent("one\ntwo\n");
  }

  @Test
  void thePageShowsTheMistakeAsItIsTold() throws Exception {
    String told = BuilderTour.mistake();
    assertThat(told).startsWith("error[SYS0403]: ");
    assertThat(Files.readString(PAGE)).contains(told.indent(4));
  }

  @Test
  void thePageShowsTheTextOfAProgram() throws Exception {
    assertThat(Files.readString(PAGE)).contains(BuilderTour.larger().toSource().indent(4));
  }
}
