// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.nativelib.NativeCounter;
import org.syslet4j.internal.nativelib.Rc;
import org.syslet4j.internal.ring.CallerDriver;
import org.syslet4j.internal.ring.Completions;
import org.syslet4j.internal.ring.Driver;
import org.syslet4j.internal.ring.Pump;
import org.syslet4j.internal.ring.Uncaught;
import org.syslet4j.internal.threadlet.Blocking;

/** An engine with its driver and instances. Any thread may call. */
public final class Engine {
  private static final long REAP_NANOS = 100_000_000L;

  /** What clean-ups have at least, however short the close timeout is. */
  private static final long UNWIND_NANOS = 1_000_000_000L;

  private static final long CLOSE_NANOS = 5_000_000_000L;

  private final EngineOps ops;
  private final BlockIndex index = new BlockIndex();
  private final Driver driver;
  private final @Nullable Limit limit;
  private final Set<InstancePool> pools = ConcurrentHashMap.newKeySet();

  /** The failures of pools that are gone. */
  private final LongAdder dropped = new LongAdder();

  /** Submitters of batches that are in native code; single ones mark their instance. */
  private final AtomicInteger batches = new AtomicInteger();

  /** Held where the engine is used outside of a submission, and while it dies. */
  private final ReentrantLock lifecycle = new ReentrantLock();

  private volatile boolean closed;
  private boolean dead;

  /**
   * An engine over {@code ops}.
   *
   * @param callerDriven whether callers see to completions
   * @param limit of chains in flight, if there is one
   */
  public Engine(EngineOps ops, boolean callerDriven, @Nullable Limit limit) {
    this(ops, callerDriven ? CallerDriver::new : Pump::new, limit);
  }

  Engine(
      EngineOps ops, BiFunction<Completions, LongConsumer, Driver> driver, @Nullable Limit limit) {
    this.ops = ops;
    this.limit = limit;
    this.driver = driver.apply(ops.completions(), this::ended);
  }

  /** The memory that its chains work on. */
  public AddressSpace space() {
    return ops.space();
  }

  /**
   * The instances of a program.
   *
   * @param strict whether its system calls are held to the memory of the run
   */
  public InstancePool pool(Image image, boolean strict) {
    InstancePool pool = new InstancePool(new Plan(image, strict), index, ops);
    pools.add(pool);
    if (closed) {
      throw new IllegalStateException(closedMessage());
    }
    return pool;
  }

  /** No more runs of that program will start; what is in flight goes on. */
  public void drop(InstancePool pool) {
    if (pools.remove(pool)) {
      dropped.add(pool.failures());
    }
    pool.close();
  }

  /** Runs whose failure somebody was told. */
  public long failures() {
    return dropped.sum() + pools.stream().mapToLong(InstancePool::failures).sum();
  }

  /** Instances of all programs, running or not. */
  public long instanceCount() {
    return pools.stream().mapToLong(InstancePool::size).sum();
  }

  private static String closedMessage() {
    return "the runtime is closed";
  }

  /**
   * Takes room for so many chains, which each end, or a refused start, gives back.
   *
   * @return false when there is none and the caller is not to wait, or cannot
   */
  public boolean admit(int chains) {
    return limit == null || limit.take(chains, !driver.isCurrentThread());
  }

  private void leave(int chains) {
    if (limit != null) {
      limit.give(chains);
    }
  }

  /**
   * Starts a run that was admitted.
   *
   * @return whether it ended in this call; else the caller goes on with {@link Instance#onEnd} or
   *     {@link #await}
   * @throws IllegalStateException when the runtime is closed; the instance was released then, as
   *     after every exception
   */
  public boolean start(Instance instance) {
    instance.enter();
    long rc;
    try {
      rc = closed ? -Errno.ESHUTDOWN.number() : ops.exec(instance);
      if (rc == 0) {
        wentAsync(instance);
      }
    } finally {
      instance.leave();
    }
    if (rc == 0) {
      return false;
    }
    leave(1);
    if (rc < 0) {
      instance.release();
      throw refused(rc);
    }
    instance.endedInline(rc);
    return true;
  }

  private void wentAsync(Instance instance) {
    instance.wentAsync();
    try {
      driver.started(1);
    } catch (Throwable e) {
      // No thread to be had. The next chain tries again, and with it the end of this is seen.
      count(instance);
      instance.disown();
      throw e;
    }
    count(instance);
  }

