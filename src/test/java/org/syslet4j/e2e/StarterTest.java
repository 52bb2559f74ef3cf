// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.syslet4j.e2e.Repository.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/syslet}, as a shell starts it. Needs the jars that {@code mvn package} makes. */
class StarterTest {
  private static final String STARTER = Repository.ROOT.resolve("bin/syslet").toString();

  @TempDir Path folder;

  @BeforeAll
  static void packaged() {
    assumeTrue(Files.isDirectory(Repository.ROOT.resolve("cli/target/lib")), "mvn package first");
  }

  @Test
  void catPrintsARealFileThroughAChain() throws IOException {
    Shell run = Shell.run(STARTER, "run", sample("cat"), "--from", "LICENSE");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(Repository.ROOT.resolve("LICENSE")));
  }

  @Test
  void resultsStandBehindWhatTheChainWrote() {
    Shell run = Shell.run(STARTER, "run", "-e", "return try write(1, b\"hello\\n\")", "--result");
    assertThat(run.out()).isEqualTo("hello\nresult=6\n");
  }

  @Test
  void itFindsItsHomeThroughSymbolicLinks() throws IOException {
    Path absolute = Files.createSymbolicLink(folder.resolve("one"), Path.of(STARTER));
    Path relative = Files.createSymbolicLink(folder.resolve("two"), absolute.getFileName());
    assertThat(Shell.run(relative.toString(), "--version").out()).startsWith("syslet4j ");
    Files.delete(absolute);
    Files.delete(relative);
  }

  @Test
  void aProgramCanBeACommandOfItsOwn() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("hello"),
            """
            #!/usr/bin/env -S syslet run
            use std.io
            syslet hello(name: bytes) {
                try write_all(STDOUT_FILENO, b"hello ")
                try write_all(STDOUT_FILENO, name)
            }
            """);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    String path = Repository.ROOT.resolve("bin") + ":" + System.getenv("PATH");
    Shell run = Shell.run(List.of("PATH=" + path), script.toString(), "--name", "wörld");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("hello wörld");
  }

  @Test
  void namesThatAreNotAsciiWorkInTheCLocale() throws IOException {
    Path file = Files.writeString(folder.resolve("größe"), "42");
    Shell run = Shell.run(List.of("LC_ALL=C"), STARTER, "run", sample("cat"), "--from=" + file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("42");
  }

  @Test
  void aClosedStandardOutputIsToldWithTheCall() {
    Shell run =
        Shell.run("sh", "-c", "exec bin/syslet run \"$1\" --from LICENSE >&-", "sh", sample("cat"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("failed: EBADF (Bad file descriptor)");
  }

  @Test
  void anInterruptEndsIt() throws Exception {
    // Who started this build may have had interrupts ignored, as a shell has for what it runs
    // beside it.
    Process process =
        Shell.start(
            List.of(),
            folder,
            "env",
            "--default-signal=INT",
            STARTER,
            "run",
            sample("cat"),
            "--from",
            "/proc/self/fd/0");
    try {
      process.getOutputStream().write("ready\n".getBytes());
      process.getOutputStream().flush();
      assertThat(process.getInputStream().readNBytes(6)).asString().isEqualTo("ready\n");
      // The shell's own kill: a bare machine has no program of that name.
      assertThat(Shell.run("sh", "-c", "kill -INT " + process.pid()).status()).isZero();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
    } finally {
      Shell.kill(process);
    }
  }

  @Test
  void aMissingJavaIsToldWithTheWayOut() {
    Shell run = Shell.run(List.of("JAVA_HOME=/nowhere"), STARTER, "--version");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("error: JAVA_HOME=/nowhere holds no bin/java\n  = help: ");
  }

  @Test
  void coloursAreForTerminalsOnly() {
    Shell run = Shell.run(STARTER, "run", "-e", "x");
    assertThat(run.err()).startsWith("error[").doesNotContain("\u001b");
  }
}
