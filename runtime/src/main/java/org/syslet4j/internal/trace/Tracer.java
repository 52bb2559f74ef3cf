// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.trace.TraceListener;

/**
 * The traces of a runtime: their rings, and the thread that empties them while runs go on. Without
 * traced runs it has no thread that is awake.
 */
public final class Tracer implements Runnable {
  private static final int MOST_IDLE = 16;
  private static final long PAUSE_NANOS = 5_000_000;

  private final int bytes;
  private final int strings;
  private final ConcurrentLinkedQueue<TraceRing> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger idleCount = new AtomicInteger();
  private final AtomicLong numbers = new AtomicLong();
  private final Set<RunTrace> active = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread thread;
  private volatile boolean closed;

  /**
   * @param bytes of each ring; a power of two
   * @param strings how much of a string is shown
   */
  public Tracer(int bytes, int strings) {
    this.bytes = bytes;
    this.strings = strings;
  }

  /** Traces the run that {@code instance} is about to begin. */
  public void begin(TraceListener listener, Instance instance) {
    Story story = new Story(listener, instance, strings, numbers.incrementAndGet());
    if (instance.ops().traces()) {
      record(story, instance);
    } else {
      SteppedTrace trace = new SteppedTrace(story);
      instance.observe(trace);
      instance.atoms(trace);
    }
  }

  /** The library writes down what the run does. */
  private void record(Story story, Instance instance) {
    TraceRing ring = idle.poll();
    if (ring == null) {
      ring = new TraceRing(bytes, strings);
    } else {
      idleCount.decrementAndGet();
    }
    ring.reset();
    RunTrace trace = new RunTrace(this, ring, story);
    instance.observe(trace);
    instance.trace(ring.address());
    active.add(trace);
    wake();
  }

  void ended(RunTrace trace, TraceRing ring) {
    active.remove(trace);
    if (!closed && idleCount.incrementAndGet() <= MOST_IDLE) {
      idle.add(ring);
      if (closed && idle.remove(ring)) { // else whoever closed it has freed it
        ring.free();
      }
    } else {
      ring.free();
    }
  }

  private void wake() {
    Thread drainer = thread;
    if (drainer == null) {
      start();
    } else {
      LockSupport.unpark(drainer);
    }
  }

  private synchronized void start() {
    if (thread == null && !closed) {
      Thread drainer = new Thread(this, "syslet-tracer");
      drainer.setDaemon(true);
      thread = drainer;
      drainer.start();
    }
  }

  /** Whether this is its thread. */
  public boolean isCurrentThread() {
    return Thread.currentThread() == thread;
  }

  @Override
  public void run() {
    while (!closed) {
      active.forEach(RunTrace::drain);
      if (active.isEmpty()) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, PAUSE_NANOS);
      }
    }
  }

  /** Runs that have not ended are told of when they do. */
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    for (TraceRing ring = idle.poll(); ring != null; ring = idle.poll()) {
      ring.free();
    }
  }
}
