// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.engine.EndListener;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.ring.Uncaught;

/**
 * A run in the background and its future. Whatever becomes of the future, the instance is released
 * exactly once, and only here, after the end of the run was seen.
 */
final class Run implements EndListener, Runnable {
  private final Executor executor;
  private final Future future;

  /** Stops its run when it is cancelled; the run's number outlives its instance. */
  private static final class Future extends CompletableFuture<SysletResult> {
    private final Engine engine;
    private final long runId;

    Future(Engine engine, long runId) {
      this.engine = engine;
      this.runId = runId;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean first = !isDone();
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (first && cancelled && runId != 0) {
        engine.cancel(runId);
      }
      return cancelled;
    }
  }

  /** Of a run that ended; whoever takes it away finishes the run. */
  private volatile @Nullable Instance instance;

  private static final AtomicReferenceFieldUpdater<Run, @Nullable Instance> INSTANCE =
      AtomicReferenceFieldUpdater.newUpdater(Run.class, Instance.class, "instance");

  private Run(Executor executor, Future future) {
    this.executor = executor;
    this.future = future;
  }

  /** The future of a run that was started. */
  static CompletableFuture<SysletResult> started(
      Engine engine, Instance instance, Engine.Start start, Executor executor) {
    Run run;
    try {
      long runId = start == Engine.Start.ASYNC ? instance.runId() : 0;
      run = new Run(executor, new Future(engine, runId));
    } catch (OutOfMemoryError e) {
      Engine.drop(instance, start);
      throw e;
    }
    return switch (start) {
      case ENDED -> finish(instance, run.future);
      case ASYNC -> {
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
    execute(this);
  }

  /**
   * Better here than never, when the executor was shut down before its chains ended or throws
   * whatever else.
   */
  private void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      task.run();
    } catch (Throwable e) {
      task.run();
      Uncaught.report(e);
    }
  }

  /** What counts is the first time: the executor may have taken it and thrown nevertheless. */
  @Override
  public void run() {
    Instance ended = INSTANCE.getAndSet(this, null);
    if (ended != null) {
      finish(ended, future);
    }
  }

  @Override
  public void abandoned() {
    IllegalStateException reason = Binding.abandoned();
    execute(() -> future.completeExceptionally(reason));
  }

  /** Evaluates, releases, completes: in this order, so that a callback can reuse the memory. */
  private static CompletableFuture<SysletResult> finish(
      Instance instance, CompletableFuture<SysletResult> future) {
    if (future.isDone()) {
      instance.discard(); // cancelled, say
      return future;
    }
    SysletResult result;
    try {
      instance.copyBack();
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
