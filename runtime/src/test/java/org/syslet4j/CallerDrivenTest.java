// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** A runtime whose callers see to completions. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class CallerDrivenTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final SysletRuntime runtime;
  private final CompletionQueue queue;

  CallerDrivenTest(EngineKind engine) {
    runtime = Engines.builder(engine).callerDriven().closeTimeout(Duration.ofSeconds(5)).build();
    queue = runtime.completions();
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  /** But those on which the java engine waits in calls, as a native one has its own. */
  private static Set<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("syslet-"))
        .filter(thread -> !thread.getName().startsWith("syslet-java"))
        .collect(Collectors.toSet());
  }

  private Binding read(Pipe pipe) {
    return runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
  }

  @Test
  void nothingIsToldUntilSomebodyPollsAndNoThreadIsStarted() throws Exception {
    Set<Thread> before = ours();
    AtomicReference<Object> told = new AtomicReference<>();
    try (Pipe pipe = new Pipe();
        Pipe other = new Pipe()) {
      Binding read = read(pipe);
      read.submit(completion -> told.set(Thread.currentThread()));
      CompletableFuture<SysletResult> future = read(other).submit();
      assertThat(queue.poll()).isZero();
      pipe.write("x");
      other.write("yz");
      eventually(() -> runtime.stats().posted() == 2);
      assertThat(told.get()).isNull();
      assertThat(future).isNotDone();
      assertThat(queue.poll()).isEqualTo(2);
      assertThat(told.get()).isSameAs(Thread.currentThread());
      assertThat(future.getNow(null).asLong()).isEqualTo(2);
      assertThat(queue.poll()).isZero();
      assertThat(before).containsAll(ours());
    }
  }

  @Test
  void waitingEndsWithEnoughCompletionsOrItsTimeOrWhenNothingIsInFlight() throws Exception {
    assertThat(queue.await(1, LONG)).isZero();
    AtomicInteger bytes = new AtomicInteger();
    List<Pipe> pipes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Pipe pipe = new Pipe();
      pipes.add(pipe);
      read(pipe).submit(completion -> bytes.addAndGet((int) completion.value()));
    }
    long start = System.nanoTime();
    assertThat(queue.await(1, Duration.ofMillis(20))).isZero();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(20_000_000);
    pipes.subList(0, 4).forEach(pipe -> pipe.write("ab"));
    assertThat(queue.await(4, LONG)).isEqualTo(4);
    assertThat(bytes).hasValue(8);
    Thread writer = new Thread(() -> pipes.subList(4, 10).forEach(pipe -> pipe.write("ab")));
    writer.start();
    assertThat(queue.await(100, LONG)).isEqualTo(6);
    writer.join();
    assertThat(bytes).hasValue(20);
    assertThat(runtime.stats().unseen()).isZero();
    pipes.forEach(Pipe::close);
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    try (Pipe pipe = new Pipe()) {
      read(pipe).submit(completion -> {});
      AtomicReference<Object> thrown = new AtomicReference<>();
      Thread waiter =
          new Thread(
              () -> {
                try {
                  thrown.set(queue.await(1, LONG));
                } catch (InterruptedException e) {
                  thrown.set(e);
                }
              });
      waiter.start();
      Thread.sleep(20);
      assertThat(queue.poll()).isZero(); // the other is at it
      waiter.interrupt();
      waiter.join();
      assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
      pipe.write("x");
      assertThat(queue.await(1, LONG)).isEqualTo(1);
    }
  }

  @Test
  void anEventfdForTheCallersOwnSelectorTellsOfCompletions() {
    int eventfd = queue.eventfd();
    assertThat(queue.eventfd()).isEqualTo(eventfd);
    assertThat(Pipe.readable(eventfd, 0)).as("for what came before it").isTrue();
    assertThat(queue.poll()).isZero();
    AtomicReference<Object> told = new AtomicReference<>();
    try (Pipe pipe = new Pipe()) {
      for (int round = 1; round <= 3; round++) {
        told.set(null);
        read(pipe).submit(completion -> told.set(completion.value()));
        assertThat(Pipe.readable(eventfd, 5)).isFalse();
        pipe.write("abc");
        assertThat(Pipe.readable(eventfd, 20_000)).isTrue();
        assertThat(told.get()).isNull();
        assertThat(queue.poll()).isEqualTo(1);
        assertThat(told.get()).isEqualTo(3L);
      }
    }
    runtime.close();
    assertThatThrownBy(queue::eventfd).hasMessageContaining("closed");
  }

  @Test
  void blockingCallsOfManyThreadsSeeToEachOthersCompletions() throws Exception {
    List<Pipe> pipes = new ArrayList<>();
    List<Thread> callers = new ArrayList<>();
    AtomicInteger bytes = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      Pipe pipe = new Pipe();
      pipes.add(pipe);
      Binding read = read(pipe);
      Thread caller =
          new Thread(
              () -> {
                try {
                  bytes.addAndGet((int) read.callLong());
                } catch (SysletException e) {
                  throw new AssertionError(e);
                }
              });
      callers.add(caller);
      caller.start();
    }
    eventually(() -> runtime.stats().unseen() == 20);
    for (int i = 0; i < 20; i++) {
      // Whoever leads now may be any of them: the next can only end when the lead is handed on.
      pipes.get((i * 7) % 20).write("xy");
      int told = 2 * (i + 1);
      eventually(() -> bytes.get() == told);
    }
    for (Thread caller : callers) {
      caller.join();
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void aHandlerMayCallAndPoll() throws Exception {
    try (Pipe first = new Pipe();
        Pipe second = new Pipe()) {
      AtomicInteger sum = new AtomicInteger();
      Binding inner = read(second);
      read(first)
          .submit(
              completion -> {
                second.write("inner");
                try {
                  sum.addAndGet((int) inner.callLong());
                  sum.addAndGet(queue.poll());
                } catch (SysletException e) {
                  throw new AssertionError(e);
                }
              });
      first.write("x");
      queue.await(1, LONG);
      assertThat(sum).hasValue(5);
    }
  }

  @Test
  void closingWithWorkInFlightStopsItWithoutAnybodyWhoPolls() throws Exception {
    SysletRuntime hasty =
        SysletRuntime.builder().callerDriven().closeTimeout(Duration.ofMillis(10)).build();
    AtomicReference<SysletException> failure = new AtomicReference<>();
    AtomicReference<Object> thrown = new AtomicReference<>();
    try (Pipe pipe = new Pipe()) {
      Program program = hasty.load(TestImages.readFd());
      program
          .bind()
          .set("fd", pipe.reader())
          .submit(completion -> failure.set(completion.failure()));
      Thread caller =
          new Thread(
              () -> {
                try {
                  thrown.set(program.bind().set("fd", pipe.reader()).call());
                } catch (SysletException | RuntimeException e) {
                  thrown.set(e);
                }
              });
      caller.start();
      eventually(() -> hasty.stats().unseen() == 2);
      hasty.close();
      caller.join();
      assertThat(failure.get()).isInstanceOf(SysletCancelledException.class);
      assertThat(thrown.get())
          .isInstanceOfSatisfying(
              IllegalStateException.class, e -> assertThat(e).hasMessageContaining("closed"));
      assertThatThrownBy(hasty.completions()::poll).hasMessageContaining("the runtime is closed");
      assertThatThrownBy(() -> hasty.completions().await(1, LONG)).hasMessageContaining("closed");
    }
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatThrownBy(() -> queue.await(0, LONG)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> queue.await(1, Duration.ofSeconds(-1))).hasMessageContaining("PT-1S");
    try (SysletRuntime ordinary = SysletRuntime.open()) {
      assertThatThrownBy(ordinary::completions)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("callerDriven()");
    }
    assertThatThrownBy(
            () -> SysletRuntime.builder().callerDriven().maxInFlight(1, WhenFull.WAIT).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("choose FAIL or GROW");
  }
}
