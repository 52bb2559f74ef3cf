// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What became of a task while its caller waited: it is done, or it went on in the background.
 *
 * @param <T> what the task answers
 */
public sealed interface Threadlet<T extends @Nullable Object> {
  /**
   * It did not block.
   *
   * @param result what it answered
   */
  record Done<T extends @Nullable Object>(T result) implements Threadlet<T> {
    @Override
    public CompletableFuture<T> future() {
      return CompletableFuture.completedFuture(result);
    }
  }

  /**
   * It blocked, and goes on.
   *
   * @param future completes with what it answers or throws, on the thread on which it ran. To
   *     cancel it with {@code true} interrupts the task.
   */
  record Background<T extends @Nullable Object>(CompletableFuture<T> future)
      implements Threadlet<T> {}

  /** Completed already when the task is done. */
  CompletableFuture<T> future();

  /**
   * What the task answers, waiting for it if need be.
   *
   * @throws java.util.concurrent.CompletionException with what the task threw in the background
   * @throws java.util.concurrent.CancellationException if its future was cancelled
   */
  default T join() {
    return this instanceof Done<T> done ? done.result : future().join();
  }
}
