// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.e2e.Repository.sample;
import static org.syslet4j.e2e.Shell.fed;
import static org.syslet4j.e2e.Shell.syslet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear message each, the documented status, nothing leaked, and never a stack trace. */
class BadInputTest {
  private static final String CAT = sample("cat");
  private static final String CAT_TAKES =
      "  = note: demo.cat takes --from PATH [--to FD, 1 unless given]\n";

  @TempDir Path folder;
  private Map<Integer, String> before = Map.of();

  @BeforeEach
  void warmUp() throws IOException {
    syslet("run", "-e", "return 1");
    Files.writeString(folder.resolve("warm-up"), ""); // Java's first one opens a socket, for good
    before = Descriptors.open();
  }

  @AfterEach
  void nothingLeaks() throws IOException {
    Descriptors.assertNoneBut(before);
  }

  private static void assertSays(Shell run, int status, String message) {
    assertThat(run.err()).isEqualTo(message);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownSyslet() {
    assertSays(
        syslet("run", CAT, "cap"),
        2,
        "error: there is no syslet `cap` in "
            + CAT
            + "\n  = note: there is demo.cat\n  = help: did you mean `cat`?\n");
  }

  @Test
  void severalSysletsAndNoneNamed() {
    Shell run = fed(utf8("syslet a() {}\nsyslet b() {}\n"), "run", "-");
    assertSays(
        run,
        2,
        "error: <stdin> holds several syslets: a, b\n"
            + "  = help: name one behind the file: syslet run <stdin> a\n");
  }

  @Test
  void anUnknownParameter() {
    assertSays(
        syslet("run", CAT, "--source", "x"),
        2,
        "error: demo.cat: there is no parameter `--source`\n" + CAT_TAKES);
  }

  @Test
  void aMisspeltParameter() {
    assertSays(
        syslet("run", CAT, "--fro", "x"),
        2,
        "error: demo.cat: there is no parameter `--fro`\n"
            + CAT_TAKES
            + "  = help: did you mean `--from`?\n");
  }

  @Test
  void aMissingParameter() {
    assertSays(syslet("run", CAT), 2, "error: demo.cat: `--from` is missing\n" + CAT_TAKES);
  }

  @Test
  void aWordTooMany() {
    assertSays(
        syslet("run", CAT, "cat", "dog", "--from", "x"),
        2,
        "error: nothing is expected at `dog`\n");
  }

  @Test
  void aTextWhereANumberIsExpected() {
    assertSays(
        syslet("run", CAT, "--from", "x", "--to", "stdout"),
        2,
        "error: demo.cat: `--to` takes the number of a descriptor, not `stdout`\n"
            + CAT_TAKES
            + "  = help: numbers are written 42, -1, 0x2a, 0o644, 0b11, 64KiB, 500ms\n");
  }

  @Test
  void aNegativeDescriptor() {
    Shell run = syslet("run", CAT, "--from", "x", "--to", "-1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: parameter 'to' of demo.cat is a descriptor");
  }

  @Test
  void aPathWithNul() {
    Shell run = syslet("run", CAT, "--from", "a\0b");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("error: parameter 'from' of demo.cat: a path cannot contain NUL")
        .hasLineCount(1);
  }

  @Test
  void aPathOfFiveThousandBytes() {
    Shell run = syslet("run", CAT, "--from", "x".repeat(5000));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("error: parameter 'from' of demo.cat: a path of 5000 bytes; Linux takes at")
        .contains("use a path relative to it")
        .hasLineCount(1)
        .hasSizeLessThan(400);
  }

  @Test
  void aClosedDescriptor() throws IOException {
    Path file = Files.writeString(folder.resolve("some"), "some");
    Shell run = syslet("run", CAT, "--from", file.toString(), "--to", "7777");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "error[SYS0801]: write(7777, \"some\", 4) failed: EBADF (Bad file descriptor)\n"
                + " --> <std/io.syslet>:7:17\n")
        .endsWith(
            "  = help: descriptor 7777, given as --to, is not open; a shell opens it with"
                + " 7777>FILE or 7777<FILE\n");
  }

