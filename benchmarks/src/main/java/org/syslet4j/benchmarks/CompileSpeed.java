// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;

/**
 * How many lines of source a second become images for one architecture, warm and on one core (by
 * the time that the core gave the thread), how that changes from a small file to one of 100,000
 * lines, and how much memory a process needs for each that does nothing else.
 */
record CompileSpeed() implements Measurable {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int[] LINES = {1_000, 10_000, 100_000};
  private static final double TARGET = 40_000;

  /** How much slower, line by line, the longest file may be than the middle one. */
  private static final double STEEPEST = 1.5;

  private static final int WARM_UP_LINES = 400_000;

  /** A small file is compiled so often in a round that the clock's grain does not count. */
  private static final int LINES_A_ROUND = 10_000;

  private static final int ROUNDS = 7;

  @Override
  public String text() {
    return "compile";
  }

  /**
   * What was measured of one file.
   *
   * @param lines that it has
   * @param rate lines a second, the median
   * @param allocated bytes by line
   * @param peak the most memory that a process of its own had
   */
  record Speed(int lines, double rate, double allocated, CompilePeak.Peak peak) {}

  @Override
  public int measure(Options options) throws Exception {
    int rounds = options.rounds().orElse(ROUNDS);
    for (int lines = 0; lines < WARM_UP_LINES; lines += LINES[1]) {
      compile(CompiledLines.text(LINES[1]));
    }
    Speed[] speeds = speeds(rounds, LINES);
    System.out.print(options.json() ? json(speeds) : report(speeds));
    System.out.flush();
    return 0;
  }

  /** In each round every file has its turn. */
  static Speed[] speeds(int rounds, int... wanted) throws Exception {
    Speed[] speeds = new Speed[wanted.length];
    double[][] rates = new double[wanted.length][rounds];
    double[] allocated = new double[wanted.length];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < wanted.length; i++) {
        String text = CompiledLines.text(wanted[i]);
        int times = Math.max(1, LINES_A_ROUND / wanted[i]);
        double lines = (double) times * text.lines().count();
        long before = allocated();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) {
          compile(text);
        }
        rates[i][round] = lines / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        allocated[i] = (allocated() - before) / lines;
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      Arrays.sort(rates[i]);
      int lines = (int) CompiledLines.text(wanted[i]).lines().count();
      speeds[i] =
          new Speed(lines, rates[i][rounds / 2], allocated[i], CompilePeak.measure(wanted[i]));
    }
    return speeds;
  }

  static void compile(String text) {
    Compilation compilation =
        new SysletCompiler().archs(Arch.X86_64).source("lines.syslet", text).compile();
    if (!compilation.succeeded()) {
      throw new IllegalStateException(compilation.diagnostics().get(0).toString());
    }
  }

  /** What this thread has allocated so far. */
  private static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static String report(Speed... speeds) {
    StringBuilder out =
        new StringBuilder("compile: text to images for x86_64 alone, one core, warm\n");
    for (Speed speed : speeds) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %,8d lines  %,9.0f lines/s   %6.0f bytes allocated a line"
                  + "   peak %d MiB, of heap %d MiB (limit %d)%n",
              speed.lines(),
              speed.rate(),
              speed.allocated(),
              speed.peak().resident() >> 20,
              speed.peak().heap() >> 20,
              CompilePeak.HEAP_LIMIT_MIB));
    }
    double rate = speeds[1].rate();
    double steepness = rate / speeds[2].rate();
    return out.append(
            String.format(
                Locale.ROOT,
                "  lines a second        %9.0f   target %.0f %s%n"
                    + "  10,000 / 100,000 lines    %5.2f   target %.2f %s%n",
                rate,
                TARGET,
                rate >= TARGET ? "met" : "MISSED",
                steepness,
                STEEPEST,
                steepness <= STEEPEST ? "met" : "MISSED"))
        .toString();
  }

  private static String json(Speed... speeds) {
    StringBuilder out = new StringBuilder();
    for (Speed speed : speeds) {
      out.append(
          String.format(
              Locale.ROOT,
              "{\"name\":\"compile\",\"lines\":%d,\"linesPerSecond\":%.0f,\"bytesPerLine\":%.0f,"
                  + "\"peakBytes\":%d,\"peakHeapBytes\":%d,\"target\":%.0f,\"met\":%b}%n",
              speed.lines(),
              speed.rate(),
              speed.allocated(),
              speed.peak().resident(),
              speed.peak().heap(),
              TARGET,
              speed.rate() >= TARGET));
    }
    return out.toString();
  }
}
