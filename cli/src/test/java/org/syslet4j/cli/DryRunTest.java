// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code run --dry}, {@code --answer}, {@code --fail} and {@code --short}. */
class DryRunTest {
  private static final String CP = Shell.SAMPLES.resolve("cp.syslet").toString();

  @TempDir Path folder;

  @Test
  void showsTheCallsAndMakesNone() {
    Path to = folder.resolve("to");
    Shell run = Shell.syslet("run", "--dry", CP, "--from", "/from", "--to", to + "", "--result");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            openat(AT_FDCWD, "/from", O_RDONLY|O_CLOEXEC) = 3
            openat(AT_FDCWD, "TO", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0644) = 4
            pread64(3, "", 131072, 0) = 0
            close(4) = 0
            close(3) = 0
            result=0
            """
                .replace("TO", to + ""));
    assertThat(to).doesNotExist();
  }

  /** The trace has what the dry run does not: operations of the library's own, and times. */
  @Test
  void isTracedAsAnyOtherRun() {
    Shell run =
        Shell.syslet(
            "run", "--dry", "--trace", "--answer=pread64@1=\"ab\"", CP, "--from=/a", "--to=/b");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("pread64(3, \"ab\", 131072, 0) = 2\n");
    assertThat(run.err().lines().map(line -> line.replaceAll("<[0-9.]+>", "<t>")))
        .startsWith(
            "openat(AT_FDCWD, \"/a\", O_RDONLY|O_CLOEXEC) = 3 <t>",
            "openat(AT_FDCWD, \"/b\", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0644) = 4 <t>",
            "pread64(3, \"ab\", 131072, 0) = 2 <t>",
            "pwrite64(4, \"ab\", 2, 0) = 2 <t>")
        .endsWith("close(4) = 0 <t>", "close(3) = 0 <t>")
        .anyMatch(line -> line.startsWith("umem_add(") || line.startsWith("add("));
    Shell json = Shell.syslet("run", "--dry", "--trace", "--json", "-e", "return getpid()");
    assertThat(json.err()).startsWith("{\"event\":\"call\",\"call\":\"getpid\"");
    assertThat(Shell.syslet("run", "--engine=java", "--trace", "-e", "return getppid()").err())
        .startsWith("getppid() = ");
  }

  @Test
  void takesOtherAnswers() {
    Shell run =
        Shell.syslet(
            "run", "--dry", "--answer", "pread64@1=\"two words\"", CP, "--from=/a", "--to=/b");
    assertThat(run.out())
        .contains(
            "pread64(3, \"two words\", 131072, 0) = 9\npwrite64(4, \"two words\", 9, 0) = 9\n");
    Shell failing =
        Shell.syslet("run", "--dry", "--answer=openat@2=EROFS", CP, "--from=/a", "--to=/b");
    assertThat(failing.status()).isEqualTo(1);
    assertThat(failing.out()).contains(" = -1 EROFS (Read-only file system)\nclose(3) = 0\n");
    assertThat(failing.err()).contains("EROFS");
  }

  @Test
  void aLoopThatItsAnswersNeverEndIsCutWithAdvice() {
    Shell run = Shell.syslet("run", "--dry", "-e", "loop { try getpid() }");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            error: the dry run has made 10000 calls and goes on
              = help: an answer that ends its loop: --answer 'getpid=...'
            """);
  }

  @Test
  void aCallFailsWhenItIsToldTo() throws Exception {
    Path from = Files.writeString(folder.resolve("from"), "content");
    Path to = folder.resolve("to");
    Shell run =
        Shell.syslet("run", "--fail", "pwrite64@1=EDQUOT", CP, "--from=" + from, "--to=" + to);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("pwrite64(", "failed: EDQUOT (Disk quota exceeded)", "^^^^ EDQUOT");
    assertThat(to).isEmptyFile();
  }

  @Test
  void callsComeShortWhenTheyAreToldTo() throws Exception {
    Path from = Files.writeString(folder.resolve("from"), "content");
    Path to = folder.resolve("to");
    Shell run =
        Shell.syslet(
            "run",
            "--short=pread64<=3",
            "--short=pwrite64<=2",
            CP,
            "--from=" + from,
            "--to=" + to,
            "--result");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("result=7\n");
    assertThat(to).hasContent("content");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fail=raed=EIO      | --fail, column 1 of \"raed=EIO\": there is no system call 'raed';"
            + " did you mean 'read'?",
        "--fail=read=EOI      | --fail, column 6 of \"read=EOI\": there is no errno 'EOI'; did you"
            + " mean 'EIO'?",
        "--fail=read<=3       | --fail does not take `read<=3`, which cuts short",
        "--short=read=EIO     | --short does not take `read=EIO`, which fails",
        "--answer=read=0      | --answer needs --dry",
        "--engine=uring --dry | --dry needs the java engine, not uring",
        "--engine=threads --fail=read=EIO | --fail needs the java engine, not threads"
      })
  void whatMakesNoSenseIsUsage(String options, String message) {
    String[] words = ("run -e return " + options).split(" ");
    Shell run = Shell.syslet(words);
    assertThat(run.err()).startsWith("error: " + message + "\n  = help: ");
    assertThat(run.status()).isEqualTo(2);
  }
}
