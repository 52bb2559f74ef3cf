// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.abi.Errno;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;
import org.syslet4j.testing.TestImages;

/**
 * What others do while a batch is being submitted. A kernel in Java answers: reads in the
 * background, writes on the submitter's thread, in the middle of the crossing.
 */
@Timeout(60)
class BatchHandOverTest {
  private static final long LIMIT_SECONDS = 20;

  private interface Answer {
    long to(SystemCall call) throws InterruptedException;
  }

  /** Is told what a call is answered with. */
  private static final class Scripted implements Kernel {
    private Answer read = call -> 7;
    private Answer write = call -> 1;
    private final List<Long> closed = Collections.synchronizedList(new ArrayList<>());

    @Override
    public long answer(SystemCall call) {
      try {
        switch (call.name()) {
          case "read":
            return read.to(call);
          case "write":
            return write.to(call);
          case "openat":
            return 9;
          default:
            closed.add(call.argument("fd"));
            return 0;
        }
      } catch (InterruptedException e) {
        return -Errno.EINTR.number();
      }
    }

    @Override
    public boolean mayBlock(SystemCall call) {
      return call.name().equals("read");
    }
  }

  private final Scripted kernel = new Scripted();

  private static Binding read(SysletRuntime runtime) {
    return runtime.load(TestImages.readFd()).bind().set("fd", 5);
  }

  private static Binding write(SysletRuntime runtime) {
    return runtime.load(TestImages.write()).bind().set("fd", 6).set("data", new byte[1]);
  }

  /** Sees to one completion on another thread. */
  private static void pollElsewhere(SysletRuntime runtime) throws InterruptedException {
    AtomicInteger seen = new AtomicInteger();
    Thread poller =
        new Thread(
            () -> {
              long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
              while (seen.get() == 0 && System.nanoTime() < end) {
                seen.addAndGet(runtime.completions().poll());
              }
            },
            "poller");
    poller.setDaemon(true);
    poller.start();
    poller.join();
    assertThat(seen).hasValue(1);
  }

  private SysletRuntime callerDriven() {
    return SysletRuntime.builder().kernel(kernel).callerDriven().build();
  }

  @Test
  void whatEndsBeforeItsSubmitterKnowsThatItWaitsIsToldOnceAndHere() throws Exception {
    List<String> told = new ArrayList<>();
    try (SysletRuntime runtime = callerDriven();
        Batch batch = runtime.batch(List.of(read(runtime), write(runtime), read(runtime)))) {
      AtomicInteger polls = new AtomicInteger();
      kernel.write =
          call -> {
            pollElsewhere(runtime);
            return 1;
          };
      CompletionHandler each =
          completion ->
              told.add(
                  completion.index()
                      + (completion.wentAsync() ? " async " : " ")
                      + completion.value()
                      + " on "
                      + Thread.currentThread().getName());
      String here = " on " + Thread.currentThread().getName();
      for (int round = 0; round < 3; round++) {
        AtomicInteger done = new AtomicInteger();
        assertThat(batch.submit(each, done::incrementAndGet)).isFalse();
        assertThat(told).containsExactly("0 async 7" + here, "1 1" + here);
        assertThat(done).hasValue(0);
        polls.set(runtime.completions().await(1, Duration.ofSeconds(LIMIT_SECONDS)));
        assertThat(polls).hasValue(1);
        assertThat(told.get(2)).isEqualTo("2 async 7" + here);
        assertThat(done).hasValue(1);
        assertThat(runtime.stats().unseen()).isZero();
        told.clear();
      }
    }
  }

  @Test
  void handlersOfTheFirstRunElsewhereWhileTheLastAreNotStartedAndTheSubmitterEndsTheRun()
      throws Exception {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    try (SysletRuntime runtime = callerDriven();
        Batch batch = runtime.batch(List.of(read(runtime), write(runtime)))) {
      for (int round = 0; round < 3; round++) {
        CompletionHandler each =
            completion -> {
              told.add(completion.index() + " on " + Thread.currentThread().getName());
              if (completion.index() == 1) {
                try {
                  pollElsewhere(runtime);
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
                assertThatThrownBy(batch::call).hasMessageContaining("in flight");
              }
            };
        AtomicInteger done = new AtomicInteger();
        assertThat(batch.submit(each, done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(0);
        assertThat(told).containsExactly("1 on " + Thread.currentThread().getName(), "0 on poller");
        told.clear();
      }
    }
  }

  @Test
  void cancellingStopsAlsoWhatIsOnlyAboutToStart() {
    CountDownLatch never = new CountDownLatch(1);
    kernel.read = call -> never.await(LIMIT_SECONDS, TimeUnit.SECONDS) ? 0 : 8;
    try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).build();
        Batch batch = runtime.batch(List.of(read(runtime), write(runtime), read(runtime)))) {
      kernel.write =
          call -> {
            batch.cancel(); // by any thread, while the first is in flight and the last is not
            return 1;
          };
      assertThat(batch.call()).isFalse();
      assertThat(batch.completion(0).errno()).isEqualTo(Errno.ECANCELED.number());
      assertThat(batch.completion(1).succeeded()).isTrue();
      assertThat(batch.completion(2).errno()).isEqualTo(Errno.ECANCELED.number());
      kernel.write = call -> 1;
      kernel.read = call -> 7;
      batch.cancel();
      assertThat(batch.call()).isTrue(); // it was not in flight then
    }
  }

  private static Binding stages(SysletRuntime runtime) {
    Binding binding = runtime.load(TestImages.stages()).bind().set("path", "file");
    return binding.set("a", 1).set("b", 2).set("c", 3).set("last", 4);
  }

  private static void uninterruptibly(CountDownLatch gate) {
    boolean opened = false;
    while (!opened) {
      try {
        opened = gate.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(opened).isTrue();
      } catch (InterruptedException e) {
        // Waits nevertheless, as a call that cannot be interrupted does.
      }
    }
  }

  @Test
  void aBatchWhoseRunsOutliveTheirRuntimeLeavesThemAlone() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(2);
    kernel.read =
        call -> {
          if (call.argument("fd") == 2) {
            begun.countDown();
            uninterruptibly(gate);
          }
          return 1;
        };
    SysletRuntime runtime =
        SysletRuntime.builder().kernel(kernel).closeTimeout(Duration.ZERO).build();
    try (Batch called = runtime.batch(List.of(stages(runtime)));
        Batch submitted = runtime.batch(List.of(stages(runtime)))) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  called.call();
                } catch (IllegalStateException e) {
                  thrown.set(e);
                }
              });
      caller.setDaemon(true);
      caller.start();
      AtomicReference<SysletException> told = new AtomicReference<>();
      submitted.submit(completion -> told.set(completion.failure()));
      assertThat(begun.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      runtime.close();
      caller.join();
      assertThat(thrown.get()).hasMessageContaining("its result is lost");
      assertThat(told.get()).isInstanceOf(SysletCancelledException.class);
      assertThatThrownBy(called::call).hasMessage("the runtime is closed");
      assertThatThrownBy(() -> submitted.submit(completion -> {}))
          .hasMessage("the runtime is closed");
    }
    gate.countDown();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!runtime.describe().equals("closed") && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    // Each closes what it has opened, which stands in its memory.
    assertThat(kernel.closed).containsExactly(9L, 9L);
  }
}
