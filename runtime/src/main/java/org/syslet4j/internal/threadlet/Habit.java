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
 *
 * <p>Also whether to spin before parking: as long as parking and being woken costs, and where that
 * was in vain, not again for one run, then two, four, up to {@link #MOST_SKIPPED}.
 */
final class Habit {
  static final long EARLY_NANOS = 20_000;
  static final long LATE_NANOS = 4_000_000;
  static final long LAST_NANOS = 10_000_000;
  private static final int AT_FIRST = 64;
  private static final int AFTER_BLOCK = 256;

  static final long SPIN_NANOS = 10_000;
  private static final int MOST_SKIPPED = 64;

  /** With one CPU whoever spins keeps the carrier from running. */
  private static final boolean SEVERAL_CPUS = Runtime.getRuntime().availableProcessors() > 1;

  private static final ClassValue<Habit> HABITS =
      new ClassValue<>() {
        @Override
        protected Habit computeValue(Class<?> task) {
          return new Habit();
        }
      };

  /** Runs that are looked at early. A stale number does no harm, so threads share it as it is. */
  private int wary = AT_FIRST;

  private int toSkip;
  private int skipNext = 1;

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

  boolean spins() {
    int skip = toSkip;
    if (skip > 0) {
      toSkip = skip - 1;
      return false;
    }
    return SEVERAL_CPUS;
  }

  void spun(boolean inVain) {
    int skip = skipNext;
    toSkip = inVain ? skip : 0;
    skipNext = inVain ? Math.min(2 * skip, MOST_SKIPPED) : 1;
  }
}
