// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample {@code lines.syslet} as a command between two others. */
@Timeout(120)
class PipelineTest {
  @TempDir Path folder;
  private String lines;

  @BeforeEach
  void files() throws IOException {
    assumeTrue(Files.isDirectory(Repository.ROOT.resolve("cli/target/lib")), "mvn package first");
    lines = Repository.ROOT.resolve("samples/src/main/syslet/pipeline/lines.syslet").toString();
    Files.writeString(folder.resolve("two"), "a\nb\n");
    Files.writeString(folder.resolve("unended"), "a\nb\nc");
    Files.writeString(folder.resolve("none"), "");
    Files.writeString(folder.resolve("with space"), "\n".repeat(70_000));
  }

  private Shell sh(String script) {
    return Shell.run(
        List.of("PATH=" + Repository.ROOT.resolve("bin") + ":" + System.getenv("PATH")),
        "sh",
        "-c",
        "cd '" + folder + "' || exit 9\n" + script.replace("LINES", lines));
  }

  @Test
  void itIsACommandThatCountsAsWcDoes() {
    Shell ours = sh("find . -type f | LINES | sort");
    Shell wc =
        sh(
            "find . -type f -print0 | xargs -0 wc -l | awk '!/total$/ {sub(/^ */, \"\"); print}' |"
                + " sort");
    assertThat(ours.err()).isEmpty();
    assertThat(ours.status()).isZero();
    assertThat(ours.out()).isEqualTo(wc.out()).contains("70000 ./with space\n", "2 ./unended\n");
  }

  @Test
  void aNameWithoutAnEndOfLineAndEmptyLinesAreNoTrouble() {
    Shell run = sh("printf '\\n\\ntwo\\n\\nunended' | LINES");
    assertThat(run.out()).isEqualTo("2 two\n2 unended\n");
    assertThat(run.status()).isZero();
    assertThat(sh("LINES < /dev/null").out()).isEmpty();
  }

  @Test
  void aFileThatIsGoneIsToldAndTheOthersAreCounted() {
    Shell run = sh("printf 'two\\ngone\\n.\\nnone\\n' | LINES; echo status $?");
    assertThat(run.out()).isEqualTo("2 two\n0 none\nstatus 1\n");
    assertThat(run.err())
        .startsWith("lines: cannot read gone\nlines: cannot read .\n")
        .contains("EIO");
  }

  @Test
  void whenNobodyReadsOnItEndsQuietly() {
    Shell run = sh("yes two | LINES | head -n 1");
    assertThat(run.out()).isEqualTo("2 two\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void whatIsThereIsWrittenBeforeItWaitsForMore() {
    // The second name is sent only when the first one's line has come out.
    Shell run =
        sh(
            "mkfifo names; LINES < names > out & exec 3> names; echo two >&3\n"
                + "while [ ! -s out ]; do sleep 0.01; done; cat out; echo none >&3; exec 3>&-\n"
                + "wait; tail -n 1 out");
    assertThat(run.out()).isEqualTo("2 two\n0 none\n");
  }

  @Test
  void thousandsOfNamesComeOutInTheirOrder() throws IOException {
    String names =
        IntStream.range(0, 5000)
            .mapToObj(i -> i % 3 == 0 ? "two" : i % 3 == 1 ? "unended" : "none")
            .reduce(
                new StringBuilder(),
                (all, name) -> all.append(name).append('\n'),
                StringBuilder::append)
            .toString();
    Files.writeString(folder.resolve("names.txt"), names, StandardCharsets.UTF_8);
    Shell run = sh("LINES < names.txt | sed 's/^[0-9]* //' | cmp - names.txt && echo same");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("same\n");
  }

  @Test
  void aNameThatIsTooLongEndsItWithAReason() {
    Shell run = sh("(echo two; head -c 5000 /dev/zero | tr '\\0' x; echo) | LINES; echo status $?");
    assertThat(run.out()).isEqualTo("2 two\nstatus 1\n");
    assertThat(run.err()).contains("ENAMETOOLONG");
  }

  @Test
  void aPolicyHoldsItToReading() {
    Shell run = sh("echo two | syslet run LINES --allow files-read,write; echo status $?");
    assertThat(run.out()).isEqualTo("2 two\nstatus 0\n");
  }
}
