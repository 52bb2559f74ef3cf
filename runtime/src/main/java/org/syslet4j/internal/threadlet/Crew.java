// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.ring.Uncaught;

/** The carriers of one pool, and how a caller waits for one of them. Any thread may call. */
public final class Crew {
  private static final AtomicInteger CREWS = new AtomicInteger();

  /** How soon to try again to pass an interrupt on to a run that has not begun. */
  private static final long NOT_BEGUN_NANOS = 50_000;

  /** What tasks that were interrupted by a close have at least. */
  private static final long INTERRUPTED_NANOS = 1_000_000_000;

  private final int maxCarriers;
  private final long keepAliveNanos;
  private final Executor completing;
  private final String name = "syslet-threadlet-" + CREWS.incrementAndGet() + "-";
  private final AtomicInteger names = new AtomicInteger();

  /** The warmest first. Who takes a carrier out has it run something at once, or end. */
  private final ConcurrentLinkedDeque<Carrier> idle = new ConcurrentLinkedDeque<>();

  private final Set<Carrier> members = ConcurrentHashMap.newKeySet();
  private final AtomicInteger carriers = new AtomicInteger();
  private final ReentrantLock leaving = new ReentrantLock();
  private final Condition left = leaving.newCondition();
  private final LongAdder done = new LongAdder();
  private final LongAdder background = new LongAdder();
  private final LongAdder onCaller = new LongAdder();
  private volatile boolean closed;

  /**
   * @param completing where futures of tasks in the background are completed
   */
  public Crew(int maxCarriers, long keepAliveNanos, Executor completing) {
    this.maxCarriers = maxCarriers;
    this.keepAliveNanos = keepAliveNanos;
    this.completing = completing;
  }

  /** Better here than never, when the executor does not take it. */
  void complete(TaskRun run) {
    try {
      completing.execute(run::completeFuture);
    } catch (Throwable e) {
      run.completeFuture();
      if (!(e instanceof IllegalStateException || e instanceof RejectedExecutionException)) {
        Uncaught.report(e);
      }
    }
  }

  /**
   * Runs a task until it is done or seen blocked.
   *
   * @param task by whose habit it is looked after
   * @throws IllegalStateException if the crew is closed
   * @throws Throwable what the task threw
   */
  public TaskRun exec(Body body, Class<?> task) throws Throwable {
    TaskRun run = new TaskRun(body);
    Habit habit = Habit.of(task);
    Carrier carrier = take();
    if (carrier == null) {
      onCaller.increment();
      run.runBody();
      run.rethrow();
      return run;
    }
    run.bornInterrupted = Thread.interrupted();
    carrier.hand(run);
    TaskRun outer = Carrier.currentRun();
    boolean inner = outer != null && outer.change(TaskRun.RUNS, TaskRun.INNER);
    habit.spin.until(run);
    boolean here = await(run, carrier, habit.firstLookNanos());
    if (inner) {
      outer.change(TaskRun.INNER, TaskRun.RUNS);
    }
    if (!here) {
      habit.blocked();
      background.increment();
      return run;
    }
    habit.ran();
    done.increment();
    run.rethrow();
    return run;
  }

  /** True: done; false: in the background. */
  private boolean await(TaskRun run, Carrier carrier, long firstLook) {
    long interval = firstLook;
    long due = System.nanoTime() + interval;
    boolean interrupted = run.bornInterrupted;
    boolean toPassOn = false;
    run.callerParks();
    while (true) {
      int state = run.state();
      if (state == TaskRun.DONE) {
        giveBack(carrier);
        keepInterrupt(run.leftInterrupted || toPassOn);
        return true;
      }
      if (state == TaskRun.BLOCKS && run.detach(state, carrier)) {
        break;
      }
      toPassOn = toPassOn && !carrier.interrupt(run);
      long left = due - System.nanoTime();
      if (left > 0) {
        LockSupport.parkNanos(run, toPassOn ? Math.min(left, NOT_BEGUN_NANOS) : left);
        boolean another = Thread.interrupted();
        interrupted |= another;
        toPassOn |= another;
        continue;
      }
      if (state == TaskRun.RUNS && carrier.sleeps() && run.detach(state, carrier)) {
        break;
      }
      interval = Habit.nextLookNanos(interval);
      due = System.nanoTime() + interval;
    }
    // From here on there are two of them, and neither is to miss it.
    if (toPassOn) {
      carrier.interrupt(run);
    }
    keepInterrupt(interrupted);
    return false;
  }

