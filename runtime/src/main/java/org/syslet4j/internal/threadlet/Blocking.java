// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

/** What the runtime itself blocks on, it says: so the caller of a threadlet goes on at once. */
public final class Blocking {
  private Blocking() {}

  /** The calling thread is about to wait. On a thread that is no carrier, nothing. */
  public static void begins() {
    TaskRun run = Carrier.currentRun();
    if (run != null && run.change(TaskRun.RUNS, TaskRun.BLOCKS)) {
      run.wakeCaller();
    }
  }

  /** It goes on. */
  public static void ends() {
    TaskRun run = Carrier.currentRun();
    if (run != null) {
      run.change(TaskRun.BLOCKS, TaskRun.RUNS);
    }
  }
}
