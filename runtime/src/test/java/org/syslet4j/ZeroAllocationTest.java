// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/**
 * Once warm, batches, handlers and blocking calls that end at once allocate nothing on the Java
 * heap: neither here nor on the runtime's own thread.
 */
@Timeout(120)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING"})
class ZeroAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WINDOWS = 8;
  private static final int CHAINS = 16;

  private final EngineKind engine;
  private final SysletRuntime runtime;
  private final List<Pipe> pipes = new ArrayList<>();
  private volatile int ended;
  private long sum;

  ZeroAllocationTest(EngineKind engine) {
    this.engine = engine;
    runtime = Engines.open(engine);
  }

  @AfterEach
  void close() {
    runtime.close();
    pipes.forEach(Pipe::close);
  }

  /** What may throw. */
  private interface Round {
    void run() throws Exception;
  }

  /**
   * The least of several windows, by the heap's own counts for this thread and the pumps: anything
   * that a round allocates is in each of them.
   */
  private static long allocated(int rounds, Round round) throws Exception {
    long least = Long.MAX_VALUE;
    for (int window = 0; window < WINDOWS && least > 0; window++) {
      for (int i = 0; i < rounds; i++) {
        round.run();
      }
      long[] ids = involved();
      long asking = count(ids);
      asking = count(ids) - asking;
      long before = count(ids);
      for (int i = 0; i < rounds; i++) {
        round.run();
      }
      least = Math.min(least, count(ids) - before - asking);
    }
    return least;
  }

  private static long[] involved() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread -> thread == Thread.currentThread() || thread.getName().startsWith("syslet-"))
        .mapToLong(Thread::getId)
        .toArray();
  }

  private static long count(long[] ids) {
    long sum = 0;
    for (long id : ids) {
      sum += THREADS.getThreadAllocatedBytes(id);
    }
    return sum;
  }

  private static ByteBuffer direct(int size) {
    return ByteBuffer.allocateDirect(size);
  }

  @Test
  void theMeasurementSeesWhatIsAllocated() throws Exception {
    Object[] kept = new Object[1];
    assertThat(allocated(1000, () -> kept[0] = new byte[100])).isGreaterThanOrEqualTo(100_000);
  }

  @Test
  void aBlockingCallThatEndsAtOnce() throws Exception {
    byte[] data = {1, 2, 3};
    try (Pipe pipe = new Pipe()) {
      Binding write =
          runtime.load(TestImages.write()).bind().set("fd", pipe.writer()).set("data", data);
      byte[] into = new byte[8];
      Binding read =
          runtime.load(TestImages.readInto()).bind().set("fd", pipe.reader()).set("into", into);
      assertThat(
              allocated(
                  3000,
                  () -> {
                    sum += write.callLong();
                    sum += read.callLong();
                  }))
          .isZero();
      assertThat(into).startsWith(data);
    }
  }

  @Test
  void aHandlerWhoseChainEndsAtOnce() throws Exception {
    Binding add = runtime.load(TestImages.add()).bind();
    CompletionHandler handler = completion -> sum += completion.value(0) + completion.errno();
    assertThat(allocated(3000, () -> add.setLong(0, 5).submit(handler))).isZero();
  }

  @Test
  void aBatchThatEndsAtOnce() throws Exception {
    Program add = runtime.load(TestImages.add());
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      bindings.add(add.bind().set("n", i + 1));
    }
    CompletionHandler handler = completion -> sum += completion.value(0);
    try (Batch batch = runtime.batch(bindings)) {
      assertThat(
              allocated(
                  500,
                  () -> {
                    batch.call();
                    sum += batch.completion(7).value(0);
                    batch.submit(handler);
                  }))
          .isZero();
    }
  }

  /** Writers that make the readers' chains end. */
  private Batch writers(SysletRuntime of) {
    Program write = of.load(TestImages.write());
    List<Binding> bindings = new ArrayList<>();
    pipes.forEach(
        pipe -> bindings.add(write.bind().set("fd", pipe.writer()).set("data", direct(5))));
    return of.batch(bindings);
  }

  private List<Binding> readers(SysletRuntime of) {
    for (int i = 0; i < CHAINS; i++) {
      pipes.add(new Pipe());
    }
    Program read = of.load(TestImages.readInto());
    return pipes.stream()
        .map(pipe -> read.bind().set("fd", pipe.reader()).set("into", direct(8)))
        .toList();
  }

  @Test
  void aBatchInTheBackgroundAndItsHandlers() throws Exception {
    CompletionHandler handler = completion -> sum += completion.value();
    Runnable done = () -> ended++; // one thread at a time
    try (Batch reads = runtime.batch(readers(runtime));
        Batch writes = writers(runtime)) {
      assertThat(
              allocated(
                  300,
                  () -> {
                    int before = ended;
                    if (reads.submit(handler, done)) {
                      throw new AssertionError("all ended at once");
                    }
                    writes.call();
                    while (ended == before) {
                      Thread.onSpinWait();
                    }
                  }))
          .isZero();
    }
  }

  @Test
  void singleChainsInTheBackgroundAndTheirHandlers() throws Exception {
    List<Binding> reads = readers(runtime);
    CompletionHandler handler = completion -> ended += (int) completion.value();
    try (Batch writes = writers(runtime)) {
      assertThat(
              allocated(
                  300,
                  () -> {
                    int before = ended;
                    for (int i = 0; i < CHAINS; i++) {
                      reads.get(i).submit(handler);
                    }
                    writes.call();
                    while (ended != before + 5 * CHAINS) {
                      Thread.onSpinWait();
                    }
                  }))
          .isZero();
    }
  }

  @Test
  void aCallerDrivenRuntime() throws Exception {
    CompletionHandler handler = completion -> ended += (int) completion.value();
    try (SysletRuntime driven = Engines.builder(engine).callerDriven().build()) {
      CompletionQueue queue = driven.completions();
      queue.eventfd();
      Duration second = Duration.ofSeconds(1);
      try (Batch reads = driven.batch(readers(driven));
          Batch writes = writers(driven)) {
        assertThat(
                allocated(
                    300,
                    () -> {
                      reads.submit(handler);
                      writes.call();
                      int left = CHAINS;
                      while (left > 0) {
                        left -= queue.poll();
                        left -= left > 0 ? queue.await(1, second) : 0;
                      }
                    }))
            .isZero();
      }
    }
  }
}
