// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.io.FileInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

@Timeout(60)
class ThreadletsTest {
  private final ThreadletPool pool =
      ThreadletPool.builder().closeTimeout(Duration.ofSeconds(20)).build();
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void close() {
    gate.countDown();
    pool.close();
  }

  private int waitAtGate() throws InterruptedException {
    gate.await();
    return 7;
  }

  private static <T> Threadlet.Background<T> inBackground(Threadlet<T> threadlet) {
    assertThat(threadlet).isInstanceOf(Threadlet.Background.class);
    return (Threadlet.Background<T>) threadlet;
  }

  /** Runs until a clock says so, and never sleeps. */
  private static int compute(long nanos) {
    long start = System.nanoTime();
    int rounds = 0;
    while (System.nanoTime() - start < nanos) {
      rounds++;
    }
    return Math.min(rounds, 1);
  }

  // ------------------------------------------------------------------------------- it is done

  @Test
  void aTaskThatDoesNotBlockIsDone() throws Exception {
    Threadlet<Integer> threadlet = pool.exec(() -> 6 * 7);
    assertThat(threadlet).isEqualTo(new Threadlet.Done<>(42));
    assertThat(threadlet.join()).isEqualTo(42);
    assertThat(threadlet.future()).isCompletedWithValue(42);
  }

  @Test
  void aTaskWithoutAResultIsDone() throws Exception {
    AtomicBoolean ran = new AtomicBoolean();
    Threadlet<?> threadlet = pool.exec(() -> ran.set(true));
    assertThat(threadlet).isInstanceOf(Threadlet.Done.class);
    assertThat(ran).isTrue();
    assertThat(threadlet.join()).isNull();
  }

  @Test
  void thePoolOfTheJvmNeedsNoOpeningAndClosingItDoesNothing() throws Exception {
    Threadlets.shared().close();
    assertThat(Threadlets.exec(() -> "here").join()).isEqualTo("here");
    assertThat(Threadlets.exec(() -> {}).join()).isNull();
  }

  @Test
  void computingForLongIsNotBlocking() throws Exception {
    for (int i = 0; i < 20; i++) {
      Threadlet<Integer> threadlet = pool.exec(() -> compute(15_000_000));
      assertThat(threadlet.join()).isEqualTo(1);
    }
    // A machine that takes the CPU away in the midst of a page fault may make one look blocked.
    assertThat(pool.stats().done()).isGreaterThan(15);
  }

  @Test
  void onlyOneThreadIsWarmForACallerWhoNeverBlocks() throws Exception {
    for (int i = 0; i < 2000; i++) {
      pool.exec(() -> 1).join();
    }
    assertThat(pool.stats().threads()).isLessThanOrEqualTo(2);
    assertThat(pool.stats().onCaller()).isZero();
  }

  @Test
  void aThreadThatSpunForTheNextTaskIsParkedWhenNoneComes() throws Exception {
    AtomicReference<Thread> carrier = new AtomicReference<>();
    for (int i = 0; i < 10_000; i++) {
      pool.exec(() -> carrier.getAndSet(Thread.currentThread()));
    }
    eventually(() -> carrier.get().getState() == Thread.State.TIMED_WAITING);
    assertThat(pool.exec(() -> 6 * 7).join()).isEqualTo(42);
  }

  @Test
  void whatATaskThrowsItsCallerGets() throws Exception {
    IOException checked = new IOException("no such page");
    assertThatThrownBy(
            () ->
                pool.exec(
                    () -> {
                      if (checked.getMessage() != null) {
                        throw checked;
                      }
                      return 1;
                    }))
        .isSameAs(checked);
    assertThatThrownBy(() -> pool.exec((Runnable) () -> compute(1 / gateCount())))
        .isInstanceOf(ArithmeticException.class);
    StackOverflowError error = new StackOverflowError("deep");
    assertThatThrownBy(
            () ->
                pool.exec(
                    (Runnable)
                        () -> {
                          throw error;
                        }))
        .isSameAs(error);
    assertThat(pool.exec(() -> 1).join()).isEqualTo(1);
  }

  private long gateCount() {
    return gate.getCount() - 1;
  }

  @Test
  void aTaskSeesTheClassLoaderOfItsCaller() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader mine = new ClassLoader(before) {};
    Thread.currentThread().setContextClassLoader(mine);
    try {
      assertThat(pool.exec(() -> Thread.currentThread().getContextClassLoader()).join())
          .isSameAs(mine);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertThat(pool.exec(() -> Thread.currentThread().getContextClassLoader()).join())
        .isSameAs(before);
  }

