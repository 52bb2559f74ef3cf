// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;

/**
 * Programs with mistakes. A file of {@code bad/} says what it expects in comments behind the lines:
 * {@code //! SYS0203:17} is a finding on that line at column 17. One that begins with {@code //
 * --abi=2007} is compiled for that family.
 */
class BadProgramsTest {
  private static final Path BAD = Path.of("src/test/resources/org/syslet4j/compiler/bad");
  private static final Pattern EXPECTED = Pattern.compile("(SYS\\d{4}):(\\d+)");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files.sorted().toList();
    }
  }

  private static List<String> expected(Path program) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf("//!");
      if (mark >= 0) {
        Matcher matcher = EXPECTED.matcher(lines.get(i).substring(mark));
        while (matcher.find()) {
          expected.add(matcher.group(1) + " " + (i + 1) + ":" + matcher.group(2));
        }
      }
    }
    return expected;
  }

  private static List<Diagnostic> compile(Path program) throws IOException {
    String text = Files.readString(program);
    return new SysletCompiler()
        .archs(Arch.X86_64)
        .abi(text.startsWith("// --abi=2007") ? AbiFamily.OF_2007 : AbiFamily.EXTENDED)
        .source(program.getFileName().toString(), text)
        .compile()
        .diagnostics();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void isToldWhereAndWhat(Path program) throws IOException {
    List<String> found = new ArrayList<>();
    for (Diagnostic d : compile(program)) {
      found.add(d.kind().code() + " " + d.span().line() + ":" + d.span().column());
    }
    List<String> expected = expected(program);
    assertThat(expected).as("the file expects nothing").isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
