// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

/** Where exceptions go that nobody can be given. */
public final class Uncaught {
  private Uncaught() {}

  /** Tells the handler of this thread; never throws. */
  public static void report(Throwable e) {
    try {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    } catch (Throwable worse) {
      // The handler is the caller's as well, and whoever waits depends on this thread going on.
    }
  }
}
