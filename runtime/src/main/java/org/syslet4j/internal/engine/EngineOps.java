// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.syslet4j.internal.ring.Completions;

/**
 * What runs the chains of an {@link Engine}, which alone knows it: libsyslet, or the interpreter in
 * Java. Answers are those of the functions of {@code syslet.h} with the same names.
 */
public interface EngineOps extends Surroundings {
  /** Where it tells the ends of chains that went asynchronous. */
  Completions completions();

  /** {@code syslet_exec_control} of an instance that the caller holds. */
  long exec(Instance instance);

  /**
   * {@code syslet_exec_many}.
   *
   * @param submission takes, as its answers, what {@link #exec} would have answered to each
   * @return negative when none was looked at
   */
  long execMany(Submission submission);

  /**
   * {@code syslet_head_notify}: from now on an eventfd counts completions.
   *
   * @return 0 or a negative errno
   */
  long notify(int eventfd);

  /** Stops a run by its {@link Instance#runId}. */
  void cancel(long runId);

  /** Stops all runs in flight. */
  void cancelAll();

  /** Whether it records runs whose control names a trace; else it tells {@link Instance#atoms}. */
  default boolean traces() {
    return false;
  }

  /** Whether this thread is in the middle of a chain, as a kernel or a watcher in Java is. */
  default boolean isCurrentThread() {
    return false;
  }

  /** One line about it. */
  String describe();

  /** The first word of that. */
  default String kind() {
    String line = describe();
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon);
  }

  /** The counters of {@code struct syslet_stats} in its order, without its size. */
  long[] stats();

  /** Nothing is in flight any more, or nobody waits for it. */
  void close(long timeoutNanos);
}
