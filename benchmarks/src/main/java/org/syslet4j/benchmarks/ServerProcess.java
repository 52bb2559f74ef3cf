// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a JVM of its own, which says its port when it is ready. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  /**
   * Starts one.
   *
   * @throws MissingException if it says that something is missing here
   */
  ServerProcess(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("port ")) {
      close();
      String reason =
          line == null ? "it ended; what it said stands above" : line.replaceFirst("missing ", "");
      throw new MissingException(program.getSimpleName() + ": " + reason);
    }
    port = Integer.parseInt(line.substring("port ".length()));
  }

  int port() {
    return port;
  }

  /** The time that CPUs gave all of its threads. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
  }
}
