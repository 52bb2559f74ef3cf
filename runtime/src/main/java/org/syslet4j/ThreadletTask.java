// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import org.jspecify.annotations.Nullable;

/**
 * What a threadlet does.
 *
 * @param <T> what it answers
 * @param <X> what it throws; {@link RuntimeException} when it throws no checked exception
 */
@FunctionalInterface
public interface ThreadletTask<T extends @Nullable Object, X extends Throwable> {
  /** Runs it, on a thread of the pool. */
  T run() throws X;
}
