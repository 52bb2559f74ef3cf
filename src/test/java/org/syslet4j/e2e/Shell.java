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
import java.util.concurrent.TimeUnit;
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
    try {
      Process process = start(environment, Repository.ROOT, command);
      process.getOutputStream().close();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("does not end: " + String.join(" ", command));
      }
      return new Shell(process.exitValue(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
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

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
