// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * Counters since a runtime was opened; the last four are levels. No consistent snapshot while
 * chains run.
 *
 * @param submitted chains that were accepted
 * @param completedInline of those, ended in the caller, without a ring entry
 * @param wentAsync of those, went on in the background
 * @param completedAsync of those, ended
 * @param posted entries written to the completion ring
 * @param heldBack completions that found the ring full and waited
 * @param parked times a chain waited for readiness without a thread
 * @param workerWakes times a sleeping worker thread was woken
 * @param workersStarted worker threads ever started
 * @param budgetYields chains that ran so long in their caller that they were moved to the
 *     background
 * @param atoms atoms executed
 * @param workers worker threads that exist
 * @param inFlight chains in the background, as the library counts them
 * @param unseen chains in the background whose end this runtime has not seen yet
 * @param nativeBytes native memory of all runtimes' instances, rings and struct arrays
 */
public record RuntimeStats(
    long submitted,
    long completedInline,
    long wentAsync,
    long completedAsync,
    long posted,
    long heldBack,
    long parked,
    long workerWakes,
    long workersStarted,
    long budgetYields,
    long atoms,
    long workers,
    long inFlight,
    long unseen,
    long nativeBytes) {}
