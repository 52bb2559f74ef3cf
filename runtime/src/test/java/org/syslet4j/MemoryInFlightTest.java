// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.testing.Engines.eventually;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.Settled;
import org.syslet4j.testing.TestImages;

/**
 * What a chain in flight may touch stays as it is until its end was seen: whoever cancels it, lets
 * its deadline pass, closes its program or forgets all about it.
 */
@Timeout(60)
class MemoryInFlightTest {
  /** How a chain is started, so that nobody but the runtime knows of it afterwards. */
  private enum Form {
    FUTURE {
      @Override
      void start(SysletRuntime runtime, Binding binding, AtomicInteger ends, boolean cancel) {
        var future = binding.submit();
        future.whenComplete((value, failure) -> ends.incrementAndGet());
        if (cancel) {
          future.cancel(true);
        }
      }
    },
    HANDLER {
      @Override
      void start(SysletRuntime runtime, Binding binding, AtomicInteger ends, boolean cancel) {
        long run = binding.submit(completion -> ends.incrementAndGet());
        if (cancel) {
          runtime.cancel(run);
        }
      }
    },
    BATCH {
      @Override
      void start(SysletRuntime runtime, Binding binding, AtomicInteger ends, boolean cancel) {
        Batch batch = runtime.batch(List.of(binding));
        batch.submit(completion -> ends.incrementAndGet());
        if (cancel) {
          batch.cancel();
          batch.close();
        }
      }
    };

    abstract void start(SysletRuntime runtime, Binding binding, AtomicInteger ends, boolean cancel);
  }

  static Stream<Arguments> stopped() {
    return Stream.of(EngineKind.THREADS, EngineKind.URING)
        .flatMap(
            engine ->
                Stream.of(Form.values())
                    .flatMap(
                        form ->
                            Stream.of(1, 2)
                                .flatMap(
                                    stage ->
                                        Stream.of(true, false)
                                            .map(
                                                cancel ->
                                                    Arguments.of(engine, form, stage, cancel)))));
  }

  /** Blocked in its second or third read, it is stopped; its clean-up blocks in a read as well. */
  @ParameterizedTest
  @MethodSource("stopped")
  void memoryStaysUntilTheCleanUpOfAStoppedChainHasEnded(
      EngineKind engine, Form form, int stage, boolean cancel) throws Exception {
    AtomicInteger ends = new AtomicInteger();
    try (Pipe filled = new Pipe();
        Pipe empty = new Pipe();
        Pipe last = new Pipe();
        SysletRuntime runtime =
            Engines.builder(engine).closeTimeout(Duration.ofSeconds(5)).build()) {
      filled.write("xxxx");
      long before = Settled.memory();
      Program program = runtime.load(TestImages.stages());
      Binding binding =
          program
              .bind()
              .set("a", filled.reader())
              .set("path", "/dev/null")
              .set("b", (stage == 1 ? empty : filled).reader())
              .set("c", empty.reader())
              .set("last", last.reader());
      if (!cancel) {
        binding.deadline(Duration.ofMillis(5));
      }
      form.start(runtime, binding, ends, cancel);
      eventually(() -> runtime.stats().cancelled() + runtime.stats().timedOut() == 1);
      program.close();
      binding = null;
      program = null;
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(2);
      }
      assertThat(runtime.stats().unseen()).isEqualTo(1);
      assertThat(NativeMemory.live()).isGreaterThan(before);
      last.write("x");
      eventually(() -> runtime.stats().unseen() == 0 && ends.get() == 1);
      for (int i = 0; i < 500 && NativeMemory.live() > before; i++) {
        System.gc(); // a batch that was forgotten
        Thread.sleep(2);
      }
      assertThat(NativeMemory.live()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDirectBufferIsKeptForAsLongAsAChainMayWriteToIt(Form form) throws Exception {
    AtomicInteger ends = new AtomicInteger();
    try (Pipe pipe = new Pipe();
        SysletRuntime runtime = SysletRuntime.open()) {
      WeakReference<ByteBuffer> kept = started(form, runtime, pipe, ends);
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(2);
      }
      ByteBuffer buffer = kept.get();
      assertThat(buffer).isNotNull();
      pipe.write("written");
      eventually(() -> ends.get() == 1);
      byte[] bytes = new byte[7];
      buffer.get(0, bytes);
      assertThat(new String(bytes)).isEqualTo("written");
      buffer = null;
      for (int i = 0; i < 500 && kept.get() != null; i++) {
        System.gc();
        Thread.sleep(2);
      }
      assertThat(kept.get()).isNull();
    }
  }

  private static WeakReference<ByteBuffer> started(
      Form form, SysletRuntime runtime, Pipe pipe, AtomicInteger ends) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(64);
    Binding binding =
        runtime.load(TestImages.readInto()).bind().set("fd", pipe.reader()).set("into", buffer);
    form.start(runtime, binding, ends, false);
    return new WeakReference<>(buffer);
  }
}
