// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JVM with virtual threads and the Foreign Function API, for benchmarks that compare with them.
 */
final class NewerJava {
  private static final int LEAST = 22;

  private NewerJava() {}

  /** Whether this JVM is one. */
  static boolean runsThis() {
    return Runtime.version().feature() >= LEAST;
  }

  /**
   * The program {@code java} of this JVM if it is new enough, else of that in JAVA25_HOME or of an
   * installed one.
   *
   * @throws MissingException if there is none
   */
  static Path require(String benchmark) throws IOException {
    return find()
        .orElseThrow(
            () ->
                new MissingException(
                    benchmark
                        + " needs a JDK of version 22 or later, 25 best, to compare with: name its"
                        + " folder in JAVA25_HOME"));
  }

  private static Optional<Path> find() throws IOException {
    if (runsThis()) {
      return Optional.of(Path.of(System.getProperty("java.home"), "bin", "java"));
    }
    String named = System.getenv("JAVA25_HOME");
    if (named != null) {
      return Optional.of(Path.of(named, "bin", "java")).filter(Files::isExecutable);
    }
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(installed)) {
      return homes
          .filter(home -> home.getFileName().toString().matches(".*-2[5-9].*"))
          .map(home -> home.resolve("bin/java"))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }

  /** Measures one benchmark there, with the options of this run; answers its exit status. */
  static int measure(String benchmark, Options options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                require(benchmark).toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                benchmark));
    if (options.json()) {
      command.add("--json");
    }
    options.rounds().ifPresent(rounds -> command.addAll(List.of("--rounds", rounds + "")));
    System.out.flush();
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