  private static void keepInterrupt(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Null when all that may be there are busy, or there is no room for another thread. */
  private @Nullable Carrier take() {
    Carrier carrier = closed ? null : idle.pollFirst();
    if (carrier == null && !closed) {
      carrier = start();
    }
    if (closed) {
      if (carrier != null) {
        carrier.end();
      }
      throw new IllegalStateException("the threadlet pool is closed");
    }
    return carrier;
  }

  private @Nullable Carrier start() {
    if (carriers.incrementAndGet() > maxCarriers) {
      carriers.decrementAndGet();
      return null;
    }
    Carrier carrier = null;
    try {
      carrier = new Carrier(this, name + names.incrementAndGet());
      members.add(carrier);
      carrier.start();
      return carrier;
    } catch (OutOfMemoryError e) {
      carriers.decrementAndGet();
      if (carrier != null) {
        members.remove(carrier);
      }
      return null;
    }
  }

  long keepAliveNanos() {
    return keepAliveNanos;
  }

  void giveBack(Carrier carrier) {
    idle.addFirst(carrier);
    if (closed && takeOut(carrier)) {
      carrier.end();
    }
  }

  /** False: somebody has taken it out, and will hand it something. */
  boolean takeOut(Carrier carrier) {
    return idle.remove(carrier);
  }

  /** Its last act. */
  void left(Carrier carrier) {
    members.remove(carrier);
    carriers.decrementAndGet();
    leaving.lock();
    try {
      left.signalAll();
    } finally {
      leaving.unlock();
    }
  }

  /** Tasks that were done while their callers waited. */
  public long done() {
    return done.sum();
  }

  /** Tasks that went on in the background. */
  public long background() {
    return background.sum();
  }

  /** Tasks that ran on their callers' threads because there was no carrier. */
  public long onCaller() {
    return onCaller.sum();
  }

  /** Carriers that live. */
  public int carriers() {
    return members.size();
  }

  /**
   * Refuses new tasks, lets the idle carriers end and waits for the others; interrupts those that
   * take longer, and waits as long again. Whoever waits for a task in the background that has not
   * ended even then is told. An interrupt ends each wait. From one of its own tasks it does all
   * that behind the caller's back.
   */
  public void close(long timeoutNanos) {
    if (closed) {
      return;
    }
    closed = true;
    Carrier carrier;
    while ((carrier = idle.pollFirst()) != null) {
      carrier.end();
    }
    if (Thread.currentThread() instanceof Carrier current && current.isOf(this)) {
      Thread closer = new Thread(() -> settle(timeoutNanos), name + "closer");
      closer.setDaemon(true);
      closer.start();
    } else {
      settle(timeoutNanos);
    }
  }

  private void settle(long timeoutNanos) {
    if (awaitNobody(timeoutNanos)) {
      return;
    }
    members.forEach(Carrier::interruptCurrent);
    if (awaitNobody(Math.max(timeoutNanos, INTERRUPTED_NANOS))) {
      return;
    }
    members.forEach(
        carrier ->
            carrier.abandon(
                new IllegalStateException(
                    "the threadlet pool was closed, and the task ignores its interrupt")));
  }

  private boolean awaitNobody(long timeoutNanos) {
    boolean interrupted = false;
    leaving.lock();
    try {
      long nanos = timeoutNanos;
      while (!members.isEmpty() && nanos > 0) {
        nanos = left.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      leaving.unlock();
    }
    keepInterrupt(interrupted);
    return members.isEmpty();
  }
}
