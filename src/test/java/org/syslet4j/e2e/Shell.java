// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.cli.Cli;
import org.syslet4j.cli.Console;

/** A run of the command: its status and what it printed. */
record Shell(int status, String out, String err) {

  /** In this JVM. What the chain itself writes to descriptor 1 is not caught: give it another. */
  static Shell syslet(String... args) {
    return fed(new byte[0], args);
  }

  /** The same with standard input. */
  static Shell fed(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    int status = new Cli(console).run(args);
    return new Shell(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** In this JVM, on a thread of its own. */
  static CompletableFuture<Shell> inBackground(String... args) {
    CompletableFuture<Shell> end = new CompletableFuture<>();
    Thread thread = new Thread(() -> end.complete(syslet(args)), "syslet");
    thread.setDaemon(true);
    thread.start();
    return end;
  }

  /** A command of the machine, in the repository's root. */
  static Shell run(String... command) {
    return run(List.of(), command);
  }

  /** The same with changes to its environment, {@code NAME=value} each. */
  static Shell run(List<String> environment, String... command) {
    return run(environment, Repository.ROOT, command);
  }

  /**
   * The same elsewhere. One that does not end, or leaves somebody behind who holds its output, is
   * killed, and the test fails with what it had printed: of a JVM, what its threads were at.
   */
  static Shell run(List<String> environment, Path folder, String... command) {
    try {
      Process process = start(environment, folder, command);
      try {
        process.getOutputStream().close();
        CompletableFuture<String> out = reading(process.getInputStream());
        CompletableFuture<String> err = reading(process.getErrorStream());
        CompletableFuture<Void> end =
            CompletableFuture.allOf(out, err, process.onExit()).orTimeout(2, TimeUnit.MINUTES);
        try {
          end.get();
        } catch (ExecutionException e) {
          dumpThreads(process);
          kill(process);
          throw new AssertionError(
              String.join(" ", command)
                  + "\ndoes not end; it printed\n"
                  + out.completeOnTimeout("", 10, TimeUnit.SECONDS).join()
                  + err.completeOnTimeout("", 10, TimeUnit.SECONDS).join(),
              e);
        }
        return new Shell(process.exitValue(), out.join(), err.join());
      } finally {
        kill(process);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it and what it started. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** By the signal at which a JVM prints them, and at which everything else ends. */
  private static void dumpThreads(Process process) throws IOException, InterruptedException {
    String processes =
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
            .map(handle -> Long.toString(handle.pid()))
            .collect(Collectors.joining(" "));
    // The shell's own kill: a bare machine has no program of that name.
    new ProcessBuilder("sh", "-c", "kill -QUIT " + processes).start().waitFor(2, TimeUnit.SECONDS);
    process.waitFor(2, TimeUnit.SECONDS);
  }

  static Process start(List<String> environment, Path folder, String... command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory(folder.toFile());
    // The build that runs these tests has built what bin/syslet starts.
    builder.environment().put("SYSLET_NO_BUILD", "1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    environment.forEach(
        change -> {
          String[] parts = change.split("=", 2);
          builder.environment().put(parts[0], parts[1]);
        });
    return builder.start();
  }

  private static CompletableFuture<String> reading(InputStream in) {
    CompletableFuture<String> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                end.complete(new String(in.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                end.completeExceptionally(e);
              }
            },
            "reading");
    thread.setDaemon(true);
    thread.start();
    return end;
  }
}
