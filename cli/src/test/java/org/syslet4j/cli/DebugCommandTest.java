// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of {@code syslet debug}: what was typed and what came. */
class DebugCommandTest {
  @TempDir Path folder;

  /** Types the lines behind each prompt of the session; it must come out the same. */
  private void session(String expected, String... command) {
    String typed =
        expected
            .lines()
            .filter(line -> line.startsWith("(syslet) "))
            .map(line -> line.substring("(syslet) ".length()) + "\n")
            .collect(Collectors.joining());
    Shell run = Shell.fed(typed, command);
    assertThat(run.out()).isEqualTo(expected);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  private String program(String text) throws Exception {
    return Files.writeString(folder.resolve("p.syslet"), text).toString();
  }

  @Test
  void stepsByLineAndByAtomAndShowsVariables() throws Exception {
    String file =
        program(
            """
            syslet twice(name: path) -> long {
                let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
                let n = lseek(f, 5, SEEK_SET)
                close(f)
                return n * 2
            }
            """);
    session(
        """
        atom 0 at FILE:2:13: openat(AT_FDCWD, "/x", O_RDONLY|O_CLOEXEC)
            2 |     let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
        (syslet) print name
        name = `/x`
        (syslet) step
          openat(AT_FDCWD, "/x", O_RDONLY|O_CLOEXEC) = 3
        atom 1 at FILE:3:13: lseek(3, 5, SEEK_SET)
            3 |     let n = lseek(f, 5, SEEK_SET)
        (syslet) print f
        f = 3
        (syslet) where
        atom 1 at FILE:3:13: lseek(3, 5, SEEK_SET)
            3 |     let n = lseek(f, 5, SEEK_SET)
          came by FILE:2:13
        (syslet) atom
          lseek(3, 5, SEEK_SET) = 5
        atom 2 at FILE:4:5: close(3)
            4 |     close(f)
        (syslet) list
            1 | syslet twice(name: path) -> long {
            2 |     let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
            3 |     let n = lseek(f, 5, SEEK_SET)
        >   4 |     close(f)
            5 |     return n * 2
            6 | }
        (syslet) continue
        twice has ended: result=10
        """
            .replace("FILE", file),
        "debug",
        "--dry",
        "--answer=lseek=5",
        file,
        "--name=/x");
  }

  @Test
  void stopsAtALineInEachRoundUntilThatIsCleared() throws Exception {
    String file =
        program(
            """
            syslet count() -> long {
                var sum = 0
                for i in 0..3 {
                    sum += try getpid()
                }
                return sum
            }
            """);
    Shell run =
        Shell.fed(
            "break 4\n"
                + "break\n"
                + "continue\n"
                + "print sum\n"
                + "continue\n"
                + "print sum\n"
                + "clear 4\n"
                + "clear 4\n"
                + "continue\n",
            "debug",
            "--dry",
            "--answer=getpid=7",
            file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("stops at " + file + ":4\n(syslet) break\n" + file + ":4\n")
        .contains("(syslet) print sum\nsum = 7\n")
        .contains("(syslet) clear 4\n(syslet) clear 4\nit does not stop there")
        .endsWith("count has ended: result=21\n");
    assertThat(run.status()).isZero();
  }

  /** A fn of the library in a fn of the program: each stop says for which calls it is there. */
  @Test
  void aFnThatWasInlinedShowsTheCallsAndMayBeStoppedIn() throws Exception {
    String file =
        program(
            """
            use std.io

            fn twice(to: fd, data: bytes) {
                try write_all(to, data)
                try write_all(to, data)
            }

            syslet t(to: fd) -> long {
                let pid = try getpid()
                try twice(to, b"ab")
                return pid
            }
            """);
    String typed =
        "break std/io.syslet:7\nbreak\ncontinue\nlist\nwhere\ncontinue\nclear io.syslet:7\ncontinue\n";
    Shell run = Shell.fed(typed, "debug", "--dry", "-O0", file, "--to=1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace(file, "FILE"))
        .contains(
            "stops at <std/io.syslet>:7\n(syslet) break\n<std/io.syslet>:7\n",
            """
                7 |         let w = try write(to, rest)
                   in try write_all(to, data) at FILE:4:5
                   in try twice(to, b"ab") at FILE:10:5
            """,
            """
                4 | fn write_all(to: fd, data: bytes) {
                5 |     var rest = data
                6 |     while rest.len != 0 {
            >   7 |         let w = try write(to, rest)
            """,
            """
                   in try write_all(to, data) at FILE:5:5
                   in try twice(to, b"ab") at FILE:10:5
            """,
            "came by FILE:9:15")
        .endsWith("t has ended: result=0\n");
    assertThat(run.status()).isZero();
  }

  /** What the optimizer merges stands for one of the calls; an image alone knows none. */
  @Test
  void anImageHasPlacesButNoCalls() throws Exception {
    String file = program("use std.io\nsyslet t(to: fd) { try write_all(to, b\"ab\") }\n");
    String image = folder.resolve("t.atoms").toString();
    assertThat(Shell.syslet("compile", file, "-o", image).status()).isZero();
    Shell run = Shell.fed("step\nlist\ncontinue\n", "debug", "--dry", image, "--to=1");
    assertThat(run.out()).contains("<std/io.syslet>:7").doesNotContain("       in ");
    assertThat(run.status()).isZero();
  }

  @Test
  void mistypedCommandsNamesAndLinesHaveAWayOut() throws Exception {
    String file = program("syslet s() -> long {\n    let pid = try getpid()\n    return pid\n}\n");
    Shell run = Shell.fed("stpe\nprint pdi\nbreak 77\nhelp\nquit\n", "debug", "--dry", file);
    assertThat(run.out())
        .contains("there is no command `stpe`; did you mean `step`?")
        .contains("nothing is called `pdi`; did you mean `pid`?")
        .contains("no atom stands at 77; there are some at p.syslet:2")
        .contains("an empty line repeats step, atom and continue");
    assertThat(run.status()).isZero();
  }

  @Test
  void theEndOfTheCommandsLeavesTheRun() throws Exception {
    String file = program("syslet s() { try getpid() try getppid() }");
    Shell run = Shell.fed("atom\n", "debug", "--dry", file);
    assertThat(run.out()).contains("  getpid() = 0\n").doesNotContain("has ended");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void aFailureIsReportedAsThatOfRun() throws Exception {
    String file = program("syslet s() {\n    try getpid()\n    try fsync(1)\n}\n");
    Shell run = Shell.fed("continue\n", "debug", "--dry", "--fail=fsync=EIO", file);
    assertThat(run.err())
        .contains("error[SYS0801]: fsync(1) failed: EIO (Input/output error)", "p.syslet:3:5");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void runsOverTheRealKernelToo() throws Exception {
    Path data = Files.writeString(folder.resolve("data"), "hello");
    String file =
        program(
            """
            syslet s(name: path) -> long {
                var chunk: byte[16]
                let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
                defer close(f)
                return try read(f, chunk)
            }
            """);
    Shell run = Shell.fed("step\nstep\ncontinue\n", "debug", file, "--name=" + data);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(", \"hello\", 16) = 5\n").endsWith("s has ended: result=5\n");
  }

  @Test
  void stdinIsForCommandsAlone() {
    Shell run = Shell.fed("", "debug", "-");
    assertThat(run.err()).startsWith("error: stdin is where the commands come from");
    assertThat(run.status()).isEqualTo(2);
  }
}
