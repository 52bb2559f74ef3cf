// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.SimulatedSpace;
import org.syslet4j.internal.ring.CallerDriver;
import org.syslet4j.internal.ring.Completions;
import org.syslet4j.internal.ring.Driver;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.TestImages;

/**
 * Who gets the instance of a run that went asynchronous, in each order of what its submitter, the
 * thread that sees its end and a closing runtime may do.
 */
@Timeout(60)
class HandOverTest {
  /** An engine all of whose chains go asynchronous and end when the test says so. */
  private static final class HeldBack implements EngineOps, Completions {
    private final AddressSpace space = new SimulatedSpace();
    private final Queue<Long> ended = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Who else is at it while a chain is being started. */
    private LongConsumer meanwhile = atom -> {};

    /** Ends in its caller. */
    private @Nullable Instance inline;

    @Override
    public Completions completions() {
      return this;
    }

    @Override
    public int drain(LongConsumer consumer) {
      int drained = 0;
      for (Long atom = ended.poll(); atom != null; atom = ended.poll()) {
        consumer.accept(atom);
        drained++;
      }
      return drained;
    }

    @Override
    public long await(int least, long timeoutNanos) {
      return ended.size();
    }

    @Override
    public void free() {}

    @Override
    public long exec(Instance instance) {
      meanwhile.accept(instance.entry());
      return instance == inline ? instance.entry() : 0;
    }

    @Override
    public long execMany(Submission submission) {
      for (int i = 0; i < submission.size(); i++) {
        submission.answer(i, exec(submission.get(i)));
      }
      return submission.size();
    }

    @Override
    public long notify(int eventfd) {
      return 0;
    }

    @Override
    public void cancel(long runId) {}

    @Override
    public void cancelAll() {}

    @Override
    public String describe() {
      return "held back";
    }

    @Override
    public long[] stats() {
      return new long[0];
    }

    @Override
    public void close(long timeoutNanos) {
      closed.countDown();
    }

    @Override
    public AddressSpace space() {
      return space;
    }

    @Override
    public long now() {
      return 0;
    }

    @Override
    public int closeDescriptor(int fd) {
      return 0;
    }
  }

  /**
   * A driver without a thread, of which it says so; {@code whileParked} happens between the last
   * look of who waits and its going on.
   */
  private static final class Scripted implements Driver {
    private final Runnable whileParked;
    private int pending;

    Scripted(Runnable whileParked) {
      this.whileParked = whileParked;
    }

    @Override
    public void parkUntil(BooleanSupplier done) {
      whileParked.run();
      assertThat(done.getAsBoolean()).isTrue();
    }

    @Override
    public void started(int chains) {
      pending += chains;
      throw new OutOfMemoryError("no thread, says a test");
    }

    @Override
    public void seen() {
      pending--;
    }

    @Override
    public int pending() {
      return pending;
    }

    @Override
    public boolean isCurrentThread() {
      return false;
    }

    @Override
    public void drainUntil(BooleanSupplier done) {}

    @Override
    public void help() {}

    @Override
    public void stop() {}
  }

  private static final class Told implements EndListener {
    private final List<String> what = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    @Override
    public void ended(Instance instance) {
      what.add("ended");
    }

    @Override
    public void abandoned() {
      what.add("abandoned");
      meanwhile.run();
    }
  }

  private final HeldBack ops = new HeldBack();
  private final Engine engine = new Engine(ops, true, null);
  private final CallerDriver driver = driver(engine);
  private final InstancePool pool = engine.pool(TestImages.add(), false);

  private static CallerDriver driver(Engine engine) {
    CallerDriver driver = engine.callerDriver();
    assertThat(driver).isNotNull();
    return driver;
  }

  private boolean isIdle(Instance instance) {
    return isIdle(pool, instance);
  }

  /** Whether it would be given to one of the next to come, who get idle ones first. */
  private static boolean isIdle(InstancePool pool, Instance instance) {
    List<Instance> next = new ArrayList<>();
    int size = pool.size();
    for (int i = 0; i < size; i++) {
      next.add(pool.hold());
    }
    next.forEach(Instance::release);
    return next.contains(instance);
  }

