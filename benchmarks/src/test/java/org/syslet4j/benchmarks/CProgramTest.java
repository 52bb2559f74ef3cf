// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CProgramTest {
  private static final String LINE =
      "\\{\"name\":\"[a-z0-9-]+\",(\"base\":\"[a-z0-9_-]+\",\"candidate\":\"[a-z0-9_-]+\",(\"of\":\"rate\",)?"
          + "|\"quantity\":\"[a-zA-Z0-9_-]+\",\"unit\":\"[^\"]+\",)"
          + "\"median\":[0-9.]+,\"min\":[0-9.]+,\"max\":[0-9.]+,"
          + "\"target\":([0-9.]+|null),\"met\":(true|false|null)}";

  @TempDir Path folder;

  private record Ended(int status, List<String> out, String err) {}

  static List<CProgram> programs() {
    return CProgram.all();
  }

  @Test
  void eachProgramOfTheFolderIsABenchmark() {
    assertThat(CProgram.all())
        .extracting(CProgram::text)
        .contains("atoms", "lockstep", "pipes", "random4k", "wakes")
        .doesNotContain("bases", "bench", "fio", "hot_files");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void oneTinyRoundAnswersRightAndIsReported(CProgram program) throws Exception {
    tinyRound(program, "--smoke", "--json");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void soItDoesOverTheThreadsEngine(CProgram program) throws Exception {
    tinyRound(program, "--smoke", "--json", "--engine", "threads");
  }

  /** Without io_uring, liburing or fio a program may measure less, but says why. */
  private void tinyRound(CProgram program, String... arguments) throws Exception {
    Ended ended = run(program, arguments);
    assertThat(ended.out()).allMatch(line -> line.matches(LINE));
    assertThat(folder).as("what it leaves behind").isEmptyDirectory();
    if (ended.status() == 3) {
      assertThat(ended.err()).startsWith(program.text() + ": ").contains("needs ");
    }
    assumeThat(ended.status()).as(ended.err()).isNotEqualTo(3);
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aWrongOptionIsAMatterOfUsage(CProgram program) throws Exception {
    Ended ended = run(program, "--rounds", "0");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("'0'").contains("--rounds N");
    assertThat(run(program, "--nope").err()).contains("'--nope'");
  }

  private Ended run(CProgram program, String... arguments)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("syslet-bench", ".out");
    Path err = Files.createTempFile("syslet-bench", ".err");
    ProcessBuilder builder =
        program
            .process(List.of(arguments))
            .redirectOutput(printed.toFile())
            .redirectError(err.toFile());
    builder.environment().put("TMPDIR", folder.toString());
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      String out = Files.readString(printed).strip();
      assertThat(ended).as(() -> "it hangs; it printed " + out).isTrue();
      return new Ended(
          process.exitValue(),
          out.isEmpty() ? List.of() : List.of(out.split("\n")),
          Files.readString(err));
    } finally {
      process.destroyForcibly();
      Files.delete(printed);
      Files.delete(err);
    }
  }
}