  @Test
  void aSyntaxError() {
    assertSays(
        syslet("run", "-e", "let x = 1 +"),
        1,
        """
        error[SYS0001]: expected a value after `+`, found the end of the file
         --> <command line>:1:12
          |
        1 | let x = 1 +
          |            ^ expected a value
        """);
  }

  @Test
  void aTypeError() {
    assertSays(
        syslet("run", "-e", "try close(\"x\")"),
        1,
        """
        error[SYS0201]: expected `fd`, found `path`
         --> <command line>:1:11
          |
        1 | try close("x")
          |           ^^^
        """);
  }

  @Test
  void aFileThatIsNotThere() {
    assertSays(
        syslet("run", "nowhere.syslet"),
        1,
        "error: cannot read `nowhere.syslet`: there is no such file\n"
            + "  = help: the name is looked up from "
            + Path.of("").toAbsolutePath()
            + "\n");
  }

  @Test
  void aFolderInPlaceOfAFile() {
    Shell run = syslet("run", folder.toString());
    assertSays(run, 1, "error: cannot read `" + cut(folder) + "`: it is a directory\n");
  }

  private static String cut(Path path) {
    String text = path.toString();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Path file = Files.write(folder.resolve("x.syslet"), new byte[] {'a', (byte) 0xff, 'b'});
    Shell run = syslet("run", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("is not valid UTF-8 at byte 1");
  }

  @Test
  void anUnreadableArgumentFile() {
    Shell run =
        syslet(
            "run",
            sample("replace"),
            "--dir",
            "/tmp",
            "--tmp",
            "t",
            "--name",
            "n",
            "--data",
            "@/nowhere");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: cannot read `/nowhere`: there is no such file\n");
  }

  @Test
  void anImageForAnotherArchitecture() {
    String atoms = folder.resolve("cat.atoms").toString();
    syslet("compile", CAT, "--arch=aarch64", "-o", atoms);
    assertSays(
        syslet("run", atoms, "--from", "x"),
        1,
        "error: "
            + atoms
            + " holds demo.cat for aarch64, and this machine is x86_64\n"
            + "  = help: compile its source with `syslet compile --arch=x86_64`\n");
  }

  @Test
  void structsFromTheCommandLine() {
    assertSays(
        syslet("run", sample("slurp"), "--jobs", "1"),
        2,
        "error: demo.slurp: parameter `jobs` can be given from Java only\n"
            + "  = note: demo.slurp takes --jobs (structs Job)\n"
            + "  = help: load the program with SysletRuntime and fill"
            + " Program.structArray(...)\n");
  }

  @Test
  void anUnknownEngineOrOption() {
    assertSays(
        syslet("run", "-e", "return 1", "--engine=steam"),
        2,
        "error: --engine does not take `steam`\n"
            + "  = help: it takes one of auto, threads, uring, java\n");
    assertThat(syslet("run", "-x").status()).isEqualTo(2);
    assertThat(syslet("run").status()).isEqualTo(2);
  }

  @Test
  void aCallThatIsNotAllowedOrAGroupThatIsNone() {
    assertSays(
        syslet("run", "-e", "return try getppid()", "--allow", "none"),
        1,
        "error: the program makes calls that --allow none does not allow\n"
            + "  = note: atom 0 getppid (<command line>:1:8): needs any group; allow that, or the"
            + " call getppid\n"
            + "  = help: what is meant to be made is allowed by its group, or as getppid\n");
    assertSays(
        syslet("run", "-e", "return 1", "--allow", "tyme"),
        2,
        "error: --allow does not take `tyme`\n  = help: did you mean `time`?\n"
            + "  = help: it takes files-read, files-write, network, process, time, memory, other,"
            + " names of calls, or none; joined by commas\n");
    assertThat(syslet("run", "-e", "try getppid()", "--allow", "time,nr:4000").status()).isZero();
    assertThat(syslet("run", "-e", "var t: timespec try write(1, b\"x\")", "--strict").status())
        .isZero();
    assertThat(syslet("run", "-e", "ioctl(0, 1, 0)", "--strict").err())
        .contains("strict mode refuses ioctl");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
