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
 * How many lines of source a second become images, warm and on one core (by the time that the core
 * gave the thread), and how that changes from a small file to one of 100,000 lines.
 */
record CompileSpeed() implements Measurable {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int[] LINES = {1_000, 10_000, 100_000};
  private static final double TARGET = 40_000;

  /** How much slower, line by line, the longest file may be than the middle one. */
  private static final double STEEPEST = 1.5;

  private static final int WARM_UP_LINES = 200_000;
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
   */
  record Speed(int lines, double rate, double allocated) {}

  @Override
  public int measure(Options options) throws Exception {
    int rounds = options.rounds().orElse(ROUNDS);
    for (int lines = 0; lines < WARM_UP_LINES; lines += LINES[1]) {
      compile(CompiledLines.text(LINES[1]));
    }
    Speed[] speeds = new Speed[LINES.length];
    for (int i = 0; i < speeds.length; i++) {
      speeds[i] = speed(LINES[i], rounds);
    }
    System.out.print(options.json() ? json(speeds) : report(speeds));
    System.out.flush();
    return 0;
  }

  static Speed speed(int wanted, int rounds) {
    String text = CompiledLines.text(wanted);
    int lines = (int) text.lines().count();
    double[] rates = new double[rounds];
    double allocated = 0;
    for (int round = 0; round < rounds; round++) {
      long before = allocated();
      long start = THREADS.getCurrentThreadCpuTime();
      compile(text);
      rates[round] = lines / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
      allocated = (double) (allocated() - before) / lines;
    }
    Arrays.sort(rates);
    return new Speed(lines, rates[rounds / 2], allocated);
  }

  private static void compile(String text) {
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
    StringBuilder out = new StringBuilder("compile: text to images, one core, warm\n");
    for (Speed speed : speeds) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %,8d lines  %,9.0f lines/s   %6.0f bytes allocated a line%n",
              speed.lines(),
              speed.rate(),
              speed.allocated()));
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
                  + "\"target\":%.0f,\"met\":%b}%n",
              speed.lines(),
              speed.rate(),
              speed.allocated(),
              TARGET,
              speed.rate() >= TARGET));
    }
    return out.toString();
  }
}
