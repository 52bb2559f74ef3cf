// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.soak;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what began and what ended. Safe for use from any thread. */
final class Tally {
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final AtomicLong twice = new AtomicLong();

  /** One run, which may end once. */
  final class Ticket {
    private final AtomicInteger ends = new AtomicInteger();

    private Ticket() {
      begun.incrementAndGet();
    }

    boolean open() {
      return ends.get() == 0;
    }

    void end() {
      if (ends.incrementAndGet() == 1) {
        ended.incrementAndGet();
      } else {
        twice.incrementAndGet();
      }
    }
  }

  Ticket ticket() {
    return new Ticket();
  }

  /** How many are under way. */
  long open() {
    return begun.get() - ended.get();
  }

  void check() {
    if (twice.get() != 0 || open() != 0) {
      throw new AssertionError(
          twice + " runs ended twice, " + open() + " of " + begun + " never ended");
    }
  }
}
