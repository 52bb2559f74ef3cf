// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code syslet check} of a script of 50 lines, from the start of the process to its end, by the
 * time that {@code java -version} takes. The two take turns.
 */
record StartUp() implements Measurable {
  private static final double TARGET = 3;
  private static final int ROUNDS = 21;
  private static final int SECONDS = 120;

  @Override
  public String text() {
    return "check-start";
  }

  @Override
  public int measure(Options options) throws Exception {
    Path syslet = command();
    if (syslet == null) {
      System.err.println("bench: there is no bin/syslet above this folder or this program");
      return 3;
    }
    Path script = Files.createTempFile("start", ".syslet");
    try {
      Files.writeString(script, SCRIPT);
      List<String> check = List.of(syslet.toString(), "check", script.toString());
      List<String> java =
          List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");
      report(options, check, java);
      return 0;
    } finally {
      Files.delete(script);
    }
  }

  private static void report(Options options, List<String> check, List<String> java)
      throws Exception {
    nanos(check); // builds what is stale
    nanos(check); // makes the class-data archive
    Thread.sleep(TimeUnit.SECONDS.toMillis(5)); // which goes on beside it
    int rounds = options.rounds().orElse(ROUNDS);
    double[] candidate = new double[rounds];
    double[] base = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      base[i] = nanos(java);
      candidate[i] = nanos(check);
    }
    Spread ratio = Spread.ofRatios(candidate, base);
    String format =
        options.json()
            ? "{\"name\":\"check-start\",\"base\":\"java-version\",\"candidate\":\"syslet-check\","
                + "\"median\":%.3f,\"min\":%.3f,\"max\":%.3f,\"target\":%.1f,\"met\":%b}%n"
            : "check-start: syslet check of a script of 50 lines / java -version%n"
                + "  %.3f  (%.3f..%.3f)  target %.1f met: %b%n";
    System.out.printf(
        Locale.ROOT,
        format,
        ratio.median(),
        ratio.min(),
        ratio.max(),
        TARGET,
        ratio.median() <= TARGET);
  }

  /** {@code bin/syslet} of the clone that this program was built in; null when there is none. */
  private static @Nullable Path command() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isExecutable(at.resolve("bin/syslet"))) {
      at = at.getParent();
    }
    return at == null ? null : at.resolve("bin/syslet");
  }

  private static double nanos(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroy();
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
    return System.nanoTime() - start;
  }

  /** 50 lines. */
  static final String SCRIPT =
      """
      #!/usr/bin/env -S syslet run
      package demo
      use std.io

      /// What a log line takes at least.
      const SHORTEST = 16

      struct Entry {
          at: long,
          size: u32,
          kind: u16,
      }

      /// Opens a log to be appended to.
      fn open_log(dir: fd, name: path) -> fd {
          return try openat(dir, name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
      }

      /// Appends a line, and the line with it to the copy. Returns how many bytes there were.
      syslet append(dir: path, name: path, line: bytes, copy: fd = STDOUT_FILENO) -> long {
          check line.len >= SHORTEST
          let d = try openat(AT_FDCWD, dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
          defer close(d)
          let log = try open_log(d, name)
          defer close(log)
          var entry = Entry{ at: 0, size: line.len, kind: 1 }
          for i in 0..3 {
              if i == 2 { entry.kind = 2 }
              entry.at += i
          }
          try write_all(log, line)
          try write_all(copy, line)
          async try fsync(log)
          return entry.size
      }

      /// Reads the end of it.
      syslet last(name: path, to: fd = STDOUT_FILENO) -> long {
          var chunk: byte[4KiB]
          let log = openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC) catch ENOENT { return 0 }
          defer close(log)
          var total = 0
          loop {
              let n = try pread64(log, chunk, total)
              if n == 0 { break }
              try write_all(to, chunk[..n])
              total += n
          }
          return total
      }
      """;
}
