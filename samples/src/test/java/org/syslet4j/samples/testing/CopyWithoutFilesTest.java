// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.kernel.Faults;
import org.syslet4j.kernel.UnexpectedCallError;
import org.syslet4j.samples.Scripts;

/** How one tests code that runs chains; the document on testing shows parts of it. */
class CopyWithoutFilesTest {
  private static long copy(SysletRuntime runtime, String from, String to) throws SysletException {
    return Scripts.load(runtime, "cp.syslet", "cp")
        .bind()
        .set("from", from)
        .set("to", to)
        .callLong();
  }

  @Test
  void copiesWhatIsThere() throws SysletException {
    FakeKernel kernel = new FakeKernel().file("/etc/motd", "hello\n").directory("/tmp");
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      assertThat(copy(runtime, "/etc/motd", "/tmp/motd")).isEqualTo(6);
    }
    assertThat(kernel.text("/tmp/motd")).isEqualTo("hello\n");
    assertThat(kernel.calls())
        .contains("pread64(3, \"hello\\n\", 131072, 0) = 6", "pwrite64(4, \"hello\\n\", 6, 0) = 6");
    assertThat(kernel.open()).as("descriptors").containsExactly(0, 1, 2);
  }

  @Test
  void tellsThatTheDiskIsFull() {
    FakeKernel kernel = new FakeKernel().file("/from", "hello").directory("/tmp");
    kernel.on("pwrite64").where("fd", 4).fails(Errno.ENOSPC);
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      assertThatThrownBy(() -> copy(runtime, "/from", "/tmp/to"))
          .isInstanceOf(SysletException.class)
          .hasMessageContaining("ENOSPC (No space left on device)");
    }
  }

  @Test
  void makesTheseCallsAndNoOthers() throws SysletException {
    FakeKernel kernel =
        new FakeKernel()
            .script(
                """
                openat(AT_FDCWD, "/from", O_RDONLY|O_CLOEXEC) = 5
                openat(AT_FDCWD, "/to", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0644) = 6
                pread64(5, ...) = "ab"
                pwrite64(6, "ab", 2, 0) = 1
                pread64(5, _, 131072, 1) = "b"
                pwrite64(6, "b", 1, 1) = 1
                pread64(5, _, _, 2) = 0
                close(6) = 0
                close(5) = 0
                """);
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      assertThat(copy(runtime, "/from", "/to")).isEqualTo(2);
    }
    kernel.verify();
  }

  @Test
  void aCallThatNobodyAnswersFailsTheTest() {
    FakeKernel kernel = new FakeKernel().script("openat(_, \"/other\", ...) = 3");
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      assertThatThrownBy(() -> copy(runtime, "/from", "/to"))
          .isInstanceOf(UnexpectedCallError.class)
          .hasMessage(
              "the script goes on with openat(_, \"/other\", ...) = 3, and what was called is"
                  + " openat(AT_FDCWD, \"/from\", O_RDONLY|O_CLOEXEC)");
    }
  }

  @Test
  void ownersAndPermissionsAreKept() throws SysletException {
    String source =
        """
        syslet look(file: path) -> (mode: long, owner: long, group: long, size: long) {
            let f = try openat(AT_FDCWD, file, O_RDWR | O_CREAT, 0o640)
            defer close(f)
            try fchown(f, 7, -1)
            try fchmod(f, 0o4750)
            var st: statx
            try statx(f, "", AT_EMPTY_PATH, STATX_BASIC_STATS, st)
            return st.stx_mode, st.stx_uid, st.stx_gid, st.stx_size
        }
        syslet mode(name: path) -> long {
            var st: statx
            try statx(AT_FDCWD, name, 0, STATX_MODE, st)
            return st.stx_mode
        }
        """;
    FakeKernel kernel = new FakeKernel().file("/tmp/there", "hello");
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build()) {
      var images = new SysletCompiler().source("look.syslet", source).compile().bundle();
      Program look = runtime.load(images, "look");
      assertThat(look.bind().set("file", "/tmp/there").call())
          .hasToString("SysletResult[mode=35304, owner=7, group=1000, size=5]"); // 0o104750
      Program mode = runtime.load(images, "mode");
      assertThat(mode.bind().set("name", "/tmp").callLong()).isEqualTo(0040755);
      assertThat(mode.bind().set("name", "/tmp/there").callLong()).isEqualTo(0104750);
      assertThatThrownBy(() -> mode.bind().set("name", "/nope").callLong())
          .hasMessageContaining("ENOENT");
    }
  }

  @Test
  void copiesRightWhenWritesAreShortAndOneFails(@TempDir Path folder) throws Exception {
    Path from = Files.writeString(folder.resolve("from"), "0123456789");
    Path to = folder.resolve("to");
    Faults shortWrites = Faults.failing("pwrite64").shortTo(3);
    try (SysletRuntime runtime = SysletRuntime.builder().faults(shortWrites).build()) {
      assertThat(copy(runtime, from + "", to + "")).isEqualTo(10);
      assertThat(to).hasContent("0123456789");
    }
    Faults secondWriteFails = Faults.failing("pwrite64").on(2).with(Errno.EIO);
    try (SysletRuntime runtime =
        SysletRuntime.builder().faults(secondWriteFails.and(shortWrites)).build()) {
      assertThatThrownBy(() -> copy(runtime, from + "", to + "")).hasMessageContaining("EIO");
      assertThat(to).hasContent("012");
    }
  }
}
