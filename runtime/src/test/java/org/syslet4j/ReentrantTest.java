// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.kernel.AtomWatcher;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;
import org.syslet4j.trace.TraceEvent;

/**
 * What is called back closes, calls and submits itself, wherever it runs: nobody waits for itself,
 * though the runtime would wait for an hour.
 */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class ReentrantTest {
  private final EngineKind engine;

  ReentrantTest(EngineKind engine) {
    this.engine = engine;
  }

  private SysletRuntime.Builder patient() {
    return Engines.builder(engine).closeTimeout(Duration.ofHours(1));
  }

  private static void isClosed(SysletRuntime runtime) {
    assertThatThrownBy(() -> runtime.load(TestImages.add()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aHandlerThatIsCalledAtOnceMayClose() throws Exception {
    SysletRuntime runtime = patient().build();
    AtomicInteger ended = new AtomicInteger();
    runtime
        .load(TestImages.add())
        .bind()
        .submit(
            end -> {
              runtime.close();
              assertThat(end.succeeded()).isTrue();
              ended.incrementAndGet();
            });
    assertThat(ended).hasValue(1);
    isClosed(runtime);
  }

  @Test
  void aHandlerInABatchMayCloseWhatTheOthersNeed() throws Exception {
    SysletRuntime runtime = patient().build();
    Program program = runtime.load(TestImages.add());
    Batch batch = runtime.batch(IntStream.range(0, 5).mapToObj(i -> program.bind()).toList());
    AtomicInteger ended = new AtomicInteger();
    boolean all =
        batch.submit(
            end -> {
              batch.close();
              program.close();
              runtime.close();
              assertThat(end.value(0)).isEqualTo(43);
              ended.incrementAndGet();
            });
    assertThat(all).isTrue();
    assertThat(ended).hasValue(5);
    assertThatThrownBy(batch::call).hasMessage("the batch is closed");
    isClosed(runtime);
  }

  @Test
  void aFutureThatCompletesAtOnceMayClose() throws Exception {
    SysletRuntime runtime = patient().build();
    Binding binding = runtime.load(TestImages.add()).bind();
    AtomicBoolean closed = new AtomicBoolean();
    binding.submit().thenRun(runtime::close).thenRun(() -> closed.set(true)).get();
    assertThat(closed).isTrue();
    isClosed(runtime);
  }

  /** The one that closes is told of its own end; the other, which nothing ends, is cancelled. */
  @Test
  void aHandlerInTheBackgroundMayClose() throws Exception {
    try (Pipe one = new Pipe();
        Pipe two = new Pipe()) {
      SysletRuntime runtime = Engines.builder(engine).closeTimeout(Duration.ofMillis(50)).build();
      Program program = runtime.load(TestImages.readFd());
      AtomicInteger ended = new AtomicInteger();
      AtomicInteger failed = new AtomicInteger();
      program
          .bind()
          .set("fd", two.reader())
          .submit(end -> failed.addAndGet(end.succeeded() ? 0 : 1));
      program
          .bind()
          .set("fd", one.reader())
          .submit(
              end -> {
                runtime.close();
                ended.incrementAndGet();
              });
      one.write("x");
      eventually(() -> ended.get() == 1 && failed.get() == 1);
      isClosed(runtime);
    }
  }

  @Test
  void whoeverPollsMayCloseInAHandler() throws Exception {
    try (Pipe pipe = new Pipe()) {
      SysletRuntime runtime = patient().callerDriven().build();
      AtomicInteger ended = new AtomicInteger();
      runtime
          .load(TestImages.readFd())
          .bind()
          .set("fd", pipe.reader())
          .submit(
              end -> {
                runtime.close();
                ended.incrementAndGet();
              });
      pipe.write("x");
      while (ended.get() == 0) {
        try {
          runtime.completions().await(1, Duration.ofSeconds(1));
        } catch (IllegalStateException closed) {
          assertThat(closed).hasMessageContaining("closed");
        }
      }
      isClosed(runtime);
    }
  }

  /** While its run waits, and behind it. */
  @Test
  void aListenerOfATraceMayClose() throws Exception {
    try (Pipe pipe = new Pipe()) {
      SysletRuntime[] runtime = new SysletRuntime[1];
      List<TraceEvent> told = new CopyOnWriteArrayList<>();
      runtime[0] =
          Engines.builder(engine)
              .closeTimeout(Duration.ofMillis(100))
              .trace(
                  event -> {
                    told.add(event);
                    runtime[0].close();
                  })
              .build();
      CompletableFuture<SysletResult> future =
          runtime[0].load(TestImages.readFd()).bind().set("fd", pipe.reader()).submit();
      eventually(() -> !told.isEmpty());
      assertThatThrownBy(() -> future.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(IllegalStateException.class);
      isClosed(runtime[0]);
    }
  }

  /** In the middle of a chain, which goes on to its end. */
  @Test
  void aWatcherOrAKernelInJavaMayClose() throws Exception {
    SysletRuntime[] runtime = new SysletRuntime[1];
    AtomWatcher closing =
        new AtomWatcher() {
          @Override
          public void before(Step step) {
            runtime[0].close();
          }
        };
    runtime[0] = SysletRuntime.builder().watcher(closing).closeTimeout(Duration.ofHours(1)).build();
    assertThat(runtime[0].load(TestImages.add()).bind().call().getLong(0)).isEqualTo(43);
    isClosed(runtime[0]);
    FakeKernel files = new FakeKernel().file("/f", "abc");
    runtime[0] =
        SysletRuntime.builder()
            .kernel(
                call -> {
                  runtime[0].close();
                  return files.answer(call);
                })
            .closeTimeout(Duration.ofHours(1))
            .build();
    ByteBuffer into = ByteBuffer.allocateDirect(8);
    Binding binding =
        runtime[0].load(TestImages.readFile()).bind().set("from", "/f").set("into", into);
    assertThat(binding.callLong()).isEqualTo(3);
    isClosed(runtime[0]);
  }

  @Test
  void aHandlerMaySubmitItsOwnBindingAgainAndDeeply() throws Exception {
    try (SysletRuntime runtime = Engines.open(engine)) {
      Binding binding = runtime.load(TestImages.add()).bind();
      AtomicInteger left = new AtomicInteger(200);
      binding.submit(
          new CompletionHandler() {
            @Override
            public void ended(Completion completion) {
              assertThat(completion.value(0)).isEqualTo(43);
              if (left.decrementAndGet() > 0) {
                binding.submit(this);
                assertThat(completion.value(0)).as("its own result is still there").isEqualTo(43);
              }
            }
          });
      assertThat(left).hasValue(0);
    }
  }

  /** Rows are written while another thread closes them: told, or done, and memory stays whole. */
  @Test
  void aStructArrayThatAnotherThreadClosesIsNotWrittenTo() throws Exception {
    try (SysletRuntime runtime = Engines.open(engine)) {
      Program program = runtime.load(TestImages.jobs());
      for (int round = 0; round < 200; round++) {
        StructArray rows = program.structArray("jobs", 20_000); // so large that it is unmapped
        Thread closer = new Thread(rows::close);
        closer.start();
        try {
          for (int i = 0; i < rows.size(); i++) {
            rows.row(i).set("size", i).set("file", "/nowhere");
            assertThat(rows.row(i).getLong("size")).isEqualTo(i);
          }
        } catch (IllegalStateException e) {
          assertThat(e).hasMessage("the struct array is closed");
        }
        closer.join();
      }
    }
  }
}
