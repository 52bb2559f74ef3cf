// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Errno;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** Single runs whose ends are told to handlers. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class HandlerTest {
  @TempDir Path folder;
  private final SysletRuntime runtime;

  HandlerTest(EngineKind engine) {
    runtime = Engines.builder(engine).closeTimeout(Duration.ofSeconds(5)).build();
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void aChainThatEndsAtOnceIsToldHereAndNow() {
    List<Object> seen = new ArrayList<>();
    Binding binding = runtime.load(TestImages.add()).bind().set("n", 2);
    long run =
        binding.submit(
            completion -> {
              seen.add(Thread.currentThread());
              seen.add(completion.value(0));
              seen.add(completion.binding());
              seen.add(completion.wentAsync());
              seen.add(completion.index());
            });
    assertThat(run).isZero();
    assertThat(seen).containsExactly(Thread.currentThread(), 42L, binding, false, 0);
    runtime.cancel(run);
  }

  @Test
  void aChainThatBlocksIsToldWhenItEndsAndItsHandlerMaySubmitAgain() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    CountDownLatch ends = new CountDownLatch(100);
    List<Long> values = Collections.synchronizedList(new ArrayList<>());
    try (Pipe pipe = new Pipe()) {
      Binding binding = program.bind().set("fd", pipe.reader());
      CompletionHandler[] handler = new CompletionHandler[1];
      handler[0] =
          completion -> {
            values.add(completion.value());
            ends.countDown();
            if (ends.getCount() > 0) {
              binding.submit(handler[0]);
            }
          };
      binding.submit(handler[0]);
      for (int i = 1; i <= 100; i++) {
        pipe.write("x".repeat(i));
        int told = i;
        eventually(() -> values.size() == told);
        assertThat(values.get(i - 1)).isEqualTo(i);
      }
      assertThat(ends.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aRunIsCancelledByItsNumberAndLaterThatNumberMeansNobody() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    AtomicReference<SysletException> failure = new AtomicReference<>();
    AtomicInteger errno = new AtomicInteger();
    try (Pipe pipe = new Pipe()) {
      Binding binding = program.bind().set("fd", pipe.reader());
      long run =
          binding.submit(
              completion -> {
                errno.set(completion.errno());
                failure.set(completion.failure());
              });
      assertThat(run).isNotZero();
      runtime.cancel(run);
      eventually(() -> failure.get() != null);
      assertThat(errno).hasValue(Errno.ECANCELED.number());
      assertThat(failure.get()).isInstanceOf(SysletCancelledException.class);
      AtomicReference<Long> second = new AtomicReference<>();
      binding.submit(completion -> second.set(completion.value()));
      runtime.cancel(run);
      pipe.write("ok");
      eventually(() -> second.get() != null);
      assertThat(second.get()).isEqualTo(2);
    }
  }

  @Test
  void bytesInAnArrayAreThereWhenTheHandlerRuns() throws Exception {
    Program program = runtime.load(TestImages.readInto());
    byte[] into = new byte[16];
    AtomicReference<String> seen = new AtomicReference<>();
    try (Pipe pipe = new Pipe()) {
      program
          .bind()
          .set("fd", pipe.reader())
          .set("into", into)
          .submit(completion -> seen.set(new String(into, 0, (int) completion.value())));
      pipe.write("hello");
      eventually(() -> "hello".equals(seen.get()));
    }
  }

  @Test
  void aDescriptorThatTheHandlerDoesNotTakeIsClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Binding open = runtime.load(TestImages.open()).bind().set("path", file);
    open.submit(completion -> assertThat(completion.value()).isPositive());
    assertThat(Pipe.descriptors(file)).isZero();
    open.submit(completion -> {});
    open.submit(completion -> assertThat(completion.value(0)).isPositive());
    assertThat(Pipe.descriptors(file)).isZero();
    AtomicReference<OwnedFd> taken = new AtomicReference<>();
    open.submit(completion -> taken.set(completion.fd(0)));
    assertThat(Pipe.descriptors(file)).isEqualTo(1);
    taken.get().close();
    assertThat(Pipe.descriptors(file)).isZero();
  }

  @Test
  void aHandlerThatThrowsTellsWhoeverSubmitsOrTheUncaughtExceptionHandler() throws Exception {
    Program add = runtime.load(TestImages.add());
    CompletionHandler throwing =
        completion -> {
          throw new IllegalArgumentException("thrown by a handler");
        };
    assertThatThrownBy(() -> add.bind().submit(throwing)).hasMessage("thrown by a handler");
    AtomicReference<Throwable> uncaught = new AtomicReference<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.set(e));
    try (Pipe pipe = new Pipe()) {
      Binding read = runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      read.submit(throwing);
      pipe.write("x");
      eventually(() -> uncaught.get() != null);
      assertThat(uncaught.get()).hasMessage("thrown by a handler");
      AtomicInteger later = new AtomicInteger();
      read.submit(completion -> later.set((int) completion.value()));
      pipe.write("abc");
      eventually(() -> later.get() == 3);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThatThrownBy(() -> add.bind().submit(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aRuntimeThatClosesTellsHandlersOnce() throws Exception {
    SysletRuntime hasty = SysletRuntime.builder().closeTimeout(Duration.ofMillis(10)).build();
    AtomicInteger told = new AtomicInteger();
    try (Pipe pipe = new Pipe()) {
      Binding read = hasty.load(TestImages.readFd()).bind().set("fd", pipe.reader());
      for (int i = 0; i < 10; i++) {
        read.submit(
            completion -> {
              assertThat(completion.failure()).isInstanceOf(SysletCancelledException.class);
              told.incrementAndGet();
            });
      }
      hasty.close();
      assertThat(told).hasValue(10);
      assertThatThrownBy(() -> read.submit(completion -> told.incrementAndGet()))
          .hasMessageContaining("closed");
      assertThat(told).hasValue(10);
    }
  }
}
