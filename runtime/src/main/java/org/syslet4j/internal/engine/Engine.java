// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.nativelib.NativeCounter;
import org.syslet4j.internal.nativelib.Rc;
import org.syslet4j.internal.ring.Pump;
import org.syslet4j.internal.ring.Uncaught;

/** An engine with its pump and instances. Any thread may call. */
public final class Engine {
  private static final long REAP_NANOS = 100_000_000L;

  /** What clean-ups have at least, however short the close timeout is. */
  private static final long UNWIND_NANOS = 1_000_000_000L;

  private static final long CLOSE_NANOS = 5_000_000_000L;

  private final EngineOps ops;
  private final BlockIndex index = new BlockIndex();
  private final Pump pump;
  private final Set<InstancePool> pools = ConcurrentHashMap.newKeySet();

  /** Submitters of batches that are in native code; single ones mark their instance. */
  private final AtomicInteger batches = new AtomicInteger();

  /** Held where the engine is used outside of a submission, and while it dies. */
  private final ReentrantLock lifecycle = new ReentrantLock();

  private volatile boolean closed;
  private boolean dead;

  public Engine(EngineOps ops) {
    this.ops = ops;
    pump = new Pump(ops.completions(), this::ended);
  }

  /** The memory that its chains work on. */
  public AddressSpace space() {
    return ops.space();
  }

  /** The instances of a program. */
  public InstancePool pool(Image image) {
    InstancePool pool = new InstancePool(new Plan(image), index, ops);
    pools.add(pool);
    if (closed) {
      throw new IllegalStateException(closedMessage());
    }
    return pool;
  }

  /** No more runs of that program will start; what is in flight goes on. */
  public void drop(InstancePool pool) {
    pools.remove(pool);
    pool.close();
  }

  private static String closedMessage() {
    return "the runtime is closed";
  }

  /**
   * Starts a run.
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
    if (rc > 0) {
      instance.endedInline(rc);
      return true;
    }
    if (rc < 0) {
      instance.release();
      throw refused(rc);
    }
    return false;
  }

  private void wentAsync(Instance instance) {
    instance.wentAsync();
    if (instance.count()) {
      try {
        pump.started();
      } catch (Throwable e) {
        // No thread to be had. The next chain tries again, and with it the end of this is seen.
        instance.disown();
        throw e;
      }
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
    if (pump.isCurrentThread()) {
      pump.drainUntil(instance::seen);
      return true;
    }
    return instance.await();
  }

  /**
   * Stops a run in flight: its clean-up runs, then its end is seen as ever. One that has ended
   * meanwhile is not harmed, and neither is whatever uses its memory by then.
   *
   * @param runId {@link Instance#runId}
   */
  public void cancel(long runId) {
    withOps(
        () -> {
          ops.cancel(runId);
          return 0L;
        },
        0L);
  }

  /** What became of one run of a batch. */
  public enum Start {
    ENDED,
    ASYNC,
    REFUSED
  }

  /**
   * Starts many runs with one crossing into native code. Refused ones were released.
   *
   * @throws IllegalStateException when the runtime is closed; all were released then
   */
  public Start[] startAll(List<Instance> instances) {
    Start[] starts = new Start[instances.size()];
    if (instances.isEmpty()) {
      return starts;
    }
    long[] results = new long[starts.length];
    batches.incrementAndGet();
    try {
      long rc;
      try {
        rc = closed ? -Errno.ESHUTDOWN.number() : ops.execMany(instances, results);
      } catch (RuntimeException | Error e) {
        instances.forEach(Instance::release);
        throw e;
      }
      if (rc < 0) {
        instances.forEach(Instance::release);
        throw refused(rc);
      }
      int count = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = started(instances.get(i), results[i]);
        count += starts[i] == Start.ASYNC && instances.get(i).count() ? 1 : 0;
      }
      if (count > 0) {
        counted(count, instances, starts);
      }
      return starts;
    } finally {
      batches.decrementAndGet();
    }
  }

  private void counted(int count, List<Instance> instances, Start[] starts) {
    try {
      pump.started(count);
    } catch (Throwable e) {
      for (int i = 0; i < starts.length; i++) {
        drop(instances.get(i), starts[i]);
      }
      throw e;
    }
  }

  /** Gives up a run that was started and that nobody can wait for. */
  public static void drop(Instance instance, Start start) {
    if (start == Start.ASYNC) {
      instance.disown();
    } else if (start == Start.ENDED) {
      instance.discard();
    }
  }

  private static Start started(Instance instance, long rc) {
    if (rc > 0) {
      instance.endedInline(rc);
      return Start.ENDED;
    }
    if (rc == 0) {
      instance.wentAsync();
      return Start.ASYNC;
    }
    instance.release();
    return Start.REFUSED;
  }

  private void ended(long atom) {
    try {
      Instance instance = index.find(atom);
      if (instance == null) {
        throw new AssertionError("a completion of nobody's: 0x" + Long.toHexString(atom));
      }
      if (instance.see()) {
        pump.seen();
      }
      instance.ended(atom);
    } catch (Throwable e) {
      // A caller's executor or callback must not end the pump.
      Uncaught.report(e);
    }
  }

  /** Chains that went asynchronous and whose end was not seen yet. */
  public int inFlight() {
    return pump.pending();
  }

  /** One line about the engine. */
  public String describe() {
    return withOps(ops::describe, "closed");
  }

  /** The counters of {@code struct syslet_stats} in its order, without its size. */
  public long[] stats() {
    return withOps(ops::stats, new long[NativeCounter.values().length]);
  }

  private <T> T withOps(Supplier<T> use, T whenDead) {
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
   */
  public void close(long timeoutNanos) {
    lifecycle.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      lifecycle.unlock();
    }
    // On the pump's own thread nothing would end while it waits here.
    boolean waits = !pump.isCurrentThread();
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
    instances().forEach(Instance::abandon);
    return false;
  }

  /** Also tells those who began to wait only after the runtime was closed. */
  private void reap() {
    while (!awaitQuiet(REAP_NANOS, true)) {
      instances().forEach(Instance::abandon);
    }
    tearDown();
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
        && pump.pending() == 0;
  }

  private void tearDown() {
    lifecycle.lock();
    try {
      dead = true;
      ops.close(CLOSE_NANOS);
    } finally {
      lifecycle.unlock();
    }
    pump.stop();
    pools.forEach(InstancePool::close);
  }
}
