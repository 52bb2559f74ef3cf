// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.RunObserver;
import org.syslet4j.trace.TraceEvent;

/** The trace of one run of a native engine: reads its ring and tells its story. */
final class RunTrace implements RunObserver {
  private static final TraceEvent.By[] BY = TraceEvent.By.values();
  private static final TraceEvent.Wait[] WAITS = TraceEvent.Wait.values();

  private final Tracer tracer;
  private final TraceRing ring;
  private final Story story;
  private long lost;
  private boolean ended;

  RunTrace(Tracer tracer, TraceRing ring, Story story) {
    this.tracer = tracer;
    this.ring = ring;
    this.story = story;
  }

  /** Tells what was written until now. */
  synchronized void drain() {
    while (!ended && ring.next()) {
      switch (ring.type()) {
        case TraceRing.CALL ->
            story.called(ring.time(), ring.value(), ring.nr(), ring.args(), ring.captured());
        case TraceRing.RESULT ->
            story.answered(ring.time(), ring.value(), ring.captured(), BY[ring.where() & 3]);
        case TraceRing.WAIT ->
            story.waits(ring.time(), ring.value(), reason(ring.what()), ring.where() == 0);
        default -> story.stopped(ring.time(), ring.value(), (int) -ring.what());
      }
      ring.take();
    }
  }

  private static TraceEvent.Wait reason(long what) {
    return WAITS[(int) Math.max(1, Math.min(what, WAITS.length)) - 1];
  }

  /** The run has ended: tells the rest. */
  @Override
  public void released(Instance instance) {
    synchronized (this) {
      drain();
      story.ended();
      long now = ring.lost();
      if (now > lost) {
        lost = now;
        story.lost(now);
      }
      ended = true;
    }
    tracer.ended(this, ring);
  }
}