  // ------------------------------------------------------------------------------- it blocks

  @Test
  void aTaskThatParksGoesOnInTheBackground() throws Exception {
    Threadlet.Background<Integer> threadlet = inBackground(pool.exec(this::waitAtGate));
    assertThat(threadlet.future()).isNotDone();
    gate.countDown();
    assertThat(threadlet.join()).isEqualTo(7);
    assertThat(pool.stats().background()).isEqualTo(1);
  }

  @Test
  void aTaskThatSleepsGoesOnInTheBackground() throws Exception {
    Threadlet<String> threadlet =
        pool.exec(
            () -> {
              while (gate.getCount() > 0) {
                Thread.sleep(100);
              }
              return "slept";
            });
    inBackground(threadlet);
    gate.countDown();
    assertThat(threadlet.join()).isEqualTo("slept");
  }

  @Test
  void aTaskThatWantsALockOfItsCallerGoesOnInTheBackground() throws Exception {
    Object lock = new Object();
    Threadlet<String> threadlet;
    synchronized (lock) {
      threadlet =
          pool.exec(
              () -> {
                synchronized (lock) {
                  return "mine";
                }
              });
      assertThat(inBackground(threadlet).future()).isNotDone();
    }
    assertThat(threadlet.join()).isEqualTo("mine");
  }

  @Test
  void aTaskThatReadsAnEmptyPipeGoesOnInTheBackground() throws Exception {
    try (Pipe pipe = new Pipe()) {
      Threadlet<Integer> threadlet =
          pool.exec(
              () -> {
                try (FileInputStream in = new FileInputStream("/proc/self/fd/" + pipe.reader())) {
                  return in.read();
                }
              });
      assertThat(inBackground(threadlet).future()).isNotDone();
      pipe.write("x");
      assertThat(threadlet.join()).isEqualTo('x');
    }
  }

  @Test
  void aTaskThatWaitsForAChainIsSeenByItself() throws Exception {
    try (SysletRuntime runtime = SysletRuntime.open();
        Pipe pipe = new Pipe()) {
      Program read = runtime.load(TestImages.readFd());
      Threadlet<Long> threadlet = pool.exec(() -> read.bind().set("fd", pipe.reader()).callLong());
      assertThat(inBackground(threadlet).future()).isNotDone();
      pipe.write("hello");
      assertThat(threadlet.join()).isEqualTo(5);
    }
  }

  @Test
  void whatATaskThrowsInTheBackgroundCompletesItsFuture() throws Exception {
    IOException reason = new IOException("late");
    Threadlet<Integer> threadlet =
        pool.exec(
            () -> {
              gate.await();
              throw reason;
            });
    inBackground(threadlet);
    gate.countDown();
    assertThatThrownBy(threadlet::join).isInstanceOf(CompletionException.class).hasCause(reason);
  }

