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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.compiler.diag.Diagnostic;

/** Checking alone leaves stages out; it finds all the same what compiling finds. */
class CheckingTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/syslet4j/compiler");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".syslet")).sorted().toList();
    }
  }

  /** To be compared: a span knows the very file that it is in. */
  private static List<String> found(String name, String text, AbiFamily family, boolean images) {
    return compile(name, text, family, images).diagnostics().stream()
        .map(Diagnostic::toString)
        .toList();
  }

  private static Compilation compile(String name, String text, AbiFamily family, boolean images) {
    return new SysletCompiler().abi(family).imaging(images).source(name, text).compile();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void findsWhatCompilingFinds(Path program) throws IOException {
    String name = program.getFileName().toString();
    String text = Files.readString(program);
    for (AbiFamily family : AbiFamily.values()) {
      assertThat(found(name, text, family, false)).isEqualTo(found(name, text, family, true));
    }
  }

  @ParameterizedTest
  @EnumSource(AbiFamily.class)
  void isToldOfAProgramThatIsTooLargeForABlock(AbiFamily family) {
    String each = "var %1$s: byte[300MiB]\n try read(0, %1$s)\n";
    String text =
        "syslet large() {\n"
            + Stream.of("a", "b", "c", "d").map(each::formatted).reduce("", String::concat)
            + "}\n";
    assertThat(found("large", text, family, false))
        .isEqualTo(found("large", text, family, true))
        .anyMatch(finding -> finding.contains("TOO_LARGE"));
  }

  @Test
  void leavesALargeProgramThatFitsInPeace() {
    String text = "syslet large() {\n var a: byte[700MiB]\n try read(0, a)\n}\n";
    assertThat(found("large", text, AbiFamily.EXTENDED, false))
        .isEqualTo(found("large", text, AbiFamily.EXTENDED, true))
        .isEmpty();
  }

  @Test
  void makesNoImages() {
    String text = "syslet one() -> long { return 1 }\n";
    assertThat(compile("one", text, AbiFamily.EXTENDED, false).bundle().images()).isEmpty();
    assertThat(compile("one", text, AbiFamily.EXTENDED, true).bundle().images()).isNotEmpty();
  }
}