  /**
   * Of a run that the driver has counted: takes that back if its end was seen before anybody knew
   * that it was to be counted. In this order the count is never too low, not even for a moment.
   */
  private void count(Instance instance) {
    if (!instance.count()) {
      driver.seen();
    }
  }

  private RuntimeException refused(long rc) {
    if (rc == -Errno.ESHUTDOWN.number()) {
      return new IllegalStateException(closedMessage());
    }
    Rc.check(rc, "syslet_exec");
    throw new AssertionError();
  }

  /**
   * Waits for a run that {@link #start} left in flight; see {@link Instance#await}.
   *
   * @return false when the runtime closed meanwhile: the instance is no longer the caller's
   */
  public boolean await(Instance instance) {
    if (driver.isCurrentThread()) {
      driver.drainUntil(instance::seen);
      return true;
    }
    Blocking.begins();
    try {
      return instance.await(driver);
    } finally {
      Blocking.ends();
    }
  }

  /**
   * Stops a run in flight: its clean-up runs, then its end is seen as ever. One that has ended
   * meanwhile is not harmed, and neither is whatever uses its memory by then.
   *
   * @param runId {@link Instance#runId}
   */
  public void cancel(long runId) {
    lifecycle.lock();
    try {
      if (!dead) {
        ops.cancel(runId);
      }
    } finally {
      lifecycle.unlock();
    }
  }

  /** What became of one run of a batch. */
  public enum Start {
    ENDED,
    ASYNC,
    REFUSED;

    /** What {@link Submission#answer} says. */
    public static Start of(long answer) {
      return answer > 0 ? ENDED : answer == 0 ? ASYNC : REFUSED;
    }
  }

  /**
   * Starts many runs, which were admitted, with one crossing into native code. Afterwards the
   * submission has the answers; all instances are still the caller's, but for those in flight and,
   * after an exception, {@linkplain Submission#isLost lost} ones.
   *
   * @throws IllegalStateException when the runtime is closed; nothing was started then
   */
  public void startAll(Submission submission) {
    int size = submission.size();
    if (size == 0) {
      return;
    }
    batches.incrementAndGet();
    try {
      long rc = closed ? -Errno.ESHUTDOWN.number() : ops.execMany(submission);
      if (rc < 0) {
        leave(size);
        throw refused(rc);
      }
      int async = 0;
      for (int i = 0; i < size; i++) {
        Instance instance = submission.get(i);
        long answer = submission.answer(i);
        if (answer > 0) {
          instance.endedInline(answer);
        } else if (answer == 0) {
          instance.wentAsync();
          async++;
        }
      }
      leave(size - async);
      if (async > 0) {
        count(async, submission);
      }
    } finally {
      batches.decrementAndGet();
    }
  }

  private void count(int async, Submission submission) {
    try {
      driver.started(async);
    } catch (Throwable e) {
      // No thread to be had. The next chain tries again, and with it the end of these is seen.
      countEach(submission);
      giveUp(submission);
      throw e;
    }
    countEach(submission);
  }

  private void countEach(Submission submission) {
    for (int i = 0; i < submission.size(); i++) {
      if (submission.answer(i) == 0) {
        count(submission.get(i));
      }
    }
  }

  private static void giveUp(Submission submission) {
    for (int i = 0; i < submission.size(); i++) {
      long answer = submission.answer(i);
      if (answer == 0) {
        submission.lose(i);
        submission.get(i).disown();
      } else if (answer > 0) {
        submission.get(i).closeResults();
      }
    }
  }

  /** Gives up a run that was started, or not, and that nobody can wait for. */
  public static void drop(Instance instance, Start start) {
    switch (start) {
      case ASYNC -> instance.disown();
      case ENDED -> instance.discard();
      case REFUSED -> instance.release();
    }
  }

  private void ended(long atom) {
    try {
      Instance instance = index.find(atom);
      if (instance == null) {
        throw new AssertionError("a completion of nobody's: 0x" + Long.toHexString(atom));
      }
      if (instance.see()) {
        driver.seen();
      }
      leave(1);
      instance.ended(atom);
    } catch (Throwable e) {
      // A caller's executor or callback must not end who drives.
      Uncaught.report(e);
    }
  }