  @Test
  void manyTasksAreBlockedAtOnce() throws Exception {
    List<Threadlet<Integer>> threadlets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      threadlets.add(pool.exec(this::waitAtGate));
    }
    assertThat(threadlets).allMatch(Threadlet.Background.class::isInstance);
    assertThat(pool.stats().threads()).isGreaterThanOrEqualTo(200);
    gate.countDown();
    assertThat(threadlets).allMatch(threadlet -> threadlet.join() == 7);
  }

  @Test
  void withAllThreadsBlockedATaskRunsOnItsCaller() throws Exception {
    try (ThreadletPool small = ThreadletPool.builder().maxThreads(2).build()) {
      Threadlet<Integer> one = inBackground(small.exec(this::waitAtGate));
      Threadlet<Integer> two = inBackground(small.exec(this::waitAtGate));
      Thread ranOn = small.exec(Thread::currentThread).join();
      assertThat(ranOn).isSameAs(Thread.currentThread());
      assertThatThrownBy(
              () ->
                  small.exec(
                      () -> {
                        throw new IOException("on the caller");
                      }))
          .hasMessage("on the caller");
      assertThat(small.stats().onCaller()).isEqualTo(2);
      assertThat(small.stats().threads()).isEqualTo(2);
      gate.countDown();
      assertThat(one.join() + two.join()).isEqualTo(14);
    }
  }

  @Test
  void whatHangsOnAFutureDelaysNoOtherTask() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    Threadlet<Integer> threadlet = inBackground(pool.exec(this::waitAtGate));
    CompletableFuture<Void> slow =
        threadlet.future().thenAccept(answer -> awaitUninterruptibly(second));
    gate.countDown();
    eventually(() -> threadlet.future().isDone());
    for (int i = 0; i < 100; i++) {
      assertThat(pool.exec(() -> 1).join()).isEqualTo(1);
    }
    assertThat(slow).isNotDone();
    second.countDown();
    slow.join();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void aTaskInTheBackgroundCompletesInTheRingThatIsGiven() throws Exception {
    try (SysletRuntime runtime = SysletRuntime.builder().callerDriven().build();
        ThreadletPool ours = ThreadletPool.builder().completions(runtime).build()) {
      Threadlet<Integer> threadlet = inBackground(ours.exec(this::waitAtGate));
      CompletableFuture<Thread> seenBy =
          threadlet.future().thenApply(answer -> Thread.currentThread());
      assertThat(runtime.completions().poll()).isZero();
      gate.countDown();
      for (int i = 0; i < 10_000 && !seenBy.isDone(); i++) {
        runtime.completions().poll();
        Thread.sleep(1);
      }
      assertThat(seenBy.join()).isSameAs(Thread.currentThread());
      assertThat(threadlet.join()).isEqualTo(7);
    }
  }

  @Test
  void aRingThatIsClosedLosesNoCompletion() throws Exception {
    ThreadletPool.Builder builder = ThreadletPool.builder();
    SysletRuntime runtime = SysletRuntime.open();
    try (ThreadletPool ours = builder.completions(runtime).build()) {
      Threadlet<Integer> threadlet = inBackground(ours.exec(this::waitAtGate));
      runtime.close();
      gate.countDown();
      assertThat(threadlet.join()).isEqualTo(7);
    }
    assertThatThrownBy(() -> builder.completions(runtime))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anExecutorThatRefusesLosesNoCompletion() throws Exception {
    ExecutorService refusing = Executors.newSingleThreadExecutor();
    refusing.shutdown();
    try (ThreadletPool ours = ThreadletPool.builder().executor(refusing).build()) {
      Threadlet<Integer> threadlet = inBackground(ours.exec(this::waitAtGate));
      gate.countDown();
      assertThat(threadlet.join()).isEqualTo(7);
    }
  }

  // ------------------------------------------------------------------------------- recursion

  private int depth(int left) {
    return left == 0 ? 0 : 1 + pool.exec(() -> depth(left - 1)).join();
  }

  @Test
  void aThreadletMayRunThreadlets() throws Exception {
    assertThat(pool.exec(() -> depth(50)).join()).isEqualTo(50);
  }

  @Test
  void waitingForAnInnerThreadletThatRunsIsNotBlocking() throws Exception {
    int before = 0;
    for (int i = 0; i < 10; i++) {
      Threadlet<Integer> outer = pool.exec(() -> pool.exec(() -> compute(15_000_000)).join() + 1);
      before += outer instanceof Threadlet.Done ? 1 : 0;
      assertThat(outer.join()).isEqualTo(2);
    }
    assertThat(before).isGreaterThan(5);
  }

  @Test
  void anInnerThreadletThatBlocksLetsTheOuterOneGoOn() throws Exception {
    Threadlet<Threadlet<Integer>> outer = pool.exec(() -> pool.exec(this::waitAtGate));
    Threadlet<Integer> inner = outer.join();
    inBackground(inner);
    gate.countDown();
    assertThat(inner.join()).isEqualTo(7);
  }

  @Test
  void recursionBeyondTheLimitEndsOnTheCallersThread() throws Exception {
    try (ThreadletPool small = ThreadletPool.builder().maxThreads(3).build()) {
      assertThat(nested(small, 20)).isEqualTo(20);
      assertThat(small.stats().threads()).isLessThanOrEqualTo(3);
      assertThat(small.stats().onCaller()).isPositive();
    }
  }

  private static int nested(ThreadletPool pool, int left) {
    return left == 0 ? 0 : 1 + pool.exec(() -> nested(pool, left - 1)).join();
  }

  // ------------------------------------------------------------------------------ interrupts

  @Test
  void anInterruptThatATaskLeavesBehindIsItsCallersAndNobodyElses() throws Exception {
    pool.exec(() -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(pool.exec(() -> Thread.currentThread().isInterrupted()).join()).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aTaskHasTheInterruptThatItsCallerCameWith() throws Exception {
    Thread.currentThread().interrupt();
    assertThat(pool.exec(() -> Thread.interrupted()).join()).isTrue();
    assertThat(Thread.interrupted()).isFalse();
    Thread.currentThread().interrupt();
    assertThat(pool.exec(() -> Thread.currentThread().isInterrupted()).join()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whoInterruptsTheCallerInterruptsTheTask() throws Exception {
    AtomicBoolean begun = new AtomicBoolean();
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              pool.exec(
                      () -> {
                        begun.set(true);
                        while (!Thread.interrupted()) {
                          Thread.onSpinWait();
                        }
                        return 1;
                      })
                  .join();
              seen.complete(Thread.interrupted());
            });
    caller.start();
    eventually(begun::get);
    caller.interrupt();
    assertThat(seen.join()).isFalse();
    caller.join();
  }

  @Test
  void aCallerThatGoesOnKeepsItsInterrupt() throws Exception {
    Thread.currentThread().interrupt();
    Threadlet<Integer> threadlet =
        pool.exec(
            () -> {
              awaitUninterruptibly(gate);
              return Thread.interrupted() ? 1 : 0;
            });
    boolean kept = Thread.interrupted();
    boolean background = threadlet instanceof Threadlet.Background;
    gate.countDown();
    assertThat(threadlet.join()).isEqualTo(1);
    // An interrupted park does not sleep: whether it was seen asleep is a matter of luck.
    assertThat(kept).isEqualTo(background);
  }

  @Test
  void cancellingAFutureInterruptsItsTask() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    Threadlet<Integer> threadlet =
        pool.exec(
            () -> {
              try {
                return waitAtGate();
              } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
              }
            });
    assertThat(inBackground(threadlet).future().cancel(true)).isTrue();
    eventually(interrupted::get);
    assertThat(threadlet.future().cancel(true)).isTrue();
    for (int i = 0; i < 50; i++) {
      assertThat(pool.exec(() -> Thread.interrupted()).join()).isFalse();
    }
  }

  @Test
  void interruptsAtAnyMomentMeetTheirOwnTaskOrTheirCaller() throws Exception {
    AtomicInteger strays = new AtomicInteger();
    AtomicInteger sent = new AtomicInteger();
    AtomicInteger met = new AtomicInteger();
    AtomicBoolean end = new AtomicBoolean();
    Thread caller =
        new Thread(
            () -> {
              while (!end.get()) {
                int took = pool.exec(() -> Thread.interrupted() ? 1 : 0).join();
                met.addAndGet(took + (Thread.interrupted() ? 1 : 0));
              }
              met.addAndGet(Thread.interrupted() ? 1 : 0);
            });
    Thread bystander =
        new Thread(
            () -> {
              while (!end.get()) {
                strays.addAndGet(pool.exec(() -> Thread.interrupted() ? 1 : 0).join());
              }
            });
    caller.start();
    bystander.start();
    for (int i = 0; i < 300; i++) {
      int before = met.get();
      sent.incrementAndGet();
      caller.interrupt();
      eventually(() -> met.get() > before);
    }
    end.set(true);
    caller.join();
    bystander.join();
    assertThat(strays).hasValue(0);
    // None was lost; one that came while its task went to the background both have.
    assertThat(met.get()).isGreaterThanOrEqualTo(sent.get());
  }

  // ------------------------------------------------------------------------ threads and closing

  private long threadsOf(String prefix) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(prefix))
        .count();
  }

  @Test
  void threadsAreDaemonsAndEndWhenTheyAreIdle() throws Exception {
    try (ThreadletPool shortLived =
        ThreadletPool.builder().keepAlive(Duration.ofMillis(20)).build()) {
      Thread thread = shortLived.exec(Thread::currentThread).join();
      assertThat(thread.isDaemon()).isTrue();
      eventually(() -> !thread.isAlive());
      assertThat(shortLived.stats().threads()).isZero();
      assertThat(shortLived.exec(() -> 1).join()).isEqualTo(1);
    }
  }

  @Test
  void threadsThatEndWhileOthersComeLoseNoTask() throws Exception {
    try (ThreadletPool shortLived = ThreadletPool.builder().keepAlive(Duration.ZERO).build()) {
      for (int i = 0; i < 3000; i++) {
        int expected = i;
        assertThat(shortLived.exec(() -> expected).join()).isEqualTo(expected);
      }
    }
  }

  @Test
  void manyCallersShareAPool() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<CompletableFuture<Integer>> sums = new ArrayList<>();
      for (int caller = 0; caller < 8; caller++) {
        sums.add(
            CompletableFuture.supplyAsync(
                () -> {
                  int sum = 0;
                  for (int i = 0; i < 500; i++) {
                    int value = i;
                    sum +=
                        pool.exec(
                                () -> {
                                  if (value % 50 == 0) {
                                    LockSupport.parkNanos(100_000);
                                  }
                                  return value;
                                })
                            .join();
                  }
                  return sum;
                },
                callers));
      }
      assertThat(sums).allMatch(sum -> sum.join() == 499 * 500 / 2);
    } finally {
      callers.shutdown();
      assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aClosedPoolRefusesTasksAndKeepsNoThread() throws Exception {
    ThreadletPool closed = ThreadletPool.open();
    Thread thread = closed.exec(Thread::currentThread).join();
    closed.close();
    closed.close();
    assertThatThrownBy(() -> closed.exec(() -> 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the threadlet pool is closed");
    eventually(() -> !thread.isAlive());
    assertThat(closed.stats().threads()).isZero();
  }

  @Test
  void closingWaitsForTasksInTheBackground() throws Exception {
    ThreadletPool closing = ThreadletPool.open();
    Threadlet<Integer> threadlet = inBackground(closing.exec(this::waitAtGate));
    Thread closer = new Thread(closing::close);
    closer.start();
    eventually(() -> closer.getState() == Thread.State.TIMED_WAITING);
    gate.countDown();
    assertThat(threadlet.join()).isEqualTo(7);
    closer.join();
    assertThat(closing.stats().threads()).isZero();
  }

  @Test
  void closingInterruptsWhatTakesTooLong() throws Exception {
    ThreadletPool closing = ThreadletPool.builder().closeTimeout(Duration.ZERO).build();
    Threadlet<Integer> threadlet = inBackground(closing.exec(this::waitAtGate));
    closing.close();
    assertThatThrownBy(threadlet::join).hasCauseInstanceOf(InterruptedException.class);
  }

  @Test
  void whoWaitsForATaskThatIgnoresTheEndIsTold() throws Exception {
    ThreadletPool closing = ThreadletPool.builder().closeTimeout(Duration.ZERO).build();
    Threadlet<Integer> threadlet =
        inBackground(
            closing.exec(
                () -> {
                  awaitUninterruptibly(gate);
                  return 1;
                }));
    closing.close();
    assertThatThrownBy(threadlet::join)
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ignores its interrupt");
  }

  @Test
  void aTaskMayCloseItsPool() throws Exception {
    ThreadletPool own = ThreadletPool.open();
    own.exec(own::close).join();
    eventually(() -> own.stats().threads() == 0);
  }

  @Test
  void optionsThatMakeNoSenseAreRefused() throws Exception {
    ThreadletPool.Builder builder = ThreadletPool.builder();
    assertThatThrownBy(() -> builder.maxThreads(0)).hasMessage("at least 1 thread, not 0");
    assertThatThrownBy(() -> builder.keepAlive(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-0.001S");
    assertThatThrownBy(() -> builder.closeTimeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    try (ThreadletPool longest =
        builder
            .keepAlive(Duration.ofSeconds(Long.MAX_VALUE))
            .closeTimeout(Duration.ofDays(99999999))
            .build()) {
      assertThat(longest.exec(() -> 1).join()).isEqualTo(1);
    }
    assertThatThrownBy(() -> pool.exec((Runnable) null)).isInstanceOf(NullPointerException.class);
  }

  // -------------------------------------------------------------------------- virtual threads

  /** By reflection: this is compiled for 17. */
  private static Thread virtual(Runnable task) throws Exception {
    Method start;
    try {
      start = Thread.class.getMethod("startVirtualThread", Runnable.class);
    } catch (NoSuchMethodException e) {
      Assumptions.abort("virtual threads are of Java 21 and later");
      throw e;
    }
    return (Thread) start.invoke(null, task);
  }

  @Test
  void virtualThreadsMayCall() throws Exception {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int value = i;
      CompletableFuture<Integer> answer = new CompletableFuture<>();
      answers.add(answer);
      virtual(() -> answer.complete(pool.exec(() -> value).join()));
    }
    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(i);
    }
    CompletableFuture<Integer> blocked = new CompletableFuture<>();
    CompletableFuture<Boolean> wentOn = new CompletableFuture<>();
    virtual(
        () -> {
          Threadlet<Integer> threadlet =
              pool.exec(
                  () -> {
                    awaitUninterruptibly(gate);
                    return 7;
                  });
          wentOn.complete(threadlet instanceof Threadlet.Background);
          blocked.complete(threadlet.join());
        });
    assertThat(wentOn.get(30, TimeUnit.SECONDS)).isTrue();
    gate.countDown();
    assertThat(blocked.get(30, TimeUnit.SECONDS)).isEqualTo(7);
  }
}
