// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample {@code tail.syslet} as a command, and files that change under it. */
@Timeout(120)
class TailTest {
  private static final String TAIL =
      Repository.ROOT.resolve("samples/src/main/syslet/tail/tail.syslet").toString();
  private static final String PATH =
      "PATH=" + Repository.ROOT.resolve("bin") + ":" + System.getenv("PATH");

  @TempDir Path folder;
  private Path log;
  private Process tail;
  private BufferedReader out;

  @BeforeEach
  void file() throws IOException {
    assumeTrue(Files.isDirectory(Repository.ROOT.resolve("cli/target/lib")), "mvn package first");
    log = Files.writeString(folder.resolve("log"), lines(1, 20));
  }

  @AfterEach
  void end() throws Exception {
    if (tail != null) {
      Shell.kill(tail);
      tail.waitFor();
    }
  }

  private static String lines(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "line " + i + "\n")
        .collect(Collectors.joining());
  }

  private void follow(String... more) throws IOException {
    String command = TAIL + " --file log " + String.join(" ", more);
    tail = Shell.start(List.of(PATH), folder, "sh", "-c", "exec " + command);
    out = tail.inputReader(StandardCharsets.UTF_8);
  }

  private void append(String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
  }

  private String next() throws IOException {
    return out.readLine();
  }

  @Test
  void theLastLinesComeFirstAndThenWhatIsAppended() throws Exception {
    follow("--lines", "2");
    assertThat(next()).isEqualTo("line 19");
    assertThat(next()).isEqualTo("line 20");
    append("and");
    append(" more\nlast\n");
    assertThat(next()).isEqualTo("and more");
    assertThat(next()).isEqualTo("last");
  }

  @Test
  void theLastLinesAreThoseOfTail() throws Exception {
    lastLinesAreThoseOfTail("", 10);
    lastLinesAreThoseOfTail("one", 1);
    lastLinesAreThoseOfTail("\n\n\n", 2);
    lastLinesAreThoseOfTail(lines(1, 9), 0);
    lastLinesAreThoseOfTail("x".repeat(200_000) + "\nend", 2);
    lastLinesAreThoseOfTail(lines(1, 30_000), 20_000);
    lastLinesAreThoseOfTail("a\n" + "y".repeat(65_535) + "\nb\n", 2);
  }

  private void lastLinesAreThoseOfTail(String content, int lines) throws Exception {
    Files.writeString(log, content);
    Shell theirs = Shell.run("tail", "-n", lines + "", log.toString());
    String ours = TAIL + " --file " + log + " --lines " + lines + " --pid $!";
    Shell run = Shell.run(List.of(PATH), "sh", "-c", "sleep 0.1 & exec " + ours);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().equals(theirs.out())).as("%d of %.20s", lines, content).isTrue();
  }

  @Test
  void aTruncatedFileIsReadFromItsBeginning() throws Exception {
    follow("--lines", "1");
    assertThat(next()).isEqualTo("line 20");
    Files.writeString(log, "new\n", StandardOpenOption.TRUNCATE_EXISTING);
    assertThat(next()).isEqualTo("new");
    assertThat(tail.errorReader().readLine()).isEqualTo("tail: the file was truncated");
  }

  @Test
  void aRotatedFileIsReadToItsEndAndThenTheNewOne() throws Exception {
    follow("--lines", "1");
    assertThat(next()).isEqualTo("line 20");
    Path old = folder.resolve("log.1");
    Files.move(log, old);
    Files.writeString(old, "late\n", StandardOpenOption.APPEND);
    assertThat(next()).isEqualTo("late");
    Files.writeString(log, "fresh\n");
    assertThat(next()).isEqualTo("fresh");
    append("more\n");
    assertThat(next()).isEqualTo("more");
    assertThat(tail.errorReader().readLine()).isEqualTo("tail: the file was replaced");
  }

  @Test
  void aFileThatVanishesMayComeBack() throws Exception {
    follow("--lines", "1");
    assertThat(next()).isEqualTo("line 20");
    for (int i = 0; i < 3; i++) {
      Files.delete(log);
      Thread.sleep(20L * i);
      Files.writeString(log, "again " + i + "\n");
      assertThat(next()).isEqualTo("again " + i);
    }
  }

  @Test
  void anotherFileMovedOverItIsTheNewOne() throws Exception {
    follow("--lines", "1");
    assertThat(next()).isEqualTo("line 20");
    Path other = Files.writeString(folder.resolve("other"), "other\n");
    Files.move(other, log, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    assertThat(next()).isEqualTo("other");
  }

  @Test
  void itEndsWhenNobodyReadsOn() throws Exception {
    Shell run = Shell.run(List.of(PATH), "sh", "-c", TAIL + " --file " + log + " | head -n 1");
    assertThat(run.out()).isEqualTo("line 11\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void itEndsWithTheProcessItIsGiven() throws Exception {
    Process writer = new ProcessBuilder("sleep", "600").start();
    try {
      follow("--lines", "1", "--pid", writer.pid() + "");
      assertThat(next()).isEqualTo("line 20");
      assertThat(tail.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      writer.destroy();
    }
    assertThat(tail.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(tail.exitValue()).isZero();
  }

  @Test
  void aFileThatIsNotThereOrNoFileIsAnError() {
    Shell run = Shell.run(List.of(PATH), TAIL, "--file", folder + "/lost");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("ENOENT");
    assertThat(Shell.run(List.of(PATH), TAIL, "--file", folder.toString()).status()).isEqualTo(1);
    assertThat(Shell.run(List.of(PATH), TAIL, "--file", log.toString(), "--lines", "-1").err())
        .contains("EINVAL");
  }
}
