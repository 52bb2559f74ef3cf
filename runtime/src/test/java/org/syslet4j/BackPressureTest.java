// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** What becomes of one chain too many. */
@Timeout(60)
class BackPressureTest {
  private static SysletRuntime runtime(int limit, WhenFull whenFull) {
    return SysletRuntime.builder()
        .maxInFlight(limit, whenFull)
        .closeTimeout(Duration.ofMillis(50))
        .build();
  }

  private static List<CompletableFuture<SysletResult>> fill(Binding read, int count) {
    return IntStream.range(0, count).mapToObj(i -> read.submit()).toList();
  }

  @Test
  void itFailsWithTheLimitAndSucceedsWhenOneHasEnded() throws Exception {
    try (SysletRuntime runtime = runtime(3, WhenFull.FAIL);
        Pipe pipe = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      Binding add = runtime.load(TestImages.add()).bind();
      List<CompletableFuture<SysletResult>> futures = fill(read, 3);
      long submitted = runtime.stats().submitted();
      assertThatThrownBy(read::submit)
          .isInstanceOfSatisfying(
              SysletRejectedException.class, e -> assertThat(e.limit()).isEqualTo(3))
          .hasMessageContaining("at most 3 may be in flight, 3 are in the background");
      assertThatThrownBy(read::callLong).isInstanceOf(SysletRejectedException.class);
      assertThatThrownBy(add::call).isInstanceOf(SysletRejectedException.class);
      assertThatThrownBy(() -> add.submit(completion -> {}))
          .isInstanceOf(SysletRejectedException.class);
      assertThatThrownBy(() -> runtime.submitAll(List.of(add)))
          .isInstanceOf(SysletRejectedException.class);
      try (Batch batch = runtime.batch(List.of(add))) {
        assertThatThrownBy(batch::call).isInstanceOf(SysletRejectedException.class);
        assertThat(runtime.stats().submitted()).isEqualTo(submitted);
        pipe.write("x");
        CompletableFuture.anyOf(futures.toArray(CompletableFuture[]::new))
            .get(20, TimeUnit.SECONDS);
        for (int i = 0; i < 100; i++) {
          assertThat(batch.call()).isTrue();
          assertThat(add.call().getLong(0)).isEqualTo(43);
        }
      }
      read.submit();
      assertThatThrownBy(read::submit).isInstanceOf(SysletRejectedException.class);
    }
  }

  @Test
  void aBatchThatNeverFitsIsAWrongArgument() {
    try (SysletRuntime runtime = runtime(3, WhenFull.WAIT)) {
      Binding add = runtime.load(TestImages.add()).bind();
      try (Batch batch = runtime.batch(List.of(add, add, add, add))) {
        assertThatThrownBy(batch::call)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("4 chains at once where at most 3");
      }
      try (Batch batch = runtime.batch(List.of(add, add, add))) {
        assertThat(batch.call()).isTrue();
        assertThat(batch.call()).isTrue();
      }
    }
  }

  @Test
  void aRefusedStartAndAWrongArgumentGiveTheirRoomBack() throws Exception {
    try (SysletRuntime runtime = runtime(1, WhenFull.FAIL)) {
      Program read = runtime.load(TestImages.readFd());
      Binding add = runtime.load(TestImages.add()).bind();
      for (int i = 0; i < 10; i++) {
        assertThatThrownBy(() -> read.bind().submit()).hasMessageContaining("lacks fd");
        assertThat(add.call().getLong(0)).isEqualTo(43);
        add.set("n", -40);
        assertThatThrownBy(add::call).isInstanceOf(SysletException.class);
        add.clear();
      }
    }
  }

  @Test
  void itWaitsUntilOneHasEnded() throws Exception {
    try (SysletRuntime runtime = runtime(2, WhenFull.WAIT);
        Pipe pipe = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      fill(read, 2);
      AtomicReference<CompletableFuture<SysletResult>> third = new AtomicReference<>();
      Thread submitter =
          new Thread(() -> third.set(runtime.load(TestImages.add()).bind().submit()));
      submitter.start();
      eventually(() -> submitter.getState() == Thread.State.WAITING);
      assertThat(third.get()).isNull();
      pipe.write("x");
      submitter.join();
      assertThat(third.get().get(20, TimeUnit.SECONDS).getLong(0)).isEqualTo(43);
    }
  }

  @Test
  void aHandlerThatWouldHaveToWaitIsRefused() throws Exception {
    try (SysletRuntime runtime = runtime(2, WhenFull.WAIT);
        Pipe pipe = new Pipe();
        Pipe other = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      Binding blocked = runtime.load(TestImages.readFd()).bind().set("fd", other.reader());
      AtomicReference<Object> thrown = new AtomicReference<>();
      blocked.submit();
      read.submit(
          completion -> {
            blocked.submit(); // it has made room for one itself
            try {
              blocked.submit();
            } catch (RuntimeException e) {
              thrown.set(e);
            }
          });
      pipe.write("x");
      eventually(() -> thrown.get() != null);
      assertThat(thrown.get()).isInstanceOf(SysletRejectedException.class);
    }
  }

  @Test
  void closingWakesWhoeverWaitsForRoom() throws Exception {
    SysletRuntime runtime = runtime(1, WhenFull.WAIT);
    try (Pipe pipe = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      read.submit();
      List<Thread> waiting = new ArrayList<>();
      List<Object> thrown = java.util.Collections.synchronizedList(new ArrayList<>());
      for (int i = 0; i < 3; i++) {
        Binding more = runtime.load(TestImages.add()).bind();
        Thread thread =
            new Thread(
                () -> {
                  try {
                    thrown.add(more.call());
                  } catch (SysletException | RuntimeException e) {
                    thrown.add(e);
                  }
                });
        waiting.add(thread);
        thread.start();
        eventually(() -> thread.getState() == Thread.State.WAITING);
      }
      runtime.close();
      for (Thread thread : waiting) {
        thread.join();
      }
      assertThat(thrown)
          .hasSize(3)
          .allSatisfy(e -> assertThat(e.toString()).contains("the runtime is closed"));
    }
  }

  @Test
  void withoutALimitThousandsAreTaken() throws Exception {
    try (SysletRuntime runtime = runtime(1, WhenFull.GROW);
        Pipe pipe = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      fill(read, 2000);
      assertThat(runtime.stats().unseen()).isEqualTo(2000);
    }
    assertThatThrownBy(() -> SysletRuntime.builder().maxInFlight(0, WhenFull.FAIL))
        .hasMessageContaining("not 0");
    assertThatThrownBy(() -> SysletRuntime.builder().maxInFlight(1 << 25, WhenFull.FAIL))
        .hasMessageContaining("33554432");
  }
}
