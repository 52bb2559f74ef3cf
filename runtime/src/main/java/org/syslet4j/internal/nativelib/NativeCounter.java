// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

/** The counters of {@code struct syslet_stats}, in its order. */
public enum NativeCounter {
  SUBMITTED,
  COMPLETED_INLINE,
  WENT_ASYNC,
  COMPLETED_ASYNC,
  POSTED,
  HELD_BACK,
  NO_COMPLETE,
  PARKED,
  WORKER_WAKES,
  WORKERS_STARTED,
  WORKERS_NOW,
  IN_FLIGHT,
  BUDGET_YIELDS,
  ATOMS,
  REACTOR_WAKES,
  RING_CALLS,
  POOL_CALLS,
  BATCH_ENTERS,
  BATCH_CALLS,
  DIRECT_FILES,
  CANCELLED,
  TIMED_OUT,
  CANCEL_SIGNALS,
  RING_LOST
}
