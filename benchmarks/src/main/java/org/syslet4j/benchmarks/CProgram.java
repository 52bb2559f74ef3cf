// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A benchmark of libsyslet in C: a program of its own, with the options and the report of those in
 * Java. The Makefile beside their sources builds them.
 *
 * @param file the program
 */
record CProgram(Path file) implements Measurable {
  @Override
  public String text() {
    return file.getFileName().toString();
  }

  @Override
  public int measure(Options options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    if (options.json()) {
      arguments.add("--json");
    }
    options.rounds().ifPresent(rounds -> arguments.addAll(List.of("--rounds", rounds + "")));
    System.out.flush();
    return process(arguments).inheritIO().start().waitFor();
  }

  /** Ready to start. */
  ProcessBuilder process(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** Those that were built, in any order. */
  static List<CProgram> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(CProgram::new).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the jar or the folder of classes. */
  private static Path folder() {
    try {
      Path here =
          Path.of(CProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return here.resolveSibling("c-benchmarks");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
