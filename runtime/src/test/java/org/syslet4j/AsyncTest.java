// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class AsyncTest {
  @TempDir Path folder;
  private final EngineKind engine;
  private final SysletRuntime runtime;

  AsyncTest(EngineKind engine) {
    this.engine = engine;
    runtime = Engines.builder(engine).closeTimeout(Duration.ofSeconds(5)).build();
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void aChainThatBlocksGoesOnInTheBackground() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
      assertThat(future).isNotDone();
      assertThat(runtime.stats().wentAsync()).isEqualTo(1);
      assertThat(runtime.stats().inFlight()).isEqualTo(1);
      assertThat(runtime.stats().unseen()).isEqualTo(1);
      pipe.write("hello");
      SysletResult result = future.get(10, TimeUnit.SECONDS);
      assertThat(result.asLong()).isEqualTo(5);
      assertThat(result.wentAsync()).isTrue();
      assertThat(runtime.stats().posted()).isEqualTo(1);
      assertThat(runtime.stats().unseen()).isZero();
    }
  }

  @Test
  void aBlockingCallWaits() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      AtomicReference<Object> answer = new AtomicReference<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  answer.set(program.bind().set("fd", pipe.reader()).callLong());
                  assertThat(Thread.interrupted()).isTrue();
                } catch (Exception | AssertionError e) {
                  answer.set(e);
                }
              });
      caller.start();
      eventually(() -> caller.getState() == Thread.State.WAITING);
      caller.interrupt();
      Thread.sleep(20);
      assertThat(answer.get()).isNull();
      pipe.write("abc");
      caller.join();
      assertThat(answer.get()).isEqualTo(3L);
    }
  }

  @Test
  void aThousandChainsOnAThousandPipesCompleteOnceEach() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    List<Pipe> pipes = new ArrayList<>();
    List<CompletableFuture<SysletResult>> futures = new ArrayList<>();
    AtomicInteger completions = new AtomicInteger();
    for (int i = 0; i < 1000; i++) {
      Pipe pipe = new Pipe();
      pipes.add(pipe);
      CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
      future.thenRun(completions::incrementAndGet);
      futures.add(future);
    }
    assertThat(runtime.stats().inFlight()).isEqualTo(1000);
    assertThat(futures).noneMatch(CompletableFuture::isDone);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      order.add(i);
    }
    Collections.shuffle(order);
    for (int i : order) {
      pipes.get(i).write("x".repeat(i % 50 + 1));
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(futures.get(i).get(20, TimeUnit.SECONDS).asLong()).isEqualTo(i % 50 + 1);
    }
    eventually(() -> completions.get() == 1000);
    RuntimeStats stats = runtime.stats();
    assertThat(stats.posted()).isEqualTo(1000);
    assertThat(stats.completedAsync()).isEqualTo(1000);
    assertThat(stats.inFlight()).isZero();
    pipes.forEach(Pipe::close);
  }

  @Test
  void batchesGoAsynchronousTogether() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    List<Pipe> pipes = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pipes.add(new Pipe());
      if (i % 2 == 0) {
        pipes.get(i).write("now");
      }
      bindings.add(program.bind().set("fd", pipes.get(i).reader()));
    }
    List<CompletableFuture<SysletResult>> futures = runtime.submitAll(bindings);
    for (int i = 0; i < 100; i++) {
      assertThat(futures.get(i).isDone()).isEqualTo(i % 2 == 0);
      pipes.get(i).write("later");
    }
    for (CompletableFuture<SysletResult> future : futures) {
      assertThat(future.get(10, TimeUnit.SECONDS).asLong()).isIn(3L, 5L);
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void memoryInFlightIsNotReused() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe blocked = new Pipe();
        Pipe other = new Pipe()) {
      CompletableFuture<SysletResult> future = program.bind().set("fd", blocked.reader()).submit();
      long before = runtime.stats().nativeBytes();
      // Not by cancel(), which would stop the chain.
      assertThat(future.completeExceptionally(new IllegalStateException("by a test"))).isTrue();
      for (int i = 0; i < 100; i++) {
        other.write("1234");
        assertThat(program.bind().set("fd", other.reader()).callLong()).isEqualTo(4);
      }
      // One more instance, and the one in flight still there.
      assertThat(runtime.stats().nativeBytes()).isGreaterThan(before);
      assertThat(runtime.stats().unseen()).isEqualTo(1);
      blocked.write("late");
      eventually(() -> runtime.stats().unseen() == 0);
      long after = runtime.stats().nativeBytes();
      for (int i = 0; i < 100; i++) {
        other.write("1234");
        assertThat(program.bind().set("fd", other.reader()).callLong()).isEqualTo(4);
      }
      assertThat(runtime.stats().nativeBytes()).isEqualTo(after);
    }
  }

  @Test
  void aHeapArrayOfACancelledFutureIsLeftAlone() throws Exception {
    Program program = runtime.load(TestImages.readInto());
    try (Pipe pipe = new Pipe()) {
      byte[] taken = new byte[8];
      byte[] cancelled = new byte[8];
      Binding binding = program.bind().set("fd", pipe.reader());
      CompletableFuture<SysletResult> first = binding.set("into", taken).submit();
      pipe.write("abc");
      assertThat(first.get().asLong()).isEqualTo(3);
      assertThat(taken).startsWith('a', 'b', 'c', 0);
      CompletableFuture<SysletResult> second = binding.set("into", cancelled).submit();
      second.cancel(false);
      pipe.write("abc");
      eventually(() -> runtime.stats().unseen() == 0);
      Thread.sleep(20);
      assertThat(cancelled).containsOnly(0);
    }
  }

  @Test
  void anUnreachableProgramAndBufferOutliveTheirRun() throws Exception {
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> future =
          runtime
              .load(TestImages.readInto())
              .bind()
              .set("fd", pipe.reader())
              .set("into", ByteBuffer.allocateDirect(1 << 16))
              .submit();
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(20);
        ByteBuffer.allocateDirect(1 << 20);
      }
      pipe.write("abc");
      assertThat(future.get(10, TimeUnit.SECONDS).asLong()).isEqualTo(3);
    }
  }

  @Test
  void aDescriptorThatNobodyTookIsClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "x");
    Program program = runtime.load(TestImages.readThenOpen());
    try (Pipe pipe = new Pipe()) {
      Set<String> before = Pipe.descriptors();
      CompletableFuture<SysletResult> future =
          program.bind().set("fd", pipe.reader()).set("path", file).submit();
      // As a cancel() does that comes too late to stop the chain.
      future.completeExceptionally(new IllegalStateException("by a test"));
      pipe.write("x");
      eventually(() -> runtime.stats().unseen() == 0);
      eventually(() -> descriptors().stream().noneMatch(line -> line.endsWith("/f")));
      assertThat(before).noneMatch(line -> line.endsWith("/f"));
      CompletableFuture<SysletResult> taken =
          program.bind().set("fd", pipe.reader()).set("path", file).submit();
      pipe.write("x");
      try (OwnedFd fd = taken.get().fd()) {
        assertThat(descriptors()).anyMatch(line -> line.startsWith(fd.value() + " -> "));
      }
      assertThat(descriptors()).noneMatch(line -> line.endsWith("/f"));
    }
  }

  private static Set<String> descriptors() {
    try {
      return Pipe.descriptors();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void callbacksMayThrowAndRunWhereTheCallerWants() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
    try (SysletRuntime own = Engines.builder(engine).executor(executor).build();
        SysletRuntime inPump = Engines.builder(engine).executor(Runnable::run).build();
        Pipe pipe = new Pipe()) {
      AtomicReference<String> thread = new AtomicReference<>();
      for (SysletRuntime where : List.of(own, inPump)) {
        Program program = where.load(TestImages.readFd());
        for (int i = 0; i < 3; i++) {
          CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
          CompletableFuture<Void> then =
              future.thenAccept(
                  result -> {
                    thread.set(Thread.currentThread().getName());
                    throw new IllegalStateException("thrown by a callback");
                  });
          pipe.write("x");
          assertThatThrownBy(then::get).hasMessageContaining("thrown by a callback");
        }
        assertThat(thread.get()).startsWith(where == own ? "mine" : "syslet-pump");
      }
      executor.shutdown();
      CompletableFuture<SysletResult> late =
          own.load(TestImages.readFd()).bind().set("fd", pipe.reader()).submit();
      pipe.write("xy");
      assertThat(late.get(10, TimeUnit.SECONDS).asLong()).isEqualTo(2);
    }
  }

  @Test
  void closingWaitsForWhatIsInFlight() throws Exception {
    Pipe pipe = new Pipe();
    CompletableFuture<SysletResult> future =
        runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader()).submit();
    Thread writer =
        new Thread(
            () -> {
              sleep(100);
              pipe.write("x");
            });
    writer.start();
    runtime.close();
    assertThat(future.get(1, TimeUnit.SECONDS).asLong()).isEqualTo(1);
    writer.join();
    pipe.close();
    runtime.close();
    assertThat(runtime.describe()).isEqualTo("closed");
    assertThat(runtime.stats().submitted()).isZero();
    assertThatThrownBy(() -> runtime.load(TestImages.readFd()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void closingCancelsWhatTakesTooLongAndTellsThoseWhoWait() throws Exception {
    SysletRuntime hasty = Engines.builder(engine).closeTimeout(Duration.ofMillis(50)).build();
    Program program = hasty.load(TestImages.readFd());
    try (Pipe pipe = new Pipe();
        Pipe other = new Pipe()) {
      CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
      CountDownLatch done = new CountDownLatch(1);
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  program.bind().set("fd", other.reader()).call();
                } catch (Exception e) {
                  thrown.set(e);
                }
                done.countDown();
              });
      caller.start();
      eventually(() -> caller.getState() == Thread.State.WAITING);
      long during = hasty.stats().nativeBytes();
      hasty.close();
      assertThat(hasty.describe()).isEqualTo("closed");
      assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
          .hasMessageContaining("closed while the chain was in flight")
          .hasMessageContaining("test.read_fd was cancelled in read(" + pipe.reader())
          .hasRootCauseInstanceOf(SysletCancelledException.class);
      assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
      Binding binding = program.bind().set("fd", pipe.reader());
      assertThatThrownBy(binding::call).hasMessageContaining("the runtime is closed");
      assertThatThrownBy(binding::submit).hasMessageContaining("the runtime is closed");
      assertThatThrownBy(() -> hasty.submitAll(List.of(binding))).hasMessageContaining("closed");
      assertThat(runtime.stats().nativeBytes()).isLessThan(during);
    }
  }

  @Test
  void closingFromACallbackOnThePumpWorks() throws Exception {
    SysletRuntime inPump = Engines.builder(engine).executor(Runnable::run).build();
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<Void> closed =
          inPump
              .load(TestImages.readFd())
              .bind()
              .set("fd", pipe.reader())
              .submit()
              .thenRun(inPump::close);
      pipe.write("x");
      closed.get(5, TimeUnit.SECONDS);
      eventually(() -> inPump.describe().equals("closed"));
    }
  }

  @Test
  void aCallbackOnThePumpMayCallAndBlock() throws Exception {
    SysletRuntime inPump = Engines.builder(engine).executor(Runnable::run).build();
    Program program = inPump.load(TestImages.readFd());
    try (Pipe pipe = new Pipe();
        Pipe second = new Pipe();
        Pipe third = new Pipe()) {
      CompletableFuture<Long> nested =
          program
              .bind()
              .set("fd", pipe.reader())
              .submit()
              .thenApply(
                  first -> {
                    try {
                      return program.bind().set("fd", second.reader()).callLong();
                    } catch (SysletException e) {
                      throw new IllegalStateException(e);
                    }
                  });
      CompletableFuture<SysletResult> other = program.bind().set("fd", third.reader()).submit();
      pipe.write("x");
      eventually(() -> inPump.stats().wentAsync() == 3);
      third.write("abc");
      assertThat(other.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(3);
      assertThat(nested).isNotDone();
      second.write("xy");
      assertThat(nested.get(5, TimeUnit.SECONDS)).isEqualTo(2);
    }
    inPump.close();
  }

  @Test
  void twoRuntimesAreIndependent() throws Exception {
    SysletRuntime second = Engines.open(engine);
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> future =
          runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader()).submit();
      Program program = second.load(TestImages.add());
      assertThat(program.bind().call().getLong(0)).isEqualTo(43);
      assertThatThrownBy(() -> runtime.submitAll(List.of(program.bind())))
          .hasMessageContaining("another runtime");
      second.close();
      pipe.write("x");
      assertThat(future.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(1);
    }
  }

  @Test
  void manyThreadsShareAProgram() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    List<Thread> threads = new ArrayList<>();
    AtomicInteger wrong = new AtomicInteger();
    for (int t = 0; t < 8; t++) {
      int size = t + 1;
      Thread thread =
          new Thread(
              () -> {
                try (Pipe pipe = new Pipe()) {
                  Binding binding = program.bind().set("fd", pipe.reader());
                  for (int i = 0; i < 500; i++) {
                    boolean before = i % 3 != 0;
                    if (before) {
                      pipe.write("x".repeat(size));
                    }
                    CompletableFuture<SysletResult> future = binding.submit();
                    if (!before) {
                      pipe.write("x".repeat(size));
                    }
                    if (future.get().asLong() != size) {
                      wrong.incrementAndGet();
                    }
                  }
                } catch (Exception e) {
                  wrong.incrementAndGet();
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(wrong).hasValue(0);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadsParkWithoutPinning() throws Exception {
    Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
    Program program = runtime.load(TestImages.readFd());
    List<Pipe> pipes = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(200);
    AtomicInteger sum = new AtomicInteger();
    // Many more waiting callers than carriers: were they pinned, most would never get in.
    for (int i = 0; i < 200; i++) {
      Pipe pipe = new Pipe();
      pipes.add(pipe);
      Runnable task =
          () -> {
            try {
              sum.addAndGet((int) program.bind().set("fd", pipe.reader()).callLong());
            } catch (SysletException e) {
              throw new IllegalStateException(e);
            } finally {
              done.countDown();
            }
          };
      start.invoke(null, task);
    }
    eventually(() -> runtime.stats().inFlight() == 200);
    pipes.forEach(pipe -> pipe.write("abc"));
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(sum).hasValue(600);
    pipes.forEach(Pipe::close);
  }

  @Test
  void descriptorsAndMemoryAreGivenBack() throws Exception {
    Set<String> before = Pipe.descriptors();
    long bytes = runtime.stats().nativeBytes();
    for (int round = 0; round < 3; round++) {
      try (SysletRuntime own = Engines.open(engine);
          Pipe pipe = new Pipe()) {
        CompletableFuture<SysletResult> future =
            own.load(TestImages.readFd()).bind().set("fd", pipe.reader()).submit();
        pipe.write("x");
        future.get();
      }
    }
    // What earlier tests left behind may go meanwhile; nothing may come.
    eventually(() -> before.containsAll(descriptors()));
    assertThat(runtime.stats().nativeBytes()).isEqualTo(bytes);
  }
}
