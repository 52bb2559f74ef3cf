// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import org.syslet4j.internal.memory.NativeMemory;

/** What a test may count in the whole JVM, where earlier tests have left things behind. */
public final class Settled {
  private static final int ROUNDS = 100;
  private static final int ALIKE = 3;

  private Settled() {}

  /** Native memory in use, once the garbage collector has given back what earlier tests forgot. */
  public static long memory() throws InterruptedException {
    long bytes = NativeMemory.live();
    int alike = 0;
    for (int i = 0; i < ROUNDS && alike < ALIKE; i++) {
      System.gc();
      Thread.sleep(5);
      long now = NativeMemory.live();
      alike = now == bytes ? alike + 1 : 0;
      bytes = now;
    }
    return bytes;
  }
}
