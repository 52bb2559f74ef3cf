// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.TextPrinter;

/** Descriptors in arrays, and those that come from elsewhere. */
class DescriptorsTest {
  private static final Path RIGHT =
      Path.of("src/test/resources/org/syslet4j/compiler/descriptors.txt");

  private static List<Diagnostic> compile(String text) {
    return new SysletCompiler()
        .archs(Arch.X86_64)
        .source("pair.syslet", text)
        .compile()
        .diagnostics();
  }

  static Stream<String> rightPrograms() throws IOException {
    return Arrays.stream(Files.readString(RIGHT).split("(?m)^=== ")).filter(p -> !p.isBlank());
  }

  @ParameterizedTest
  @MethodSource("rightPrograms")
  void aProgramThatClosesOnceOnEachWayIsNotFlagged(String program) {
    assertThat(compile(program.substring(program.indexOf('\n')))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYS0401 | close(p[1]) / close(p[0]) / fsync(p[0]) catch { }
          SYS0402 | close(p[1]) / close(p[0]) / close(p[0])
          SYS0403 | close(p[1])
          SYS0404 | close(p[1]) / if n == 0 { close(p[0]) } / close(p[0])
          SYS0405 | close(p[1]) / p[0] = -1
          """)
  void anEndOfAPipeIsToldOfWithAllPlaces(String code, String statements) {
    String text =
        "syslet s(n: long) {\n    var p: fd[2]\n    try pipe2(p, O_CLOEXEC)\n    "
            + statements.replace(" / ", "\n    ")
            + "\n}\n";
    List<Diagnostic> found = compile(text);
    assertThat(found).extracting(d -> d.kind().code()).containsExactly(code);
    Golden.check("diag/arrays/" + code + ".txt", text + "\n" + new TextPrinter(false).print(found));
  }

  @Test
  void aDescriptorFromElsewhereIsClosedOnceAndMayStayOpen() {
    String text =
        """
        syslet s(n: long, g: fd) {
            let f: fd = n
            close(f)
            close(f)
            if n == 0 { close(g) }
            try fsync(g)
        }
        """;
    List<Diagnostic> found = compile(text);
    assertThat(found).extracting(d -> d.kind().code()).containsExactly("SYS0402", "SYS0404");
    Golden.check("diag/arrays/elsewhere.txt", text + "\n" + new TextPrinter(false).print(found));
  }

  @Test
  void aPairThatIsOpenedAgainIsTrackedAgain() {
    assertThat(
            compile(
                """
                syslet s() {
                    var p: fd[2]
                    try pipe2(p, O_CLOEXEC)
                    close(p[1])
                    close(p[0])
                    try pipe2(p, O_CLOEXEC)
                    close(p[1])
                }
                """))
        .extracting(d -> d.kind().code() + " " + d.span().line())
        .containsExactly("SYS0403 6");
  }
}
