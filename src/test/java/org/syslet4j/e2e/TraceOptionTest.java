// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --trace}, where it writes and in which form. */
class TraceOptionTest {
  private static final String TEXT = "try close(dup(9999) catch e { return 7 }) return 1";

  @TempDir Path folder;

  @Test
  void aloneItWritesToStderr() {
    Shell run = Shell.syslet("run", "--trace", "-e", "return getppid()", "--result");
    assertThat(run.status()).isZero();
    assertThat(run.err()).matches("getppid\\(\\) = \\d+ <0\\.\\d{6}>\n");
    assertThat(run.out()).matches("result=\\d+\n");
  }

  @Test
  void withAFileItWritesThere() throws Exception {
    Path file = folder.resolve("trace");
    Shell run = Shell.syslet("run", "--trace=" + file, "-e", TEXT, "--result");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("result=7\n");
    assertThat(Files.readString(file))
        .matches("dup\\(9999\\) = -1 EBADF \\(Bad file descriptor\\) <0\\.\\d{6}>\n");
  }

  @Test
  void linesCanBeObjects() {
    Shell run = Shell.syslet("run", "--json", "--trace", "-e", TEXT);
    assertThat(run.err())
        .startsWith("{\"event\":\"call\",\"call\":\"dup\",\"arguments\":[\"9999\"],\"place\":\"")
        .contains("\"result\":-9,\"answer\":\"-1 EBADF (Bad file descriptor)\"")
        .endsWith("\"by\":\"caller\",\"async\":false}\n");
  }

  @Test
  void aFailureIsTracedToo() {
    Shell run = Shell.syslet("run", "--trace", "-e", "try close(9999)");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("close(9999) = -1 EBADF (Bad file descriptor) <")
        .contains("error[SYS0801]: close(9999) failed: EBADF");
  }

  @Test
  void whatCannotBeIsSaid() {
    Shell json = Shell.syslet("run", "--json", "-e", "return 1");
    assertThat(json.status()).isEqualTo(2);
    assertThat(json.err()).contains("--json is the form of a trace").contains("--trace=FILE");
    Shell file = Shell.syslet("run", "--trace=" + folder, "-e", "return 1");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("the trace cannot be written to");
  }
}
