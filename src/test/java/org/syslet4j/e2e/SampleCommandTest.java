// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/sample}, by which the samples are run. */
class SampleCommandTest {
  @TempDir Path folder;

  @Test
  void withoutAProgramItListsThemAll() {
    Shell shell = Shell.run("bin/sample");
    assertThat(shell.status()).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .startsWith("usage: bin/sample PROGRAM")
        .contains("\n  config.Compare\n", "\n  durablelog.Compare\n", "\n  echo.EchoServer\n");
    Shell unknown = Shell.run("bin/sample", "config.AtomicFile");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("sample: there is no program config.AtomicFile\nusage: ");
  }

  @Test
  void aProgramGetsItsArguments() throws IOException {
    assumeTrue(Files.isDirectory(Repository.ROOT.resolve("cli/target/lib")), "mvn package first");
    Files.writeString(folder.resolve("file"), "one\ntwo\n");
    Shell shell = Shell.run("bin/sample", "summary.Summarise", folder.toString());
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).startsWith("1 files in 1 folders: 8 bytes, 2 lines; 0 others");
    assertThat(shell.status()).isZero();
  }

  @Test
  void everyCommandInADocumentNamesAProgram() throws IOException {
    TreeSet<String> programs = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("samples/src/main"))) {
      List<Path> documents =
          Stream.concat(
                  Stream.of("README.md", "samples/README.md").map(Repository.ROOT::resolve),
                  files.filter(file -> file.endsWith("README.md")))
              .toList();
      for (Path document : documents) {
        Pattern.compile("bin/sample ([\\w.]+\\.[A-Z]\\w+)")
            .matcher(Files.readString(document))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(programs::add);
      }
    }
    assertThat(programs).contains("config.Compare", "durablelog.Compare", "summary.Compare");
    for (String program : programs) {
      Path source =
          Repository.ROOT.resolve(
              "samples/src/main/java/org/syslet4j/samples/" + program.replace('.', '/') + ".java");
      assertThat(source).content().contains("public static void main(");
    }
  }
}
