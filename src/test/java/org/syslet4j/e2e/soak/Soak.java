// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.syslet4j.EngineKind;
import org.syslet4j.RuntimeStats;
import org.syslet4j.SysletRuntime;
import org.syslet4j.internal.memory.NativeMemory;

/**
 * Runs the load in a JVM whose heap has one size from the start, so that what grows is not the
 * heap. Arguments: engine, whether callers drive, a file of 1,000 digits, chains, seconds.
 */
public final class Soak {
  private static final int THREADS = 3;

  /** What compiled code and the allocator's arenas may differ by. */
  private static final long SLACK_KIB = 48 * 1024;

  private Soak() {}

  public static void main(String[] args) throws Exception {
    EngineKind kind = EngineKind.valueOf(args[0]);
    boolean callerDriven = Boolean.parseBoolean(args[1]);
    Path file = Path.of(args[2]);
    long chains = Long.parseLong(args[3]);
    long seconds = Long.parseLong(args[4]);
    long native0 = NativeMemory.live();
    round(kind, callerDriven, file, chains / 10, 0); // classes, pools and threads are there
    long memory = memory(); // first: reading a file, Java opens a socket that it keeps
    List<String> descriptors = descriptors();
    for (int i = 0; i < 3; i++) {
      round(kind, callerDriven, file, chains * 3 / 10, seconds / 3);
      System.out.println(descriptors().size() + " descriptors, " + memory() + " KiB");
      assertThat(descriptors()).hasSizeLessThanOrEqualTo(descriptors.size());
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

  /** Where the open descriptors lead, jars of the class path left out: those are opened late. */
  private static List<String> descriptors() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
      for (Path link : links.toList()) {
        try {
          String target = Files.readSymbolicLink(link).toString();
          if (!target.endsWith(".jar") && !target.endsWith("/fd")) {
            all.add(target);
          }
        } catch (NoSuchFileException e) {
          continue; // that of the listing itself
        }
      }
    }
    return all;
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
