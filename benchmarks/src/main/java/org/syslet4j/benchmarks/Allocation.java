// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What an operation allocates on the Java heap, in all threads.
 *
 * @param contender whose
 * @param target bytes that it is to allocate at most
 */
record Allocation(String contender, Contender.Operation operation, double target) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int OPERATIONS = 2_000;
  private static final int TRIES = 5;

  /** It is to allocate nothing once it is warm. */
  static Allocation none(String contender, Contender.Operation operation) {
    return new Allocation(contender, operation, 0);
  }

  /**
   * Bytes an operation, the least of several tries: what another thread of the JVM allocates now
   * and then is none of the operation's business.
   */
  Quantity measured() throws Exception {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      run();
      long asking = all();
      asking = all() - asking;
      long before = all();
      run();
      least = Math.min(least, (double) (all() - before - asking) / OPERATIONS);
    }
    return new Quantity(
        "allocated-by-" + contender,
        "bytes an operation",
        Spread.of(new double[] {Math.max(0, least)}),
        target);
  }

  private void run() throws Exception {
    for (int i = 0; i < OPERATIONS; i++) {
      operation.run();
    }
  }

  private static long all() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }
}