  /** Chains that went asynchronous and whose end was not seen yet. */
  public int inFlight() {
    return driver.pending();
  }

  /** One line about the engine. */
  public String describe() {
    return whileOpen(ops::describe, "closed");
  }

  /** The counters of {@code struct syslet_stats} in its order, without its size. */
  public long[] stats() {
    return whileOpen(ops::stats, new long[NativeCounter.values().length]);
  }

  /** How callers empty the ring; null when a thread does. */
  public @Nullable CallerDriver callerDriver() {
    return driver instanceof CallerDriver callers ? callers : null;
  }

  /**
   * Has completions counted by an eventfd.
   *
   * @return 0 or a negative errno
   */
  public long notifyBy(int eventfd) {
    return whileOpen(() -> ops.notify(eventfd), (long) -Errno.ESHUTDOWN.number());
  }

  private <T> T whileOpen(Supplier<T> use, T whenDead) {
    lifecycle.lock();
    try {
      return dead ? whenDead : use.get();
    } finally {
      lifecycle.unlock();
    }
  }

  /** Whether {@link #close} was called. */
  public boolean closed() {
    return closed;
  }

  /**
   * Refuses new runs and waits for those in flight; cancels those that take longer and waits as
   * long again for their clean-up. Whoever waits for a run that has not ended even then is told,
   * and a background thread frees everything after the last of them.
   *
   * @param mayWait false where something in flight waits for the caller
   */
  public void close(long timeoutNanos, boolean mayWait) {
    lifecycle.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      lifecycle.unlock();
    }
    if (limit != null) {
      limit.close();
    }
    // On the driver's own thread nothing would end while it waits here.
    boolean waits = mayWait && !driver.isCurrentThread() && !ops.isCurrentThread();
    if (waits && settle(timeoutNanos)) {
      tearDown();
      return;
    }
    Runnable rest =
        () -> {
          if (!waits) {
            settle(timeoutNanos);
          }
          reap();
        };
    Thread reaper = new Thread(rest, "syslet-reaper");
    reaper.setDaemon(true);
    reaper.start();
  }

  /** False when runs are in flight still; nobody waits for them any more then. */
  private boolean settle(long timeoutNanos) {
    if (awaitQuiet(timeoutNanos, false) || awaitQuiet(Math.max(timeoutNanos, UNWIND_NANOS), true)) {
      return true;
    }
    abandonAll();
    return false;
  }

  /** Also tells those who began to wait only after the runtime was closed. */
  private void reap() {
    while (!awaitQuiet(REAP_NANOS, true)) {
      abandonAll();
    }
    tearDown();
  }

  /** What one handler throws keeps no other from being told. */
  private void abandonAll() {
    for (Instance instance : instances()) {
      try {
        instance.abandon();
      } catch (Throwable e) {
        Uncaught.report(e);
      }
    }
  }

  private List<Instance> instances() {
    List<Instance> all = new ArrayList<>();
    index.forEach(all::add);
    return all;
  }

  /**
   * @param cancel whether to stop what is in flight, and what comes to be while this waits: a
   *     submitter may have been on its way when the runtime was closed
   */
  private boolean awaitQuiet(long timeoutNanos, boolean cancel) {
    long start = System.nanoTime();
    long pause = 50_000;
    while (!quiet()) {
      driver.help();
      if (cancel) {
        ops.cancelAll();
      }
      if (System.nanoTime() - start >= timeoutNanos) {
        return false;
      }
      boolean interrupted = Thread.interrupted();
      LockSupport.parkNanos(pause);
      pause = Math.min(pause * 2, 20_000_000);
      if (interrupted) {
        Thread.currentThread().interrupt();
        return quiet();
      }
    }
    return true;
  }

  /** In this order: a submitter counts its chain before it says that it has left native code. */
  private boolean quiet() {
    return instances().stream().noneMatch(Instance::executing)
        && batches.get() == 0
        && driver.pending() == 0;
  }

  private void tearDown() {
    lifecycle.lock();
    try {
      dead = true;
      ops.close(CLOSE_NANOS);
    } finally {
      lifecycle.unlock();
    }
    driver.stop();
    pools.forEach(InstancePool::close);
  }
}
