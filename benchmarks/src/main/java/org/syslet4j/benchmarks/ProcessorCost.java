// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.syslet4j.SysletRuntime;

/**
 * A module of annotated interfaces, compiled by javac with the processor, by the time that javac
 * takes for the same module with the generated sources checked in. Each turn is a JVM of its own,
 * as a build is: in a warm one neither javac nor the processor would cost what it costs there. Each
 * writes into folders of its own, and nothing is deleted before the end: ext4 looks for an inode
 * past all those that were freed in the last seconds, one by one, which made each new file take
 * many times as long.
 *
 * @param interfaces how many
 */
record ProcessorCost(int interfaces) implements Measurable {
  static final ProcessorCost OF_A_MODULE = new ProcessorCost(200);
  private static final double TARGET = 1.5;
  private static final String RUNTIME = SysletRuntime.class.getName();

  /** A class of each artifact that a build finds on the path of the processor, and no other. */
  private static final List<String> PROCESSOR =
      List.of(
          "org.syslet4j.processor.SysletsProcessor",
          "org.syslet4j.compiler.SysletCompiler",
          "org.syslet4j.grammar.SysletParser",
          RUNTIME,
          "org.antlr.v4.runtime.Parser",
          "com.palantir.javapoet.JavaFile",
          "com.sun.jna.Native",
          "org.jspecify.annotations.Nullable");

  private static final int ROUNDS = 7;
  private static final int SECONDS = 240;

  @Override
  public String text() {
    return "processor-cost";
  }

  @Override
  public int measure(Options options) throws Exception {
    if (!Files.isExecutable(javac())) {
      System.err.println("bench: " + javac() + " is not there: run it by a JDK");
      return 3;
    }
    Path folder = Files.createTempDirectory("module");
    try {
      Spread ratio = ratio(folder, options.rounds().orElse(ROUNDS));
      String format =
          options.json()
              ? "{\"name\":\"processor-cost\",\"base\":\"checked-in\",\"candidate\":\"processor\","
                  + "\"median\":%.3f,\"min\":%.3f,\"max\":%.3f,\"target\":%.1f,\"met\":%b}%n"
              : "processor-cost: javac with the processor / with its sources checked in%n"
                  + "  %.3f  (%.3f..%.3f)  target %.1f met: %b%n";
      System.out.printf(
          Locale.ROOT,
          format,
          ratio.median(),
          ratio.min(),
          ratio.max(),
          TARGET,
          ratio.median() <= TARGET);
      return 0;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Spread ratio(Path folder, int rounds) throws Exception {
    List<Path> sources = AnnotatedModule.write(folder.resolve("sources"), interfaces);
    Path first = folder.resolve("first");
    nanos(first, processor(first), sources);
    List<Path> checkedIn = new ArrayList<>(sources);
    try (Stream<Path> files = Files.walk(generated(first))) {
      files.filter(Files::isRegularFile).sorted().forEach(checkedIn::add);
    }
    List<String> none = List.of("-proc:none");
    nanos(folder.resolve("second"), none, checkedIn);
    double[] candidate = new double[rounds];
    double[] base = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      base[i] = nanos(folder.resolve("base" + i), none, checkedIn);
      Path turn = folder.resolve("candidate" + i);
      candidate[i] = nanos(turn, processor(turn), sources);
    }
    return Spread.ofRatios(candidate, base);
  }

  /** The options for a turn in that folder. */
  private static List<String> processor(Path folder) {
    String path =
        PROCESSOR.stream()
            .map(type -> "" + home(type))
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-processorpath", path, "-s", "" + generated(folder));
  }

  private static Path generated(Path folder) {
    return folder.resolve("generated");
  }

  private static Path javac() {
    return Path.of(System.getProperty("java.home"), "bin", "javac");
  }

  /** The jar, or the folder, of that class. */
  private static Path home(String type) {
    try {
      Class<?> found = Class.forName(type, false, ProcessorCost.class.getClassLoader());
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double nanos(Path folder, List<String> options, List<Path> sources)
      throws IOException, InterruptedException {
    Files.createDirectories(generated(folder));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path arguments = folder.resolve("arguments");
    Files.write(arguments, sources.stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>(List.of(javac().toString(), "--release", "17"));
    command.addAll(List.of("-d", "" + classes, "-cp", "" + home(RUNTIME)));
    command.addAll(options);
    command.add("@" + arguments);
    Path output = folder.resolve("output");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroy();
      throw new IllegalStateException("javac failed: " + text(output));
    }
    return System.nanoTime() - start;
  }

  private static String text(Path output) {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
