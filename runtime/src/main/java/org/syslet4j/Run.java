// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.engine.EndListener;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.Instance;

/**
 * A run in the background and its future. Whatever becomes of the future, the instance is released
 * exactly once, and only here, after the end of the run was seen.
 */
final class Run implements EndListener, Runnable {
  private final Executor executor;
  private final CompletableFuture<SysletResult> future = new CompletableFuture<>();
  private @Nullable Instance instance;

  private Run(Executor executor) {
    this.executor = executor;
  }

  /** The future of a run that was started. */
  static CompletableFuture<SysletResult> started(
      Instance instance, Engine.Start start, Executor executor) {
    return switch (start) {
      case ENDED -> finish(instance, new CompletableFuture<>());
      case ASYNC -> {
        Run run = new Run(executor);
        instance.onEnd(run);
        yield run.future;
      }
      case REFUSED ->
          CompletableFuture.failedFuture(
              new IllegalStateException(
                  "the library refused to start " + instance.plan().image().name()));
    };
  }

  @Override
  public void ended(Instance ended) {
    instance = ended;
    try {
      executor.execute(this);
    } catch (RejectedExecutionException e) {
      // Its executor was shut down before its chains ended: better here than never.
      run();
    }
  }

  @Override
  public void run() {
    Instance ended = instance;
    if (ended != null) {
      instance = null;
      finish(ended, future);
    }
  }

  @Override
  public void abandoned() {
    IllegalStateException reason = Binding.abandoned();
    try {
      executor.execute(() -> future.completeExceptionally(reason));
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(reason);
    }
  }

  /** Evaluates, releases, completes: in this order, so that a callback can reuse the memory. */
  private static CompletableFuture<SysletResult> finish(
      Instance instance, CompletableFuture<SysletResult> future) {
    SysletResult result;
    try {
      if (!future.isDone()) {
        Binding.copyBack(instance);
      }
      result = SysletResult.of(instance);
    } catch (SysletException | RuntimeException | Error e) {
      instance.release();
      future.completeExceptionally(e);
      return future;
    }
    instance.release();
    if (!future.complete(result)) {
      result.discard();
    }
    return future;
  }
}
