// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that compiles one file, once, in a bounded heap, and tells its peaks. */
final class CompilePeak {
  /** A compilation that needs more fails. */
  static final int HEAP_LIMIT_MIB = 512;

  private CompilePeak() {}

  /**
   * The most that the process had.
   *
   * @param resident bytes in memory: heap, code, Java itself
   * @param heap bytes of heap that were taken, garbage included
   */
  record Peak(long resident, long heap) {}

  /** Starts the program for a file of {@code lines} lines. */
  static Peak measure(int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_LIMIT_MIB + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CompilePeak.class.getName(),
                Integer.toString(lines))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          lines + " lines did not compile in a heap of " + HEAP_LIMIT_MIB + " MiB");
    }
    String[] peaks = out.strip().split(" ");
    return new Peak(Long.parseLong(peaks[0]), Long.parseLong(peaks[1]));
  }

  /** Takes the number of lines; prints the peaks in bytes. */
  public static void main(String[] args) throws IOException {
    CompileSpeed.compile(CompiledLines.text(Integer.parseInt(args[0])));
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.println(resident() + " " + heap);
  }

  /** By the kernel's account. */
  private static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
      }
    }
    throw new IOException("/proc/self/status has no VmHWM");
  }
}
