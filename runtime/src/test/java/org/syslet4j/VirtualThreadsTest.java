// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/**
 * On a JVM with virtual threads, one carrier for all of them: those that wait for a chain leave it
 * to the others. The JVM of this build may be older, so another is started if there is one.
 */
@Timeout(120)
class VirtualThreadsTest {
  private static final int THREADS = 1000;
  private static final int FIRST_WITHOUT_PINNING_BY_MONITORS = 24;

  /** The JDK of this JVM if it is new enough, else one that is installed. */
  private static Optional<Path> newerJava() {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).ifPresent(homes::add);
    try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
      installed.sorted().forEach(homes::add);
    } catch (IOException e) {
      // There is no such folder.
    }
    return homes.stream()
        .filter(home -> feature(home) >= FIRST_WITHOUT_PINNING_BY_MONITORS)
        .findFirst();
  }

  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    try {
      return Files.readAllLines(release).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aThousandOfThemWaitForChainsOnOneCarrier() throws Exception {
    Optional<Path> home = newerJava();
    assumeThat(home).as("a JDK of 24 or newer, in JAVA25_HOME or /usr/lib/jvm").isPresent();
    ProcessBuilder newer =
        new ProcessBuilder(
            home.orElseThrow().resolve("bin/java").toString(),
            "-Djdk.virtualThreadScheduler.parallelism=1",
            "-Djdk.virtualThreadScheduler.maxPoolSize=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    assertThat(Child.run(newer).succeeds())
        .contains("calls: all got in, pinned 0")
        .contains("batches: all got in, pinned 0");
  }

  /** What runs there. */
  public static final class Main {
    private Main() {}

    /** One way to wait for a chain that reads a pipe. */
    private interface Waiting {
      long bytes(SysletRuntime runtime, Binding read) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
      try (SysletRuntime warm = SysletRuntime.open()) {
        warm.load(TestImages.add()).bind().call(); // what is loaded at first use may pin
      }
      System.out.println("calls: " + run((runtime, read) -> read.callLong()));
      System.out.println(
          "batches: "
              + run(
                  (runtime, read) -> {
                    try (Batch batch = runtime.batch(List.of(read))) {
                      batch.call();
                      return batch.completion(0).value();
                    }
                  }));
    }

    private static String run(Waiting waiting) throws Exception {
      Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
      AtomicInteger sum = new AtomicInteger();
      List<Pipe> pipes = new ArrayList<>();
      Path file = Files.createTempFile("syslet", ".jfr");
      try (Recording recording = new Recording();
          SysletRuntime runtime = SysletRuntime.open()) {
        recording.enable("jdk.VirtualThreadPinned").withoutThreshold();
        recording.start();
        Program program = runtime.load(TestImages.readFd());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          Pipe pipe = new Pipe();
          pipes.add(pipe);
          Runnable task =
              () -> {
                try {
                  sum.addAndGet(
                      (int) waiting.bytes(runtime, program.bind().set("fd", pipe.reader())));
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              };
          threads.add((Thread) start.invoke(null, task));
        }
        Engines.eventually(() -> runtime.stats().unseen() == THREADS);
        pipes.forEach(pipe -> pipe.write("ab"));
        for (Thread thread : threads) {
          thread.join();
        }
        recording.stop();
        recording.dump(file);
      }
      pipes.forEach(Pipe::close);
      long pinned =
          RecordingFile.readAllEvents(file).stream()
              .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
              .count();
      Files.delete(file);
      return (sum.get() == 2 * THREADS ? "all got in" : "bytes: " + sum) + ", pinned " + pinned;
    }
  }
}
