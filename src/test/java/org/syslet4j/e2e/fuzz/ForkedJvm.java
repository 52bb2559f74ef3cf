// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class of the tests in a JVM that may break. */
final class ForkedJvm {
  /** Finds what was written behind the end of a block of the C heap. */
  private static final Path CHECKS =
      Path.of(
          "/lib",
          System.getProperty("os.arch").equals("amd64") ? "x86_64-linux-gnu" : "aarch64-linux-gnu",
          "libc_malloc_debug.so.0");

  private ForkedJvm() {}

  /** How it ended, and the end of what it printed. */
  record End(int status, String output) {}

  static End run(Class<?> main, Path folder, long seconds, List<String> args) throws Exception {
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:-OmitStackTraceInFastThrow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-ea"));
    command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    if (Files.exists(CHECKS)) {
      builder.environment().put("LD_PRELOAD", CHECKS.toString());
      builder.environment().put("GLIBC_TUNABLES", "glibc.malloc.check=3");
    }
    Process process = builder.start();
    boolean ended;
    try {
      ended = process.waitFor(seconds, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly().waitFor(); // also when the test's own time is up
    }
    String text = Files.readString(output, java.nio.charset.StandardCharsets.ISO_8859_1);
    Path crash = folder.resolve("crash.log");
    if (Files.exists(crash)) {
      text += Files.readString(crash).lines().limit(60).reduce("", (a, b) -> a + "\n" + b);
    }
    String tail = text.substring(Math.max(0, text.length() - 20_000));
    return new End(ended ? process.exitValue() : -1, tail);
  }
}
