// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small programs that say in comments what they do:
 *
 * <pre>
 * // expect: name=value           a line of --result
 * // expect-output: text          all that is written to the parameter {@code out}
 * // expect-error: part           what stands somewhere in the message
 * // expect-exit: 1               the status, when it is not 0
 * // extended                     it has no form with --abi=2007, which is then said
 * </pre>
 *
 * A parameter {@code out: fd} is a fresh file, {@code file: path} the name of one.
 */
class ProgramsTest {
  @TempDir Path folder;

  private static final List<List<String>> MODES =
      List.of(List.of(), List.of("-O0"), List.of("--abi=2007"), List.of("--abi=2007", "-O0"));

  static Stream<Arguments> programs() throws IOException {
    try (Stream<Path> files = Files.list(Repository.PROGRAMS)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream().flatMap(name -> MODES.stream().map(mode -> Arguments.of(name, mode)));
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void doesWhatItSays(String name, List<String> mode) throws IOException {
    Path program = Repository.PROGRAMS.resolve(name);
    String text = Files.readString(program);
    Path written = folder.resolve("out");
    List<String> command = new ArrayList<>(List.of("run", program.toString(), "--result"));
    command.addAll(mode);
    if (text.contains("// extended\n") && mode.contains("--abi=2007")) {
      assertThat(Shell.syslet(command.toArray(String[]::new)).err()).contains("error[SYS0602]");
      return;
    }
    try (Descriptors.Fd out = Descriptors.create(written)) {
      if (text.contains("out: fd")) {
        command.addAll(List.of("--out", out.text()));
      }
      if (text.contains("file: path")) {
        command.addAll(List.of("--file", folder.resolve("file").toString()));
      }
      Shell run = Shell.syslet(command.toArray(String[]::new));
      assertThat(said(text, "expect-error"))
          .allSatisfy(part -> assertThat(run.err()).contains(part));
      List<String> exit = said(text, "expect-exit");
      assertThat(run.status())
          .as(run.err())
          .isEqualTo(exit.isEmpty() ? 0 : Integer.parseInt(exit.get(0)));
      assertThat(run.out().lines()).containsExactlyElementsOf(said(text, "expect"));
    }
    List<String> output = said(text, "expect-output");
    assertThat(written).hasContent(output.stream().collect(Collectors.joining("\n")));
  }

  private static List<String> said(String text, String word) {
    String prefix = "// " + word + ":";
    return text.lines()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .toList();
  }
}
