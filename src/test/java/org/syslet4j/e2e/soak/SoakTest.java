// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.EngineKind;
import org.syslet4j.RuntimeStats;
import org.syslet4j.SysletRuntime;
import org.syslet4j.internal.memory.NativeMemory;

/**
 * Chains of all forms from several threads, some blocked, cancelled, timed out or failing: each
 * ends once, and descriptors and memory stay what they were. {@code -Dsyslet.soak.chains=10000000}
 * is the extended suite, {@code -Dsyslet.soak.seconds=N} goes on for at least as long.
 */
class SoakTest {
  private static final long CHAINS = Long.getLong("syslet.soak.chains", 60_000);
  private static final long SECONDS = Long.getLong("syslet.soak.seconds", 0);
  private static final int THREADS = 3;

  /** What a collected heap, compiled code and the allocator's arenas may differ by. */
  private static final long SLACK_KIB = 48 * 1024;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"AUTO,false", "THREADS,false", "AUTO,true"})
  void everyChainEndsOnceAndNothingGrows(EngineKind kind, boolean callerDriven) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "0123456789".repeat(100));
    long native0 = NativeMemory.live();
    round(kind, callerDriven, file, CHAINS / 10, 0); // classes, pools and threads are there
    long descriptors = descriptors();
    long memory = memory();
    long seconds = SECONDS;
    for (int i = 0; i < 3; i++) {
      round(kind, callerDriven, file, CHAINS * 3 / 10, seconds / 3);
      assertThat(descriptors()).as("descriptors").isLessThanOrEqualTo(descriptors);
      assertThat(memory()).as("KiB in use").isLessThan(memory + SLACK_KIB);
    }
    assertThat(NativeMemory.live()).as("native memory").isEqualTo(native0);
  }

  private static void round(
      EngineKind kind, boolean callerDriven, Path file, long chains, long seconds)
      throws Exception {
    SysletRuntime.Builder builder = SysletRuntime.builder().engine(kind);
    if (callerDriven) {
      builder.callerDriven();
    }
    List<Load> loads = new ArrayList<>();
    RuntimeStats stats;
    try (SysletRuntime runtime = builder.build()) {
      Tally tally = new Tally();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Load load = new Load(runtime, callerDriven, file, tally, i, chains / THREADS, seconds);
        loads.add(load);
        threads.add(new Thread(load, "load-" + i));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      for (Load load : loads) {
        assertThat(load.failure()).isNull();
      }
      tally.check();
      stats = runtime.stats();
    }
    assertThat(stats.submitted()).isGreaterThanOrEqualTo(chains / THREADS * THREADS);
    assertThat(stats.completedInline() + stats.completedAsync()).isEqualTo(stats.submitted());
    assertThat(stats.wentAsync()).isPositive();
    assertThat(stats.cancelled()).isPositive();
    assertThat(stats.timedOut()).isPositive();
    assertThat(stats.unseen()).isZero();
  }

  private static long descriptors() throws Exception {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      return all.count();
    }
  }

  private static long memory() throws Exception {
    System.gc();
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("RssAnon:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    throw new IllegalStateException("/proc/self/status has no RssAnon");
  }
}
