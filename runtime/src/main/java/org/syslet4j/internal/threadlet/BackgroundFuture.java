// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The future of a task that went on in the background; interrupts it when it is cancelled. */
final class BackgroundFuture extends CompletableFuture<@Nullable Object> {
  private final Carrier carrier;
  private final TaskRun run;

  BackgroundFuture(Carrier carrier, TaskRun run) {
    this.carrier = carrier;
    this.run = run;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean first = !isDone();
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (first && cancelled && mayInterruptIfRunning) {
      carrier.interrupt(run);
    }
    return cancelled;
  }
}
