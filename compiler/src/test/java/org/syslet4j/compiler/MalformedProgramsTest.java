// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.JsonPrinter;
import org.syslet4j.compiler.diag.SarifPrinter;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.compiler.parse.OwnWords;

/**
 * Programs with one mistake each, from {@code malformed.txt}: behind {@code ===} stands the code,
 * then what is wrong; a {@code §} in the program marks where. The one finding has that code and
 * that place.
 */
class MalformedProgramsTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/syslet4j/compiler/malformed.txt");

  /** A program, and where its mistake is. */
  record Malformed(String code, String title, String text, int line, int column) {
    @Override
    public String toString() {
      return code + " " + title;
    }
  }

  static List<Malformed> programs() throws IOException {
    List<Malformed> programs = new ArrayList<>();
    for (String part : Files.readString(FILE).split("(?m)^=== ")) {
      if (!part.isEmpty()) {
        programs.add(program(part));
      }
    }
    return programs;
  }

  private static Malformed program(String part) {
    int end = part.indexOf('\n');
    String marked = part.substring(end + 1);
    int at = marked.indexOf('§');
    String before = marked.substring(0, at);
    int lineStart = before.lastIndexOf('\n') + 1;
    return new Malformed(
        part.substring(0, 7),
        part.substring(8, end),
        before + marked.substring(at + 1),
        (int) before.chars().filter(c -> c == '\n').count() + 1,
        before.codePointCount(lineStart, before.length()) + 1);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void hasOneFindingWithItsCodeAndPlace(Malformed program) {
    List<Diagnostic> found =
        new SysletCompiler()
            .archs(Arch.X86_64)
            .source("malformed", program.text())
            .compile()
            .diagnostics();
    assertThat(found)
        .extracting(d -> d.kind().code() + " " + d.span().line() + ":" + d.span().column())
        .containsExactly(program.code() + " " + program.line() + ":" + program.column());
    OwnWords.check(found.get(0));
    assertThat(new TextPrinter(false).print(found)).contains("malformed:" + program.line() + ":");
    assertThat(new JsonPrinter().print(found).lines()).hasSize(1);
    assertThat(new SarifPrinter("1").print(found)).contains("\"ruleId\":\"" + program.code());
  }

  @Test
  void thereAreSeveralOfMostCodes() throws IOException {
    List<Malformed> programs = programs();
    assertThat(programs).hasSizeGreaterThanOrEqualTo(250);
    assertThat(
            programs.stream()
                .collect(Collectors.groupingBy(Malformed::code, Collectors.counting()))
                .values())
        .filteredOn(count -> count >= 2)
        .hasSizeGreaterThanOrEqualTo(50);
  }
}
