// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.CallText;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.RunObserver;
import org.syslet4j.internal.ring.Uncaught;
import org.syslet4j.trace.TraceEvent;
import org.syslet4j.trace.TraceListener;

/** The trace of one run: reads its ring and tells its listener. */
public final class RunTrace implements RunObserver {
  private static final TraceEvent.By[] BY = TraceEvent.By.values();
  private static final TraceEvent.Wait[] WAITS = TraceEvent.Wait.values();

  private final Tracer tracer;
  private final TraceRing ring;
  private final TraceListener listener;
  private final Image image;
  private final Instance instance;
  private final CallText text;
  private final TraceEvent.Run run;
  private @Nullable Call open;
  private boolean moved;
  private long lost;
  private boolean ended;

  /** A call that has no result yet. */
  private record Call(
      int index, int nr, long[] args, CallText.Memory before, long time, long[] waits) {
    /** When it began to wait; 0: it has not. */
    long waitsSince() {
      return waits[0];
    }
  }

  RunTrace(Tracer tracer, TraceRing ring, TraceListener listener, Instance instance, long number) {
    this.tracer = tracer;
    this.ring = ring;
    this.listener = listener;
    this.instance = instance;
    this.image = instance.plan().image();
    this.text = new CallText(image.arch(), CallText.Notation.STRACE, tracer.strings());
    this.run = new TraceEvent.Run(image.name(), number);
  }

  /** Tells what was written until now. */
  synchronized void drain() {
    while (!ended && ring.next()) {
      switch (ring.type()) {
        case TraceRing.CALL -> called();
        case TraceRing.RESULT -> answered();
        case TraceRing.WAIT -> waits();
        default -> stopped();
      }
      ring.take();
    }
  }

  /** The run has ended: tells the rest. */
  @Override
  public void released(Instance instance) {
    synchronized (this) {
      drain();
      givenUp(0);
      long now = ring.lost();
      if (now > lost) {
        lost = now;
        tell(new TraceEvent.Lost(run, 0, now));
      }
      ended = true;
    }
    tracer.ended(this, ring);
  }

  private void called() {
    givenUp(ring.time());
    open =
        new Call(
            instance.atomAt(ring.value()),
            ring.nr(),
            ring.args(),
            ring.captured(),
            ring.time(),
            new long[1]);
  }

  /** A call that was begun elsewhere and never executed. */
  private void givenUp(long time) {
    Call call = open;
    open = null;
    if (call != null) {
      tell(
          new TraceEvent.Called(
              run,
              call.time,
              atom(call),
              OptionalLong.empty(),
              "?",
              time == 0 ? 0 : time - call.time,
              call.waitsSince() == 0 || time == 0 ? 0 : time - call.waitsSince(),
              TraceEvent.By.CALLER,
              moved));
    }
  }

  private void answered() {
    Call call = open;
    open = null;
    if (call == null) {
      return;
    }
    long result = ring.value();
    CallText.Memory after = ring.captured();
    List<String> arguments =
        text.arguments(call.nr, call.args, given(call.index), result, call.before, after);
    long since = call.waitsSince();
    tell(
        new TraceEvent.Called(
            run,
            call.time,
            atom(call, arguments),
            OptionalLong.of(result),
            text.result(call.nr, call.args, result, after),
            ring.time() - call.time,
            since == 0 ? 0 : ring.time() - since,
            BY[ring.where() & 3],
            ring.where() != 0));
  }

  private void waits() {
    int what = (int) Math.max(1, Math.min(ring.what(), WAITS.length));
    Call call = open;
    if (call != null && call.waitsSince() == 0) {
      call.waits[0] = ring.time();
    }
    boolean moves = !moved && ring.where() == 0;
    moved |= moves;
    TraceEvent.Atom atom = call == null ? atom(instance.atomAt(ring.value())) : atom(call);
    tell(new TraceEvent.Waits(run, ring.time(), atom, WAITS[what - 1], moves));
  }

  private void stopped() {
    int index = instance.atomAt(ring.value());
    Call call = open;
    if (call != null && call.index == index) {
      givenUp(ring.time());
    }
    TraceEvent.Atom atom = call != null && call.index == index ? atom(call) : atom(index);
    tell(new TraceEvent.Stopped(run, ring.time(), atom, (int) -ring.what()));
  }

  private int given(int index) {
    return index < 0 ? 6 : image.atoms().get(index).args().size();
  }

  private TraceEvent.Atom atom(Call call) {
    return atom(call, text.arguments(call.nr, call.args, given(call.index), call.before));
  }

  private TraceEvent.Atom atom(Call call, List<String> arguments) {
    return new TraceEvent.Atom(call.index, text.name(call.nr), arguments, place(call.index));
  }

  /** One that has not begun. */
  private TraceEvent.Atom atom(int index) {
    String name = index < 0 ? "?" : text.name(image.atoms().get(index).nr());
    return new TraceEvent.Atom(index, name, List.of(), place(index));
  }

  private String place(int index) {
    return index < 0 ? "" : image.debug().where(index);
  }

  private void tell(TraceEvent event) {
    try {
      listener.told(event);
    } catch (Throwable e) {
      // A listener must not change what it listens to.
      Uncaught.report(e);
    }
  }
}
