// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.Submission;
import org.syslet4j.internal.memory.AddressSpace;

/**
 * Many runs that enter native code together, again and again. What of them opens, reads and closes
 * files goes to the kernel together too. Bindings may be of one program or of several, and are
 * looked at anew at each run: set them, run the batch, ask. Each element keeps its memory from one
 * run to the next, so that a run allocates nothing on the heap.
 *
 * <p>Runs of a batch come one behind the other; not for several threads at once. {@link #close}
 * gives the memory back as soon as no run needs it; so does becoming unreachable.
 *
 * <p>A chain that is marked to block in its caller ({@code sync}) holds up those behind it.
 */
public final class Batch implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final SysletRuntime runtime;
  private final Engine engine;
  private final Binding[] bindings;
  private final Completion[] completions;
  private final Submission submission;
  private final Held held;
  private final Cleaner.Cleanable cleanable;

  /** Of the run that goes on: elements that have not ended, and 1 while its submitter is at it. */
  private final AtomicInteger left = new AtomicInteger();

  private volatile @Nullable Runnable whenDone;

  /** Since the last start: for elements whose number was not known yet. */
  private volatile boolean cancelled;

  /** What outlives the batch while it runs. */
  private static final class Held implements Runnable {
    private static final int IDLE = 0;
    private static final int RUNNING = 1;

    /** Idle, with completions that may be asked: whoever leaves this state ends them. */
    private static final int ANSWERING = 2;

    /** Beside another. */
    private static final int CLOSED = 4;

    private final AtomicInteger state = new AtomicInteger(IDLE);
    private final Submission submission;

    Held(Submission submission) {
      this.submission = submission;
    }

    /** Whether there were answers, which the caller is to end. */
    boolean begin() {
      int now = state.get();
      if ((now == IDLE || now == ANSWERING) && state.compareAndSet(now, RUNNING)) {
        return now == ANSWERING;
      }
      throw new IllegalStateException(
          (state.get() & CLOSED) != 0
              ? "the batch is closed"
              : "the batch is in flight: wait until all of it has ended");
    }

    /** Whether there were answers, which the caller is to end; then it is as if it ran. */
    boolean beginClosing() {
      return state.compareAndSet(ANSWERING, RUNNING);
    }

    /** False: it was closed meanwhile, and whoever ends it frees it. */
    boolean end(int next) {
      return state.compareAndSet(RUNNING, next);
    }

    /** Closes: now, or when what is in flight has ended. */
    @Override
    public void run() {
      int before = state.getAndUpdate(now -> now | CLOSED);
      if (before == IDLE || before == ANSWERING) {
        free();
      }
    }

    void free() {
      for (int i = 0; i < submission.size(); i++) {
        if (!submission.isLost(i)) {
          submission.get(i).release();
        }
      }
      submission.free();
    }
  }

  Batch(SysletRuntime runtime, Engine engine, List<Binding> bindings) {
    this.runtime = runtime;
    this.engine = engine;
    this.bindings = bindings.toArray(Binding[]::new);
    for (Binding binding : this.bindings) {
      if (Objects.requireNonNull(binding, "binding").program().runtime() != runtime) {
        throw new IllegalArgumentException(
            "a binding of " + binding.program().name() + " belongs to another runtime");
      }
    }
    completions = new Completion[this.bindings.length];
    submission = hold(engine.space(), this.bindings);
    for (int i = 0; i < completions.length; i++) {
      completions[i] = new Completion(submission.get(i), this, i);
    }
    held = new Held(submission);
    cleanable = CLEANER.register(this, held);
  }

  private static Submission hold(AddressSpace space, Binding[] bindings) {
    Submission submission = new Submission(space, bindings.length);
    int have = 0;
    try {
      for (; have < bindings.length; have++) {
        submission.set(have, bindings[have].program().pool().hold());
      }
      return submission;
    } catch (OutOfMemoryError e) {
      for (int i = 0; i < have; i++) {
        submission.get(i).release();
      }
      submission.free();
      throw e;
    }
  }

  /** How many elements it has. */
  public int size() {
    return completions.length;
  }

  /** What is run as element {@code index}, from 0. */
  public Binding binding(int index) {
    return bindings[Objects.checkIndex(index, bindings.length)];
  }

  /**
   * How element {@code index} ended in the last {@link #call}; each time the same object.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public Completion completion(int index) {
    return completions[Objects.checkIndex(index, completions.length)];
  }

  /**
   * Runs all and waits until all have ended; a virtual thread that waits frees its carrier. How
   * each ended says its {@link #completion}: a failure of one is no failure of the batch. An
   * interrupt does not end the wait; deadlines of the bindings do. If another thread closes the
   * batch meanwhile, all ends as ever, but the completions are over.
   *
   * @return whether all succeeded
   * @throws IllegalArgumentException if a binding lacks an argument; then none runs
   * @throws IllegalStateException if the batch is in flight or closed, or the runtime is, or was
   *     before all had ended; one that lost a run so cannot run again
   * @throws SysletRejectedException if too many chains are in flight; then none runs
   */
  public boolean call() {
    start(null, held.begin());
    boolean all = true;
    try {
      boolean lost = false;
      for (int i = 0; i < completions.length; i++) {
        long answer = submission.answer(i);
        if (answer == 0 && !engine.await(submission.get(i))) {
          submission.lose(i);
          lost = true;
        } else {
          if (answer < 0) {
            completions[i].refused((int) -answer);
          }
          completions[i].open();
          all &= completions[i].succeeded();
        }
      }
      if (lost) {
        throw Binding.abandoned();
      }
    } finally {
      end(Held.ANSWERING);
      Reference.reachabilityFence(this);
    }
    return all;
  }

  /**
   * Starts all; {@code each} learns of the end of each as {@link Binding#submit(CompletionHandler)}
   * says.
   *
   * @return whether all have ended already
   * @see #submit(CompletionHandler, Runnable)
   */
  public boolean submit(CompletionHandler each) {
    return submit(each, () -> {});
  }

  /**
   * Starts all; {@code each} learns of the end of each as {@link Binding#submit(CompletionHandler)}
   * says, and {@code whenDone} runs behind the last of them, where that was: then the batch can be
   * submitted again.
   *
   * @return whether all have ended already; {@code whenDone} is not run then, so that whoever
   *     submits for ever loops and does not nest: {@code while (batch.submit(each, next)) {}}
   * @throws IllegalArgumentException if a binding lacks an argument; then none runs
   * @throws IllegalStateException if the batch is in flight or closed, or the runtime is closed
   * @throws SysletRejectedException if too many chains are in flight; then none runs
   */
  public boolean submit(CompletionHandler each, Runnable whenDone) {
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(whenDone, "whenDone");
    boolean answering = held.begin();
    this.whenDone = whenDone;
    left.set(completions.length + 1);
    start(each, answering);
    Throwable thrown = null;
    // Each element by itself: until here says who wants to know of its end, whoever sees that only
    // leaves a note (Instance.sink), so that it is told once, here or there, and neither its
    // instance nor its completion is touched by anybody else. Handlers of elements before it may
    // run meanwhile, on other threads, and here. What is one for all, `left`, is one too many until
    // the last line: so nobody ends the run, and no submit, close or cleaner gets at the rows,
    // before this has read the last of them; behind that it looks at nothing of the batch any more.
    for (int i = 0; i < completions.length; i++) {
      long answer = submission.answer(i);
      try {
        if (answer == 0) {
          submission.get(i).onEnd(completions[i].listener());
        } else {
          if (answer < 0) {
            completions[i].refused((int) -answer);
          }
          completions[i].ended();
        }
      } catch (Throwable e) {
        thrown = thrown == null ? e : thrown;
      }
    }
    boolean all = left.decrementAndGet() == 0;
    if (all) {
      end(Held.IDLE);
    }
    Reference.reachabilityFence(this);
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException failure) {
      throw failure;
    }
    return all;
  }

  /**
   * Stops what is in flight of it, as a cancelled future does. Any thread may, at any time: while
   * another is in the middle of starting it, all of it is stopped that does not end at once.
   */
  public void cancel() {
    cancelled = true;
    cancelNamed();
  }

  private void cancelNamed() {
    for (Completion completion : completions) {
      runtime.cancel(completion.run());
    }
  }

  /** The run that goes on has ended. */
  private void end(int next) {
    if (!held.end(next)) {
      // Closed meanwhile, by whatever thread: nobody may ask behind that.
      endAnswers();
      held.free();
    }
  }

  private void endAnswers() {
    for (Completion completion : completions) {
      completion.over();
    }
  }

  private void start(@Nullable CompletionHandler each, boolean answering) {
    int prepared = 0;
    boolean started = false;
    try {
      if (answering) {
        endAnswers();
      }
      if (submission.anyLost()) {
        throw new IllegalStateException(
            engine.closed()
                ? "the runtime is closed"
                : "the batch has runs in flight that nobody can wait for: make another");
      }
      if (cancelled) {
        cancelled = false;
      }
      for (; prepared < bindings.length; prepared++) {
        bindings[prepared].prepare(submission.get(prepared));
        completions[prepared].begin(bindings[prepared], each);
      }
      runtime.admit(bindings.length);
      engine.startAll(submission);
      started = true;
    } finally {
      if (!started) {
        for (int i = 0; i < prepared; i++) {
          if (!submission.isLost(i)) {
            submission.get(i).letGo();
          }
        }
        end(Held.IDLE);
      }
    }
    boolean named = false;
    for (int i = 0; i < completions.length; i++) {
      long run = submission.answer(i) == 0 ? submission.get(i).runId() : 0;
      if (run != 0 || completions[i].run() != 0) { // each such store is a barrier
        completions[i].run(run);
        named |= run != 0;
      }
    }
    if (named && cancelled) { // by somebody who came before the numbers
      cancelNamed();
    }
  }

  /** One has ended, and its handler has returned. */
  void ended() {
    if (left.decrementAndGet() == 0) {
      Runnable next = whenDone;
      end(Held.IDLE);
      if (next != null) {
        next.run();
      }
    }
  }

  void lost(int index) {
    submission.lose(index);
    ended();
  }

  /**
   * Gives the memory back, now or when what is in flight has ended; descriptors in the last results
   * that nobody took are closed. Any thread may. Again: nothing.
   */
  @Override
  public void close() {
    boolean answering = held.beginClosing();
    cleanable.clean();
    if (answering) {
      end(Held.IDLE); // which it is not: it is closed
    }
  }
}
