// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.processor.Called.call;
import static org.syslet4j.processor.Called.record;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletBatchException;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Runs the batch methods of a golden interface, on each engine. */
class BatchedTest {
  private static final Called BATCHED = new Called("Batched");
  private static final Called EVERY = new Called("Every");

  private interface Use {
    void of(Object batched, SysletRuntime runtime) throws Exception;
  }

  private static void on(EngineKind engine, Use use) throws Exception {
    try (SysletRuntime runtime = SysletRuntime.builder().engine(engine).build()) {
      use.of(BATCHED.create(runtime), runtime);
    }
  }

  private static List<Path> files(Path dir, int count) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(Files.write(dir.resolve("file" + i), new byte[i]));
    }
    return files;
  }

  /** How many descriptors are open on files below {@code dir}. */
  private static long open(Path dir) throws Exception {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      return all.filter(
              fd -> {
                try {
                  return Files.readSymbolicLink(fd).startsWith(dir.toRealPath());
                } catch (java.io.IOException e) {
                  return false; // closed meanwhile
                }
              })
          .count();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachElementIsARunAndTheResultsComeInTheirOrder(EngineKind engine, @TempDir Path dir)
      throws Exception {
    List<Path> files = files(dir, 300);
    on(
        engine,
        (it, runtime) -> {
          List<?> sizes = (List<?>) call(it, "stat", files);
          assertThat(sizes).hasSize(300);
          assertThat(sizes.get(299)).hasToString("Status[size=299, links=1]");
          assertThat((List<?>) call(it, "stat", List.of())).isEmpty();
          assertThat((List<?>) call(it, "remove", List.of())).isEmpty();
          try (OwnedFd any = OwnedFd.of(9999)) {
            CompletableFuture<?> none =
                (CompletableFuture<?>) call(it, "openAfter", any, List.of(), List.of());
            assertThat(none.get(10, TimeUnit.SECONDS)).isEqualTo(List.of());
            any.release();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void severalListsGoInStepAndTheRestIsShared(EngineKind engine) throws Exception {
    on(
        engine,
        (it, runtime) -> {
          Object point = record(it, "Point", 1000L, 0L);
          assertThat(call(it, "products", List.of(1L, 2L, 3L), List.of(4, 5, 6), 100L, point))
              .isEqualTo(List.of(1104L, 1110L, 1118L));
          assertThatThrownBy(() -> call(it, "products", List.of(1L), List.of(), 0L, point))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("'a' has 1 elements and 'b' has 0: there is one of each for every run");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRecordHoldsTheArgumentsOfOneRun(EngineKind engine, @TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "0123456789");
    on(
        engine,
        (it, runtime) -> {
          try (OwnedFd fd = (OwnedFd) call(EVERY.create(runtime), "openNow", file)) {
            ByteBuffer first = ByteBuffer.allocate(4);
            ByteBuffer second = ByteBuffer.allocateDirect(4);
            Object a = record(it, "Slice", fd.value(), first, null);
            Object b = record(it, "Slice", fd.value(), second, 8L);
            assertThat(call(it, "read", List.of(a, b))).isEqualTo(List.of(4, 2));
            assertThat(first.array()).isEqualTo(new byte[] {'0', '1', '2', '3'});
            assertThat(second.get(1)).isEqualTo((byte) '9');
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void anArgumentOfARunMayBeAStructOrSeveral(EngineKind engine) throws Exception {
    on(
        engine,
        (it, runtime) -> {
          Object point = record(it, "Point", 1L, 2L);
          Object none = record(it, "Path2", point, List.of(), "none");
          Object two = record(it, "Path2", point, List.of(point, point), "two");
          assertThat(call(it, "lengths", List.of(none, two, none))).isEqualTo(List.of(3L, 9L, 3L));
        });
  }

  @ParameterizedTest
  @EnumSource
  void failuresAreToldWithTheirElementsAndTheDescriptorsOfTheOthersAreClosed(
      EngineKind engine, @TempDir Path dir) throws Exception {
    List<String> names = new ArrayList<>();
    files(dir, 10).forEach(file -> names.add(file.toString()));
    names.add(3, dir.resolve("none").toString());
    names.add(7, dir.resolve("neither").toString());
    on(
        engine,
        (it, runtime) -> {
          assertThatThrownBy(() -> call(it, "open", names))
              .isInstanceOfSatisfying(
                  SysletBatchException.class,
                  failed -> {
                    assertThat(failed.size()).isEqualTo(12);
                    assertThat(failed.failures().keySet()).containsExactly(3, 7);
                    assertThat(failed.failures().get(7)).hasMessageContaining("neither");
                    assertThat(failed.call()).isEqualTo("openat");
                    assertThat(failed.errno()).isEqualTo(2);
                    assertThat(failed.place()).startsWith("Batched.open:1:");
                    assertThat(failed.getCause()).isSameAs(failed.failures().get(3));
                  })
              .hasMessageStartingWith("2 of 12 chains failed, element 3 first: openat(")
              .hasMessageContaining("none")
              .hasMessageContaining("ENOENT");
          assertThat(open(dir)).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void descriptorsBelongToTheCaller(EngineKind engine, @TempDir Path dir) throws Exception {
    List<String> names = files(dir, 5).stream().map(Path::toString).toList();
    on(
        engine,
        (it, runtime) -> {
          List<?> fds = (List<?>) call(it, "open", names);
          assertThat(open(dir)).isEqualTo(5);
          for (Object fd : fds) {
            ((OwnedFd) fd).close();
          }
          assertThat(open(dir)).isZero();
          List<?> again = (List<?>) call(it, "open", names);
          assertThat((List<?>) call(it, "close", again)).hasSize(5).containsOnlyNulls();
          for (Object fd : again) {
            ((OwnedFd) fd).release();
          }
          assertThat(open(dir)).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void futuresOfAListEndEachForItself(EngineKind engine, @TempDir Path dir) throws Exception {
    List<Path> files = files(dir, 3);
    on(
        engine,
        (it, runtime) -> {
          List<?> futures =
              (List<?>)
                  call(it, "remove", List.of(files.get(0), dir.resolve("none"), files.get(2)));
          assertThat(((CompletableFuture<?>) futures.get(0)).get(10, TimeUnit.SECONDS)).isNull();
          assertThat(((CompletableFuture<?>) futures.get(2)).get(10, TimeUnit.SECONDS)).isNull();
          assertThatThrownBy(
                  () -> ((CompletableFuture<?>) futures.get(1)).get(10, TimeUnit.SECONDS))
              .hasCauseInstanceOf(SysletException.class)
              .hasMessageContaining("ENOENT");
          assertThat(files.get(1)).exists();
          Files.createFile(files.get(0));
          Files.createFile(files.get(2));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aFutureOfAListCompletesWhenAllHaveEnded(EngineKind engine, @TempDir Path dir)
      throws Exception {
    List<Path> files = files(dir, 2);
    on(
        engine,
        (it, runtime) -> {
          Object every = EVERY.create(runtime);
          Object pipe = call(every, "pipe");
          try (OwnedFd in = (OwnedFd) call(pipe, "in");
              OwnedFd out = (OwnedFd) call(pipe, "out")) {
            List<byte[]> rooms = List.of(new byte[1], new byte[1]);
            CompletableFuture<?> later =
                (CompletableFuture<?>) call(it, "openAfter", in, rooms, files);
            call(every, "write", out.value(), new byte[1]);
            assertThat(later).isNotDone();
            call(every, "write", out.value(), new byte[1]);
            List<?> opened = (List<?>) later.get(10, TimeUnit.SECONDS);
            assertThat(opened).hasSize(2);
            for (Object fd : opened) {
              ((OwnedFd) fd).close();
            }
            List<Path> one = List.of(files.get(0), dir.resolve("none"));
            call(every, "write", out.value(), new byte[2]);
            CompletableFuture<?> failing =
                (CompletableFuture<?>) call(it, "openAfter", in, rooms, one);
            assertThatThrownBy(() -> failing.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(SysletBatchException.class)
                .hasMessageContaining("1 of 2 chains failed, element 1 first");
            assertThat(open(dir)).isZero();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledFutureOfAListStopsAll(EngineKind engine, @TempDir Path dir) throws Exception {
    List<Path> files = files(dir, 2);
    on(
        engine,
        (it, runtime) -> {
          Object pipe = call(EVERY.create(runtime), "pipe");
          try (OwnedFd in = (OwnedFd) call(pipe, "in");
              OwnedFd out = (OwnedFd) call(pipe, "out")) {
            CompletableFuture<?> later =
                (CompletableFuture<?>)
                    call(it, "openAfter", in, List.of(new byte[1], new byte[1]), files);
            assertThat(later).isNotDone();
            assertThat(later.cancel(false)).isTrue();
            assertThatThrownBy(later::join).isInstanceOf(CancellationException.class);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (runtime.stats().inFlight() > 0 && System.nanoTime() < end) {
              Thread.onSpinWait();
            }
            assertThat(runtime.stats().inFlight()).isZero();
            call(EVERY.create(runtime), "write", out.value(), new byte[1]); // nobody read it
            assertThat(open(dir)).isZero();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void anArgumentThatCannotBeBoundIsToldWithItsElementAndNothingRuns(
      EngineKind engine, @TempDir Path dir) throws Exception {
    Path file = Files.createFile(dir.resolve("file"));
    on(
        engine,
        (it, runtime) -> {
          assertThatThrownBy(() -> call(it, "open", List.of(file.toString(), "a\0b")))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageStartingWith("element 1: parameter 'file' of demo.open");
          assertThatThrownBy(() -> call(it, "remove", Arrays.asList(file, null)))
              .isInstanceOf(NullPointerException.class)
              .hasMessage("element 1 of 'file' is null");
          assertThatThrownBy(() -> call(it, "remove", (Object) null))
              .isInstanceOf(NullPointerException.class)
              .hasMessage("parameter 'file' is null");
          assertThat(file).exists();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aResultThatIsTooLargeForAnIntIsAnException(EngineKind engine) throws Exception {
    on(
        engine,
        (it, runtime) -> {
          assertThatThrownBy(() -> call(it, "narrow", List.of(1L, 1L << 40)))
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("the result of demo.narrow is 1099511627776, too large for an int");
          assertThat(call(it, "narrow", List.of(1L, -2L))).isEqualTo(List.of(1, -2));
        });
  }
}
