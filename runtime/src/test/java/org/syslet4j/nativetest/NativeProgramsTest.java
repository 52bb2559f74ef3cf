// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every C test program under the directory of the system property {@code syslet.native.tests}, in
 * its folders {@code plain}, {@code asan} and {@code tsan}, once per engine of {@code
 * syslet.native.engines} (comma-separated, default {@code threads,uring}).
 */
class NativeProgramsTest {
  private static final String DIRECTORY_PROPERTY = "syslet.native.tests";
  private static final String ENGINES =
      System.getProperty("syslet.native.engines", "threads,uring");
  private static final long TIMEOUT_SECONDS = 60;
  private static final int EXIT_OK = 0;
  private static final int EXIT_SKIPPED = 77;

  /** A program of this prefix proves that its sanitizer fires: it has to fail. */
  private static final String MUST_FAIL = "xfail_";

  @TestFactory
  Stream<DynamicContainer> everyProgramHoldsOverEveryEngine() {
    String directory = System.getProperty(DIRECTORY_PROPERTY, "");
    assumeTrue(
        !directory.isEmpty(), "the system property " + DIRECTORY_PROPERTY + " names no directory");
    assumeTrue(
        Files.isDirectory(Path.of(directory)) || !Boolean.getBoolean("syslet.native.tests.skip"),
        "native.tests.skip was given, and the programs are not built");
    List<Path> variants = list(Path.of(directory), Files::isDirectory);
    assertNotEquals(0, variants.size(), "no folder of built programs in " + directory);
    return variants.stream()
        .map(variant -> DynamicContainer.dynamicContainer(nameOf(variant), programs(variant)));
  }

  private static Stream<DynamicTest> programs(Path variant) {
    List<Path> programs =
        list(variant, file -> Files.isRegularFile(file) && Files.isExecutable(file));
    assertNotEquals(0, programs.size(), "no built program in " + variant);
    return Stream.of(ENGINES.split(","))
        .flatMap(engine -> programs.stream().map(program -> programTest(program, engine)));
  }

  private static DynamicTest programTest(Path program, String engine) {
    return DynamicTest.dynamicTest(
        nameOf(program) + " over " + engine, program.toUri(), () -> check(program, engine));
  }

  private static void check(Path program, String engine) throws IOException, InterruptedException {
    Path output = Files.createTempFile("syslet-" + nameOf(program), ".log");
    try {
      int exit = run(program, engine, output);
      judge(nameOf(program), exit, Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  /** The output goes to a file, so a program that prints much cannot block on us, nor we on it. */
  private static int run(Path program, String engine, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program.toAbsolutePath().toString());
    builder.directory(program.toAbsolutePath().getParent().toFile());
    builder.environment().put("SYSLET_ENGINE", engine);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      fail(
          "did not end within " + TIMEOUT_SECONDS + " s; it printed:\n" + Files.readString(output));
    }
    return process.exitValue();
  }

  private static void judge(String name, int exit, String output) {
    if (exit == EXIT_SKIPPED) {
      abort(lastLine(output));
    }
    if (name.startsWith(MUST_FAIL)) {
      assertNotEquals(EXIT_OK, exit, "the sanitizer did not see the fault; it printed:\n" + output);
    } else {
      assertEquals(EXIT_OK, exit, () -> "it printed:\n" + output);
    }
  }

  private static String lastLine(String output) {
    return output.lines().reduce("", (before, line) -> line);
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> list(Path directory, Predicate<Path> wanted) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
