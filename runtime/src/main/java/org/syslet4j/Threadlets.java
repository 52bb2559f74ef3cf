// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import org.jspecify.annotations.Nullable;

/**
 * Java code that runs in the foreground unless it blocks.
 *
 * <pre>{@code
 * switch (Threadlets.exec(() -> cache.lookUp(key))) {
 *   case Threadlet.Done<Page> done -> answer(done.result());
 *   case Threadlet.Background<Page> later -> later.future().thenAccept(this::answer);
 * }
 * }</pre>
 *
 * These use one pool for the whole JVM, which is never closed; {@link ThreadletPool} has the rules,
 * and opens pools of one's own. No native code is needed.
 */
public final class Threadlets {
  private static final ThreadletPool SHARED = ThreadletPool.builder().build(true);

  private Threadlets() {}

  /**
   * Runs a task until it is done or blocks.
   *
   * @throws X what the task threw while this waited
   * @see ThreadletPool#exec(ThreadletTask)
   */
  public static <T extends @Nullable Object, X extends Throwable> Threadlet<T> exec(
      ThreadletTask<T, X> task) throws X {
    return SHARED.exec(task);
  }

  /**
   * Runs a task without a result until it is done or blocks.
   *
   * @see ThreadletPool#exec(Runnable)
   */
  public static Threadlet<@Nullable Void> exec(Runnable task) {
    return SHARED.exec(task);
  }

  /** The pool of the JVM; closing it does nothing. */
  public static ThreadletPool shared() {
    return SHARED;
  }
}
