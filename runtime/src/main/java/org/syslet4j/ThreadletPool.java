// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.threadlet.Body;
import org.syslet4j.internal.threadlet.Crew;
import org.syslet4j.internal.threadlet.TaskRun;

/**
 * Warm threads on which tasks run while their callers wait, until the task is done or seen blocked;
 * then the caller goes on, and the task does too. Any thread may use it, virtual ones included.
 *
 * <p>A task behaves as if it ran in its caller, with these differences: it has thread locals of its
 * own, and it holds none of its caller's locks, so one that needs such a lock blocks. It has its
 * caller's context class loader and interrupt status: who interrupts the caller while it waits
 * interrupts the task, and an interrupt that the task leaves behind is its caller's.
 *
 * <p>Seen blocked is a task that waits for a lock, a condition or a timer, that sleeps in a system
 * call (a file, a pipe, a socket), or that waits for a chain of this library. The last is seen at
 * once; for the others the caller looks, after 20 microseconds when the task's class is new or has
 * blocked lately, else after 4 milliseconds, and then after twice the time again, up to 10
 * milliseconds. A task that waits for a threadlet of its own that runs is not blocked. Where there
 * is no {@code /proc}, sleeping in system calls is not seen.
 *
 * <p>Threads are started when a task finds none idle, are daemons, and end when they have been idle
 * for the {@linkplain Builder#keepAlive keep-alive time}. When {@linkplain Builder#maxThreads as
 * many as there may be} are busy, a task runs on its caller's own thread, as if it had been called:
 * then it may block its caller, but nothing fails and nothing waits for a thread.
 */
public final class ThreadletPool implements AutoCloseable {
  private final Crew crew;
  private final long closeNanos;
  private final boolean shared;

  private ThreadletPool(Builder builder, boolean shared) {
    this.crew = new Crew(builder.maxThreads, builder.keepAlive.toNanos(), builder.completing);
    this.closeNanos = builder.closeTimeout.toNanos();
    this.shared = shared;
  }

  /** A pool with the defaults. */
  public static ThreadletPool open() {
    return builder().build();
  }

  /** Options for a pool. */
  public static Builder builder() {
    return new Builder();
  }

  /** Options; each has a default. */
  public static final class Builder {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private int maxThreads = 2048;
    private Duration keepAlive = Duration.ofSeconds(10);
    private Duration closeTimeout = Duration.ofSeconds(10);
    private Executor completing = Runnable::run;

    private Builder() {}

    /**
     * At most so many threads, which is how many tasks can be blocked at once without blocking
     * their callers; 2048 unless set.
     *
     * @param threads at least 1
     * @throws IllegalArgumentException if it is less
     */
    public Builder maxThreads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("at least 1 thread, not " + threads);
      }
      this.maxThreads = threads;
      return this;
    }

    /**
     * How long a thread stays without a task; 10 seconds unless set.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder keepAlive(Duration time) {
      this.keepAlive = atMostLongest(time);
      return this;
    }

    /**
     * How long {@link ThreadletPool#close} waits for tasks before it interrupts them, and then, but
     * at least a second, for their end; 10 seconds unless set.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder closeTimeout(Duration timeout) {
      this.closeTimeout = atMostLongest(timeout);
      return this;
    }

    /**
     * Where futures of tasks in the background are completed, and what hangs on them runs; on the
     * task's own thread unless set. If it refuses, that is used after all.
     */
    public Builder executor(Executor executor) {
      this.completing = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Futures of tasks in the background are completed through the completion ring of that runtime:
     * on its own thread, or, when it is {@linkplain SysletRuntime.Builder#callerDriven
     * caller-driven}, in whoever polls; its eventfd tells of them as of chains. A task is in flight
     * there only when it has ended, so {@link CompletionQueue#await} does not wait for one that
     * runs. Once the runtime is closed they are completed on the task's own thread.
     *
     * @throws IllegalStateException if the runtime is closed
     */
    public Builder completions(SysletRuntime runtime) {
      this.completing = new RingExecutor(runtime);
      return this;
    }

    private static Duration atMostLongest(Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("a negative time: " + time);
      }
      return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    /** Opens the pool. */
    public ThreadletPool build() {
      return build(false);
    }

    ThreadletPool build(boolean shared) {
      return new ThreadletPool(this, shared);
    }
  }

  /**
   * Runs a task until it is done or blocks.
   *
   * @throws X what the task threw while this waited; what it throws in the background completes its
   *     future
   * @throws IllegalStateException if the pool is closed
   */
  public <T extends @Nullable Object, X extends Throwable> Threadlet<T> exec(
      ThreadletTask<T, X> task) throws X {
    return this.<T, X>exec(task::run, task.getClass());
  }

  /**
   * Runs a task without a result until it is done or blocks.
   *
   * @throws IllegalStateException if the pool is closed
   */
  public Threadlet<@Nullable Void> exec(Runnable task) {
    Body body =
        () -> {
          task.run();
          return null;
        };
    return this.<@Nullable Void, RuntimeException>exec(body, task.getClass());
  }

  @SuppressWarnings("unchecked") // what the task answers is a T, what it throws an X or unchecked
  private <T extends @Nullable Object, X extends Throwable> Threadlet<T> exec(
      Body body, Class<?> task) throws X {
    TaskRun run;
    try {
      run = crew.exec(body, task);
    } catch (Throwable e) {
      throw (X) e;
    }
    CompletableFuture<?> future = run.future();
    return future == null
        ? new Threadlet.Done<>((T) run.result())
        : new Threadlet.Background<>((CompletableFuture<T>) future);
  }

  /** Counters. */
  public ThreadletStats stats() {
    return new ThreadletStats(crew.done(), crew.background(), crew.onCaller(), crew.carriers());
  }

  /**
   * Refuses new tasks and waits up to the close timeout for those that run, in the background or
   * not. Those that take longer are interrupted; for their end it waits up to the close timeout
   * again, at least a second. The future of a task that ignores even that completes with an {@link
   * IllegalStateException}. An interrupt ends each wait early. From a task of the pool all that
   * happens in the background. Again: nothing.
   */
  @Override
  public void close() {
    if (!shared) {
      crew.close(closeNanos);
    }
  }
}
