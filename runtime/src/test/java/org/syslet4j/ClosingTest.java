// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.Settled;
import org.syslet4j.testing.TestImages;

/** Closing a runtime, and leaving the JVM, with work in flight. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class ClosingTest {
  @Parameter private EngineKind engine = EngineKind.AUTO;
  @TempDir Path folder;

  private SysletRuntime hasty() {
    return Engines.builder(engine).closeTimeout(Duration.ZERO).build();
  }

  private static Binding bind(Program stages, Path file, Pipe... pipes) {
    return stages
        .bind()
        .set("a", pipes[0].reader())
        .set("path", file)
        .set("b", pipes[1].reader())
        .set("c", pipes[2].reader())
        .set("last", pipes[3].reader());
  }

  @Test
  void whatIsInFlightIsCancelledAndEverythingComesBack() throws Exception {
    Path file = Files.writeString(folder.resolve("closed"), "x");
    try (Pipe full = new Pipe();
        Pipe empty = new Pipe();
        Pipe last = new Pipe()) {
      Set<String> before = Pipe.descriptors();
      long memory = Settled.memory();
      full.write("x".repeat(100));
      last.write("y".repeat(100));
      SysletRuntime runtime = hasty();
      Program program = runtime.load(TestImages.stages());
      List<CompletableFuture<SysletResult>> futures = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        futures.add(bind(program, file, full, empty, empty, last).submit());
      }
      eventually(
          () -> {
            try {
              return Pipe.descriptors(file) == 50;
            } catch (java.io.IOException e) {
              return false;
            }
          });
      runtime.close();
      assertThat(runtime.describe()).isEqualTo("closed");
      eventually(() -> NativeMemory.live() == memory); // the executor may still be at it
      // What an earlier test's child process left behind may go meanwhile; nothing may come.
      assertThat(before).containsAll(Pipe.descriptors());
      assertThat(last.read(200)).hasSize(50);
      for (CompletableFuture<SysletResult> future : futures) {
        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
            .hasCauseInstanceOf(IllegalStateException.class)
            .hasRootCauseInstanceOf(SysletCancelledException.class)
            .hasMessageContaining("in read(" + empty.reader());
      }
    }
  }

  @Test
  void aCleanUpThatBlocksKeepsItsMemoryAndNobodyWaiting() throws Exception {
    Path file = Files.writeString(folder.resolve("stuck"), "x");
    try (Pipe full = new Pipe();
        Pipe empty = new Pipe();
        Pipe last = new Pipe()) {
      long memory = Settled.memory();
      full.write("x");
      SysletRuntime runtime = hasty();
      Program program = runtime.load(TestImages.stages());
      CompletableFuture<SysletResult> future =
          bind(program, file, full, empty, empty, last).submit();
      eventually(() -> runtime.stats().inFlight() == 1);
      runtime.close();
      assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("it goes on, and its result is lost");
      assertThat(NativeMemory.live()).isGreaterThan(memory);
      assertThat(runtime.describe()).isNotEqualTo("closed");
      last.write("y");
      eventually(() -> NativeMemory.live() == memory);
      assertThat(runtime.describe()).isEqualTo("closed");
    }
  }

  @Test
  void closingMayRaceWithSubmissions() throws Exception {
    for (int round = 0; round < 20; round++) {
      SysletRuntime runtime = hasty();
      Program program = runtime.load(TestImages.readFd());
      List<CompletableFuture<SysletResult>> futures = new ArrayList<>();
      try (Pipe pipe = new Pipe()) {
        Thread submitter =
            new Thread(
                () -> {
                  try {
                    while (true) {
                      futures.add(program.bind().set("fd", pipe.reader()).submit());
                    }
                  } catch (IllegalStateException e) {
                    // closed
                  }
                });
        submitter.start();
        Thread.sleep(2);
        runtime.close();
        submitter.join();
        for (CompletableFuture<SysletResult> future : futures) {
          assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).hasMessageContaining("closed");
        }
        eventually(() -> runtime.describe().equals("closed"));
      }
    }
  }

  /** Leaves chains in flight, then ends in the way that it is told. */
  public static final class Main {
    public static void main(String[] args) throws Exception {
      SysletRuntime runtime = SysletRuntime.builder().engine(EngineKind.valueOf(args[0])).build();
      Program program = runtime.load(TestImages.readFd());
      Pipe pipe = new Pipe();
      for (int i = 0; i < 100; i++) {
        program.bind().set("fd", pipe.reader()).submit();
      }
      Program write = runtime.load(TestImages.write());
      write.bind().set("fd", pipe.writer()).set("data", new byte[1 << 20]).submit();
      System.out.println("in flight");
      if (args[1].equals("exit")) {
        System.exit(7);
      }
    }
  }

  @Test
  void aJvmEndsAtOnceWithWorkInFlight() throws Exception {
    Engines.open(engine).close();
    for (String way : List.of("exit", "return")) {
      Child child = Child.run(Child.java(List.of(), Main.class, engine.name(), way));
      assertThat(child.exit()).as(child.output()).isEqualTo(way.equals("exit") ? 7 : 0);
      assertThat(child.output()).contains("in flight").doesNotContain("SIG");
    }
  }
}
