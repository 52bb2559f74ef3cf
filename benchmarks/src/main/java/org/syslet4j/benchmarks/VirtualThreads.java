// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Virtual threads, of which Java 17, for which this is compiled, knows nothing. */
final class VirtualThreads {
  private VirtualThreads() {}

  /** Executes each task in a virtual thread; null where there are none. */
  static @Nullable ExecutorService executor() {
    if (!NewerJava.runsThis()) {
      return null;
    }
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
