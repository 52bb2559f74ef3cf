// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** Where descriptors or memory run out, somebody is told, and all is well when there are some. */
@Timeout(120)
class ScarcityTest {
  private static final int RLIMIT_NOFILE = 7;
  private static final int RLIMIT_AS = 9;

  /** What such a JVM runs. */
  public static final class Main {
    static {
      Native.register(Main.class, "c");
    }

    private final EngineKind engine;
    private final Pipe pipe = new Pipe();

    private Main(EngineKind engine) {
      this.engine = engine;
    }

    private static native int getrlimit(int what, long[] limit);

    private static native int setrlimit(int what, long[] limit);

    private static native int dup(int fd);

    private static native int close(int fd);

    private static void limit(int what, long soft) {
      long[] limit = new long[2];
      assertThat(getrlimit(what, limit)).isZero();
      limit[0] = soft < 0 ? limit[1] : soft;
      assertThat(setrlimit(what, limit)).isZero();
    }

    public static void main(String[] args) throws Exception {
      Main main = new Main(EngineKind.valueOf(args[1]));
      if (args[0].equals("descriptors")) {
        main.descriptors();
      } else {
        main.memory();
      }
      System.out.println("done");
    }

    private SysletRuntime open() {
      return SysletRuntime.builder().engine(engine).build();
    }

    private void descriptors() throws Exception {
      limit(RLIMIT_NOFILE, 400);
      for (int round = 0; round < 3; round++) {
        // The first round is for the classes, which lie in files.
        List<Integer> held = round == 0 ? List.of() : exhaust();
        try (SysletRuntime runtime = open()) {
          run(runtime, round > 0);
        } catch (SysletEnvironmentException e) {
          System.out.println("refused: " + e.getMessage());
        }
        Class.forName("org.syslet4j.internal.nativelib.OpenProblem");
        held.forEach(Main::close);
        try (SysletRuntime runtime = open()) {
          held = round == 0 ? List.of() : exhaust();
          run(runtime, round > 0);
          held.forEach(Main::close);
          run(runtime, false);
        }
      }
    }

    private static List<Integer> exhaust() {
      List<Integer> held = new ArrayList<>();
      for (int fd = dup(0); fd >= 0; fd = dup(0)) {
        held.add(fd);
      }
      return held;
    }

    /** A chain in its caller, one that is to open a file, and one in the background. */
    private void run(SysletRuntime runtime, boolean scarce) throws Exception {
      assertThat(runtime.load(TestImages.add()).bind().call().getLong(0)).isEqualTo(43);
      Binding reading =
          runtime
              .load(TestImages.readFile())
              .bind()
              .set("from", "/proc/self/stat")
              .set("into", new byte[1]);
      try {
        assertThat(reading.callLong()).isEqualTo(1);
        assertThat(scarce).isFalse();
        reading.set("from", "/nowhere").callLong();
      } catch (SysletException e) {
        assertThat(e.call()).isEqualTo("openat");
        assertThat(e.error().orElseThrow().name()).isEqualTo(scarce ? "EMFILE" : "ENOENT");
      }
      Program program = runtime.load(TestImages.readFd());
      CompletableFuture<SysletResult> future =
          program.bind().set("fd", pipe.reader()).deadline(Duration.ofSeconds(30)).submit();
      pipe.write("x");
      assertThat(future.get(20, TimeUnit.SECONDS).asLong()).isEqualTo(1);
    }

    private static Image large() {
      Chain chain = Chain.named("large");
      Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
      Chain.Ref room = chain.addressOf(chain.buffer(4 << 20));
      Chain.Ref got = chain.cell(0);
      Chain.AtomSpec read = chain.call("read", fd, room, chain.constant(1)).ret(got).end();
      chain.result("n", Image.ResultType.LONG);
      return chain.returns(read, got).build();
    }

    /** Of the address space. */
    private static long pages() throws IOException {
      return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[0]);
    }

    private void memory() throws Exception {
      try (SysletRuntime runtime = open()) {
        Program program = runtime.load(large());
        Binding binding = program.bind().set("fd", pipe.reader());
        CompletableFuture<SysletResult> first = binding.submit();
        long used = pages() * 4096;
        limit(RLIMIT_AS, used + (200L << 20));
        List<CompletableFuture<SysletResult>> futures = new ArrayList<>(List.of(first));
        OutOfMemoryError told = null;
        while (told == null) {
          assertThat(futures).as("chains of 4 MiB in 200").hasSizeLessThan(100);
          try {
            futures.add(binding.submit());
          } catch (OutOfMemoryError e) {
            told = e;
          }
        }
        System.out.println("told: " + told.getMessage());
        limit(RLIMIT_AS, -1);
        futures.forEach(future -> future.cancel(true));
        // A read that is not stopped yet would take the byte that is meant for the call.
        await(() -> runtime.stats().unseen() == 0);
        pipe.write("y");
        assertThat(binding.callLong()).isEqualTo(1);
        program.close();
        await(() -> runtime.stats().unseen() == 0 && runtime.stats().nativeBytes() <= 4 << 20);
      }
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (!what.getAsBoolean()) {
        assertThat(System.nanoTime()).isLessThan(end);
        Thread.sleep(1);
      }
    }
  }

  @TempDir Path folder;

  private String run(String what, EngineKind engine) throws Exception {
    Path printed = Files.createTempFile(folder, what, ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                // Else the JVM opens files of its own now and then, and gives a descriptor back.
                "-XX:-UseContainerSupport",
                Main.class.getName(),
                what,
                engine.name())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String output = Files.readString(printed).strip();
    assertThat(ended).as(output).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  @ParameterizedTest
  @EnumSource(
      value = EngineKind.class,
      names = {"THREADS", "URING", "JAVA"})
  void whereNoDescriptorIsLeftOpeningIsRefusedAndWhatIsOpenGoesOn(EngineKind engine)
      throws Exception {
    String output = run("descriptors", engine);
    assertThat(output).endsWith("done");
    if (engine != EngineKind.JAVA) {
      assertThat(output.lines().filter(line -> line.startsWith("refused: ")))
          .hasSize(2)
          .allMatch(line -> line.contains("EMFILE") && line.contains("ulimit -n"));
    }
  }

  @Test
  void whereNoMemoryIsLeftTheCallerIsToldAndTheRestGoesOn() throws Exception {
    assertThat(run("memory", EngineKind.THREADS)).contains("told: ").endsWith("done");
    assertThat(run("memory", EngineKind.URING)).contains("told: ").endsWith("done");
  }
}
