// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import org.syslet4j.internal.nativelib.NativeCounter;

/**
 * Counters since a runtime was opened; what is marked as a level is one. No consistent snapshot
 * while chains run.
 *
 * @param submitted chains that were accepted
 * @param completedInline of those, ended in the caller, without a ring entry
 * @param wentAsync of those, went on in the background
 * @param completedAsync of those, ended
 * @param cancelled of those, stopped because a future was cancelled or the runtime closed
 * @param timedOut of those, stopped by their deadline
 * @param posted entries written to the completion ring
 * @param heldBack completions that found the ring full and waited
 * @param parked times a chain waited without a thread, for readiness or for io_uring
 * @param ringCalls calls that were left to io_uring
 * @param poolCalls calls that blocked a worker thread
 * @param batchCalls calls of batches that were made many at once
 * @param directFiles files that those opened without a descriptor
 * @param reactorWakes times the engine's one thread was woken
 * @param workerWakes times a sleeping worker thread was woken
 * @param workersStarted worker threads ever started
 * @param ringLost times io_uring stopped working, a seccomp filter say, and the engine went on
 *     without
 * @param budgetYields chains that ran so long in their caller that they were moved to the
 *     background
 * @param atoms atoms executed
 * @param workers level: worker threads that exist
 * @param inFlight level: chains in the background, as the library counts them
 * @param unseen level: chains in the background whose end this runtime has not seen yet
 * @param nativeBytes level: native memory of all runtimes' instances, rings and struct arrays
 * @param failed runs whose failure a caller or a future was told, those that were stopped included
 * @param refused images that were not loaded because the verifier or a policy forbids them
 * @param instances level: instances that exist, running or kept for the next run
 */
public record RuntimeStats(
    long submitted,
    long completedInline,
    long wentAsync,
    long completedAsync,
    long cancelled,
    long timedOut,
    long posted,
    long heldBack,
    long parked,
    long ringCalls,
    long poolCalls,
    long batchCalls,
    long directFiles,
    long reactorWakes,
    long workerWakes,
    long workersStarted,
    long ringLost,
    long budgetYields,
    long atoms,
    long workers,
    long inFlight,
    long unseen,
    long nativeBytes,
    long failed,
    long refused,
    long instances) {

  /** Chains that ended, wherever. */
  public long completed() {
    return completedInline + completedAsync;
  }

  /** The counters of the library in its order, and those of ours. */
  RuntimeStats(
      long[] counters, long unseen, long nativeBytes, long failed, long refused, long instances) {
    this(
        of(counters, NativeCounter.SUBMITTED),
        of(counters, NativeCounter.COMPLETED_INLINE),
        of(counters, NativeCounter.WENT_ASYNC),
        of(counters, NativeCounter.COMPLETED_ASYNC),
        of(counters, NativeCounter.CANCELLED),
        of(counters, NativeCounter.TIMED_OUT),
        of(counters, NativeCounter.POSTED),
        of(counters, NativeCounter.HELD_BACK),
        of(counters, NativeCounter.PARKED),
        of(counters, NativeCounter.RING_CALLS),
        of(counters, NativeCounter.POOL_CALLS),
        of(counters, NativeCounter.BATCH_CALLS),
        of(counters, NativeCounter.DIRECT_FILES),
        of(counters, NativeCounter.REACTOR_WAKES),
        of(counters, NativeCounter.WORKER_WAKES),
        of(counters, NativeCounter.WORKERS_STARTED),
        of(counters, NativeCounter.RING_LOST),
        of(counters, NativeCounter.BUDGET_YIELDS),
        of(counters, NativeCounter.ATOMS),
        of(counters, NativeCounter.WORKERS_NOW),
        of(counters, NativeCounter.IN_FLIGHT),
        unseen,
        nativeBytes,
        failed,
        refused,
        instances);
  }

  private static long of(long[] counters, NativeCounter counter) {
    return counters[counter.ordinal()];
  }
}
