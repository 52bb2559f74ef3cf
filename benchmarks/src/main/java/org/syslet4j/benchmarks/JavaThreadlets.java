// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.syslet4j.Threadlet;
import org.syslet4j.ThreadletPool;

/** A small task handed to a warm thread, and one that blocks. */
final class JavaThreadlets implements Benchmark {
  private static final long ANSWER = 42;

  /** Longer than anybody spins. */
  private static final long BETWEEN_NANOS = 50_000;

  private final ThreadletPool pool = ThreadletPool.open();
  private final ExecutorService one = Executors.newSingleThreadExecutor();
  private final ExecutorService cached = Executors.newCachedThreadPool();
  private final Semaphore gate = new Semaphore(0);

  @Override
  public String name() {
    return "java-threadlets";
  }

  @Override
  public String operation() {
    return "a task that answers a number";
  }

  @Override
  public List<Contender> contenders() {
    return List.of(
        Contender.java(
            "executor",
            "executor.submit(task).get(), one thread",
            ANSWER,
            () -> one.submit(JavaThreadlets::task).get()),
        Contender.java("threadlet", "Threadlets.exec(task)", ANSWER, this::exec),
        Contender.java(
            "cached",
            "the same, newCachedThreadPool",
            ANSWER,
            () -> cached.submit(JavaThreadlets::task).get()),
        new Contender(
            "executor-seldom",
            "as executor, its caller does something else for 50 us in between",
            operations -> seldom(operations, () -> one.submit(JavaThreadlets::task).get())),
        new Contender(
            "threadlet-seldom",
            "as threadlet, likewise",
            operations -> seldom(operations, this::exec)),
        new Contender("blocks", "until the caller of a task that blocks goes on", this::blocked));
  }

  private static long task() {
    return ANSWER;
  }

  private long exec() {
    return pool.exec(JavaThreadlets::task) instanceof Threadlet.Done<Long> done ? done.result() : 0;
  }

  /** What lies between two of them is not counted; it keeps the caller's CPU busy. */
  private static long seldom(int operations, Callable<Long> once) throws Exception {
    long nanos = 0;
    for (int i = 0; i < operations; i++) {
      long start = System.nanoTime();
      if (once.call() != ANSWER) {
        throw new IllegalStateException("a task answered something else");
      }
      long end = System.nanoTime();
      nanos += end - start;
      while (System.nanoTime() - end < BETWEEN_NANOS) {
        Thread.onSpinWait();
      }
    }
    return nanos;
  }

  /** What comes behind, until the thread is idle again, is not counted. */
  private long blocked(int operations) {
    long nanos = 0;
    for (int i = 0; i < operations; i++) {
      long start = System.nanoTime();
      Threadlet<?> threadlet = pool.exec(() -> gate.acquireUninterruptibly());
      nanos += System.nanoTime() - start;
      if (threadlet instanceof Threadlet.Done) {
        throw new IllegalStateException("a task that blocks was done");
      }
      gate.release();
      threadlet.join();
    }
    return nanos;
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("threadlet", "executor", 1.0),
        Comparison.of("threadlet", "cached"),
        Comparison.of("threadlet-seldom", "executor-seldom", 1.0),
        Comparison.of("blocks", "executor"));
  }

  @Override
  public void close() {
    pool.close();
    one.shutdown();
    cached.shutdown();
  }
}