  @Test
  void whoeverWaitsIsGivenARunThatEndsWhileItIsToldThatTheRuntimeCloses() {
    Instance instance = pool.take(0);
    boolean mine =
        instance.await(
            new Scripted(
                () -> {
                  instance.abandon();
                  instance.ended(instance.entry());
                }));
    assertThat(mine).isTrue();
    assertThat(isIdle(instance)).isFalse();
    instance.release();
    assertThat(isIdle(instance)).isTrue();
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsReleasedByWhoeverSeesItsEnd() {
    Instance instance = pool.take(0);
    assertThat(instance.await(new Scripted(instance::abandon))).isFalse();
    assertThat(isIdle(instance)).isFalse();
    instance.ended(instance.entry());
    assertThat(isIdle(instance)).isTrue();
  }

  @Test
  void aListenerIsToldOfTheClosingBeforeAnybodyElseGetsTheInstance() {
    Instance instance = pool.take(0);
    Told told = new Told();
    instance.onEnd(told);
    told.meanwhile =
        () -> {
          instance.ended(instance.entry());
          assertThat(isIdle(instance)).isFalse();
        };
    instance.abandon();
    assertThat(told.what).containsExactly("abandoned");
    assertThat(isIdle(instance)).isTrue();
  }

  @Test
  void aListenerThatThrowsReleasesNothingTwice() {
    Instance instance = pool.take(0);
    Told told = new Told();
    instance.onEnd(told);
    told.meanwhile =
        () -> {
          throw new IllegalArgumentException("thrown by a listener");
        };
    assertThatThrownBy(instance::abandon).hasMessage("thrown by a listener");
    instance.abandon();
    assertThat(isIdle(instance)).isFalse();
    instance.ended(instance.entry());
    assertThat(told.what).containsExactly("abandoned");
    assertThat(isIdle(instance)).isTrue();
  }

  @Test
  void aListenerThatComesAfterTheEndIsToldAtOnce() {
    Instance instance = pool.take(0);
    Told told = new Told();
    instance.ended(instance.entry());
    instance.abandon();
    instance.onEnd(told);
    assertThat(told.what).containsExactly("ended");
    assertThat(isIdle(instance)).isFalse();
    instance.release();
  }

  /** Notes how many chains are said to be in flight when each goes on in the background. */
  private static final class Counting implements RunObserver {
    private final Runnable what;

    Counting(Runnable what) {
      this.what = what;
    }

    @Override
    public void wentAsync(Instance instance) {
      what.run();
    }

    @Override
    public void released(Instance instance) {}
  }

  @Test
  void nobodySeesFewerInFlightThanThereAreHoweverSoonSomeOfThemEnd() {
    Instance early = pool.take(0);
    assertThat(engine.start(early)).isFalse();
    int size = 3;
    Submission submission = new Submission(ops.space(), size);
    for (int i = 0; i < size; i++) {
      submission.set(i, pool.take(0));
    }
    List<Integer> seen = new ArrayList<>();
    // Behind the count of the first, and of the second, the end of that is seen.
    for (int i = 1; i < size; i++) {
      Instance before = submission.get(i - 1);
      submission
          .get(i)
          .observe(
              new Counting(
                  () -> {
                    ops.ended.add(before.entry());
                    assertThat(driver.poll()).isEqualTo(1);
                    seen.add(engine.inFlight());
                  }));
    }
    engine.startAll(submission);
    assertThat(seen).isNotEmpty().allMatch(inFlight -> inFlight >= 1);
    assertThat(engine.inFlight()).isEqualTo(2); // the early one, and the last
    ops.ended.add(submission.get(size - 1).entry());
    ops.ended.add(early.entry());
    assertThat(driver.poll()).isEqualTo(2);
    assertThat(engine.inFlight()).isZero();
  }

  @Test
  void aChainThatEndsBeforeItsSubmitterKnowsThatItWaitsIsNotCounted() {
    ops.meanwhile =
        atom -> {
          ops.ended.add(atom);
          assertThat(driver.poll()).isEqualTo(1);
        };
    Instance instance = pool.take(0);
    assertThat(engine.start(instance)).isFalse();
    assertThat(engine.inFlight()).isZero();
    Told told = new Told();
    instance.onEnd(told);
    assertThat(told.what).containsExactly("ended");
    instance.release();
  }

  @Test
  void whatNobodyCanWaitForIsTheEnginesAndTheRestOfABatchItsSubmitters() {
    HeldBack half = new HeldBack();
    Scripted scripted = new Scripted(() -> {});
    Engine threadless = new Engine(half, (completions, consumer) -> scripted, null);
    InstancePool own = threadless.pool(TestImages.add(), false);
    Submission submission = new Submission(half.space(), 2);
    submission.set(0, own.take(0));
    submission.set(1, own.take(0));
    half.inline = submission.get(0);
    assertThatThrownBy(() -> threadless.startAll(submission)).hasMessageContaining("says a test");
    assertThat(submission.isLost(0)).isFalse();
    assertThat(submission.isLost(1)).isTrue();
    assertThat(isIdle(own, submission.get(0))).isFalse();
    assertThat(isIdle(own, submission.get(1))).isFalse();
    assertThat(threadless.inFlight()).isEqualTo(1);
    assertThat(submission.get(1).see()).isTrue();
    submission.get(1).ended(submission.get(1).entry());
    assertThat(isIdle(own, submission.get(1))).isTrue();
    submission.get(0).release();
    assertThat(isIdle(own, submission.get(0))).isTrue();
  }

  @Test
  void whatOneListenerThrowsKeepsNoOtherFromBeingToldAndTheEngineFromEnding() throws Exception {
    List<Instance> instances = List.of(pool.take(0), pool.take(0), pool.take(0));
    List<Told> listeners = new ArrayList<>();
    for (Instance instance : instances) {
      assertThat(engine.start(instance)).isFalse();
      Told told = new Told();
      told.meanwhile =
          () -> {
            throw new IllegalArgumentException("thrown by a listener");
          };
      instance.onEnd(told);
      listeners.add(told);
    }
    List<Throwable> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      engine.close(0, true);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(listeners).allMatch(told -> told.what.equals(List.of("abandoned")));
    assertThat(uncaught).hasSize(3).allMatch(e -> e.getMessage().equals("thrown by a listener"));
    instances.forEach(instance -> ops.ended.add(instance.entry()));
    assertThat(ops.closed.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aThreadThatWaitsGoesOnWhenTheRuntimeClosesAndItsRunDoesNotEnd() throws Exception {
    Instance instance = pool.take(0);
    assertThat(engine.start(instance)).isFalse();
    AtomicBoolean mine = new AtomicBoolean(true);
    Thread waits = new Thread(() -> mine.set(engine.await(instance)));
    waits.setDaemon(true);
    waits.start();
    engine.close(Duration.ofMillis(1).toNanos(), true);
    waits.join(20_000);
    assertThat(waits.isAlive()).isFalse();
    assertThat(mine).isFalse();
    ops.ended.add(instance.entry());
    assertThat(ops.closed.await(20, TimeUnit.SECONDS)).isTrue();
    Engines.eventually(() -> pool.size() == 0);
  }
}
