// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The standard library's functions for processes, on real ones. */
class ProcessesTest {
  private static final String TERMINATE =
      "use std.proc syslet end(pid: long, grace: long) -> (was: long, by: long) {"
          + " return try is_there(pid), try terminate(pid, grace) }";
  private static final String WAIT =
      "use std.proc use std.time syslet wait(pid: long, patience: long) {"
          + " try wait_end(pid, try deadline(patience)) }";

  @Test
  void aProcessThatListensEndsByATermSignal() throws Exception {
    Process process = start("exec sleep 60");
    Shell run = end(process, "10s");
    assertThat(run.out()).as(run.err()).isEqualTo("was=1\nby=15\n");
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aProcessThatDoesNotListenIsKilled() throws Exception {
    Process process = start("trap '' TERM; echo ready; while :; do sleep 0.1; done");
    assertThat(process.inputReader().readLine()).isEqualTo("ready");
    Shell run = end(process, "50ms");
    assertThat(run.out()).as(run.err()).isEqualTo("was=1\nby=9\n");
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoWaitsForAProcessIsToldOfItsEndOrOfTheDeadline() throws Exception {
    Process process = start("exec sleep 60");
    String pid = Long.toString(process.pid());
    Shell late = Shell.syslet("run", "-e", WAIT, "--pid", pid, "--patience", "20ms");
    assertThat(late.status()).isEqualTo(1);
    assertThat(late.err()).contains("ETIMEDOUT");
    process.destroy();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    // Gone, and waited for by Java: there is nobody of that number any more.
    assertThat(Shell.syslet("run", "-e", WAIT, "--pid", pid, "--patience", "10s").err())
        .contains("ESRCH");
  }

  private @Nullable Process started;

  @AfterEach
  void nobodyIsLeft() {
    if (started != null) {
      Shell.kill(started);
    }
  }

  private Process start(String script) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", script).start();
    started = process;
    return process;
  }

  private static Shell end(Process process, String grace) throws IOException {
    String pid = Long.toString(process.pid());
    return Shell.syslet("run", "-e", TERMINATE, "--pid", pid, "--grace", grace, "--result");
  }
}
