// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.Errno;
import org.syslet4j.internal.engine.EngineOps;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.Submission;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.nativelib.NativeCounter;
import org.syslet4j.internal.ring.Completions;
import org.syslet4j.kernel.AtomWatcher;
import org.syslet4j.kernel.Kernel;

/**
 * The java engine: chains begin in their caller, and one that may have to wait goes on on a thread
 * of its own.
 */
public final class JavaOps implements EngineOps {
  /** The library's own limit. */
  private static final int MOST_THREADS = 2048;

  private static final int IDLE_SECONDS = 1;

  /** How often a chain that is to be stopped is told so. */
  private static final int AGAIN_MILLIS = 2;

  private final Host host;
  private final Kernel kernel;
  private final Arch arch;
  private final Watchers watchers;
  private final Map<Long, Chain> inFlight = new ConcurrentHashMap<>();
  private final CompletionQueue completions = new CompletionQueue(inFlight::size);
  private final AtomicLong ids = new AtomicLong();
  private final AtomicLongArray counters = new AtomicLongArray(NativeCounter.values().length);
  private final ThreadPoolExecutor workers;
  private final ScheduledThreadPoolExecutor timer;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  /** An eventfd that counts ends, or -1. */
  private volatile int notified = -1;

  /**
   * @param kernel what is asked: the host's own, or another in front of it
   * @param maxThreads 0 for as many as the library's limit
   */
  public JavaOps(
      Host host, Kernel kernel, Arch arch, int maxThreads, @Nullable AtomWatcher watcher) {
    this.host = host;
    this.kernel = kernel;
    this.arch = arch;
    watchers = new Watchers(watcher);
    workers =
        new ThreadPoolExecutor(
            0,
            maxThreads == 0 ? MOST_THREADS : maxThreads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new Handoff(),
            daemons("syslet-java", counters),
            Handoff::wait);
    timer = new ScheduledThreadPoolExecutor(1, daemons("syslet-java-timer", null));
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  private static ThreadFactory daemons(String name, @Nullable AtomicLongArray counters) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      if (counters != null) {
        counters.incrementAndGet(NativeCounter.WORKERS_STARTED.ordinal());
      }
      return thread;
    };
  }

  /** Chains wait in it only when every thread there may be is busy. */
  private static final class Handoff extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean offer(Runnable chain) {
      return tryTransfer(chain);
    }

    static void wait(Runnable chain, ThreadPoolExecutor pool) {
      if (pool.isShutdown()) {
        throw new RejectedExecutionException("the engine is closed");
      }
      ((Handoff) pool.getQueue()).put(chain);
    }
  }

  Kernel kernel() {
    return kernel;
  }

  Arch arch() {
    return arch;
  }

  Watchers watchers() {
    return watchers;
  }

  /** This thread runs a chain from now on; false: it was in the middle of another already. */
  boolean enter() {
    return running.add(Thread.currentThread());
  }

  void leave() {
    running.remove(Thread.currentThread());
  }

  @Override
  public boolean isCurrentThread() {
    return running.contains(Thread.currentThread());
  }

  void yielded() {
    count(NativeCounter.BUDGET_YIELDS, 1);
  }

  /** A call that may take time, on a thread of the engine. */
  void waits() {
    count(NativeCounter.POOL_CALLS, 1);
  }

  private void count(NativeCounter counter, long n) {
    counters.addAndGet(counter.ordinal(), n);
  }

  // ---------------------------------------------------------------- chains

  @Override
  public long exec(Instance instance) {
    if (closing) {
      return -Errno.ESHUTDOWN.number();
    }
    Chain chain = new Chain(this, instance);
    long end = chain.runInCaller();
    if (end < 0) {
      return end;
    }
    count(NativeCounter.SUBMITTED, 1);
    if (end == Chain.ASYNC) {
      return goOn(chain);
    }
    count(NativeCounter.COMPLETED_INLINE, 1);
    count(NativeCounter.ATOMS, chain.executed());
    return end;
  }

  @Override
  public long execMany(Submission submission) {
    for (int i = 0; i < submission.size(); i++) {
      submission.answer(i, exec(submission.get(i)));
    }
    return submission.size();
  }

  /** In the background; when no thread can be had, to its end here. */
  private long goOn(Chain chain) {
    long id = ids.incrementAndGet();
    chain.frame().begin(id, chain.at());
    long deadline = chain.frame().deadline();
    inFlight.put(id, chain);
    count(NativeCounter.WENT_ASYNC, 1);
    ScheduledFuture<?> late = deadline == 0 ? null : stopAt(chain, deadline);
    try {
      workers.execute(() -> finish(id, chain, late));
      return Chain.ASYNC;
    } catch (OutOfMemoryError | RejectedExecutionException e) {
      inFlight.remove(id);
      count(NativeCounter.WENT_ASYNC, -1);
      count(NativeCounter.COMPLETED_INLINE, 1);
      return chain.runOn();
    }
  }

  private @Nullable ScheduledFuture<?> stopAt(Chain chain, long deadline) {
    long left = deadline - now();
    if (left <= 0) {
      chain.stop(Errno.ETIMEDOUT.number());
      return null;
    }
    return timer.schedule(() -> stop(chain, Errno.ETIMEDOUT.number()), left, TimeUnit.NANOSECONDS);
  }

  private void finish(long id, Chain chain, @Nullable ScheduledFuture<?> late) {
    long last = chain.runOn();
    chain.end();
    if (late != null) {
      late.cancel(false);
    }
    if (chain.stopping() != 0) {
      boolean cancelled = chain.stopping() == Errno.ECANCELED.number();
      count(cancelled ? NativeCounter.CANCELLED : NativeCounter.TIMED_OUT, 1);
    }
    count(NativeCounter.ATOMS, chain.executed());
    count(NativeCounter.COMPLETED_ASYNC, 1);
    count(NativeCounter.POSTED, 1);
    inFlight.remove(id);
    completions.add(last);
    int eventfd = notified;
    if (eventfd >= 0) {
      host.count(eventfd);
    }
  }

  private void stop(Chain chain, int errno) {
    if (chain.stop(errno)) {
      again(chain);
    }
  }

  private void again(Chain chain) {
    try {
      timer.schedule(
          () -> {
            chain.interrupt();
            if (!chain.over()) {
              again(chain);
            }
          },
          AGAIN_MILLIS,
          TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // Closed: nobody waits for it any more.
    }
  }

  @Override
  public long notify(int eventfd) {
    if (eventfd >= 0 && !host.counts()) {
      return -Errno.EOPNOTSUPP.number();
    }
    notified = eventfd;
    return 0;
  }

  @Override
  public void cancel(long runId) {
    Chain chain = inFlight.get(runId);
    if (chain != null) {
      stop(chain, Errno.ECANCELED.number());
    }
  }

  @Override
  public void cancelAll() {
    inFlight.values().forEach(chain -> stop(chain, Errno.ECANCELED.number()));
  }

  // ---------------------------------------------------------------- the rest

  @Override
  public AddressSpace space() {
    return host.space();
  }

  @Override
  public Completions completions() {
    return completions;
  }

  @Override
  public long now() {
    return host.now();
  }

  @Override
  public int closeDescriptor(int fd) {
    return host.closeDescriptor(fd);
  }

  @Override
  public String describe() {
    return "java: atoms are interpreted in Java, over " + host.describe();
  }

  @Override
  public long[] stats() {
    long[] now = new long[counters.length()];
    for (int i = 0; i < now.length; i++) {
      now[i] = counters.get(i);
    }
    now[NativeCounter.WORKERS_NOW.ordinal()] = workers.getPoolSize();
    now[NativeCounter.IN_FLIGHT.ordinal()] = inFlight.size();
    return now;
  }

  @Override
  public void close(long timeoutNanos) {
    closing = true;
    notified = -1;
    cancelAll();
    workers.shutdown();
    timer.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      workers.awaitTermination(timeoutNanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
