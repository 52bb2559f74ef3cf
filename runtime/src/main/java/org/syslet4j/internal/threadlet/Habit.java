// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

/**
 * How soon to look whether a task has blocked, by the class of the task. A timer that is due before
 * the kernel's next tick has to be programmed into the hardware and taken out again, which on a
 * virtual machine costs as much as the whole hand-over. So a task that has not blocked for long is
 * trusted: the first look comes behind the tick, and is one that hardly ever happens. One that has
 * blocked, or is new, is looked at early: waiting in vain for {@link #LATE_NANOS} once in {@link
 * #AFTER_BLOCK} runs costs about what the timers cost. The same rule, with the same numbers, stands
 * in {@code threadlet.c}.
 */
final class Habit {
  static final long EARLY_NANOS = 20_000;
  static final long LATE_NANOS = 4_000_000;
  static final long LAST_NANOS = 10_000_000;
  private static final int AT_FIRST = 64;
  private static final int AFTER_BLOCK = 256;

  private static final ClassValue<Habit> HABITS =
      new ClassValue<>() {
        @Override
        protected Habit computeValue(Class<?> task) {
          return new Habit();
        }
      };

  /** Runs that are looked at early. A stale number does no harm, so threads share it as it is. */
  private int wary = AT_FIRST;

  /** Of the callers, for the end of a run. */
  final Spin spin = new Spin();

  private Habit() {}

  static Habit of(Class<?> task) {
    return HABITS.get(task);
  }

  long firstLookNanos() {
    return wary > 0 ? EARLY_NANOS : LATE_NANOS;
  }

  static long nextLookNanos(long last) {
    return Math.min(2 * last, LAST_NANOS);
  }

  void blocked() {
    wary = AFTER_BLOCK;
  }

  void ran() {
    int left = wary;
    if (left > 0) {
      wary = left - 1;
    }
  }
}
