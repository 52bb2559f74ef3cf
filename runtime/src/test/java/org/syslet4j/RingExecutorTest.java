// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.testing.Engines.eventually;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.testing.Engines;

/** What goes through a ring runs where the ring is emptied. */
@Timeout(60)
class RingExecutorTest {
  private static final int TASKS = 5_000;

  @ParameterizedTest
  @EnumSource(
      value = EngineKind.class,
      names = {"THREADS", "URING", "JAVA"})
  void itRunsOnWhoeverPollsHoweverSoonThatSeesIt(EngineKind engine) throws Exception {
    AtomicInteger there = new AtomicInteger();
    AtomicInteger elsewhere = new AtomicInteger();
    AtomicBoolean end = new AtomicBoolean();
    try (SysletRuntime runtime = Engines.builder(engine).callerDriven().build()) {
      Executor executor = new RingExecutor(runtime);
      Thread poller =
          new Thread(
              () -> {
                while (!end.get()) {
                  runtime.completions().poll();
                }
              });
      poller.setDaemon(true);
      poller.start();
      try {
        for (int i = 0; i < TASKS; i++) {
          executor.execute(
              () -> (Thread.currentThread() == poller ? there : elsewhere).incrementAndGet());
          int most = i + 1 - 50; // no more in flight than that
          while (there.get() + elsewhere.get() < most) {
            Thread.onSpinWait();
          }
        }
        eventually(() -> there.get() + elsewhere.get() == TASKS);
      } finally {
        end.set(true);
        poller.join();
      }
    }
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void itRunsOnItsSubmitterIfThatPolls() {
    try (SysletRuntime runtime = SysletRuntime.builder().callerDriven().build()) {
      AtomicInteger ran = new AtomicInteger();
      new RingExecutor(runtime).execute(ran::incrementAndGet);
      assertThat(ran).hasValue(0);
      while (ran.get() == 0) {
        runtime.completions().poll();
      }
      assertThat(runtime.completions().poll()).isZero();
      assertThat(ran).hasValue(1);
    }
  }
}
