// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.CallText;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.ring.Uncaught;
import org.syslet4j.trace.TraceEvent;
import org.syslet4j.trace.TraceListener;

/**
 * What one run does, told to its listener in words; whoever sees the run, in a ring or in the
 * interpreter, says it here. One thread at a time.
 */
final class Story {
  private final TraceListener listener;
  private final Image image;
  private final Instance instance;
  private final CallText text;
  private final TraceEvent.Run run;
  private @Nullable Call open;
  private boolean moved;

  /** A call that has no result yet. */
  private record Call(
      int index, int nr, long[] args, CallText.Memory before, long time, long[] waits) {
    /** When it began to wait; 0: it has not. */
    long waitsSince() {
      return waits[0];
    }
  }

  Story(TraceListener listener, Instance instance, int strings, long number) {
    this.listener = listener;
    this.instance = instance;
    this.image = instance.plan().image();
    this.text = new CallText(image.arch(), CallText.Notation.STRACE, strings);
    this.run = new TraceEvent.Run(image.name(), number);
  }

  void called(long time, long atom, int nr, long[] args, CallText.Memory before) {
    givenUp(time);
    open = new Call(instance.atomAt(atom), nr, args, before, time, new long[1]);
  }

  /** The arguments as they read before the call: asks for all of its memory that will be shown. */
  void read(long atom, int nr, long[] args, CallText.Memory memory) {
    text.arguments(nr, args, given(instance.atomAt(atom)), memory);
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

  void answered(long time, long result, CallText.Memory after, TraceEvent.By by) {
    Call call = open;
    open = null;
    if (call == null) {
      return;
    }
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
            time - call.time,
            since == 0 ? 0 : time - since,
            by,
            by != TraceEvent.By.CALLER));
  }

  void waits(long time, long atom, TraceEvent.Wait reason, boolean inCaller) {
    Call call = open;
    if (call != null && call.waitsSince() == 0) {
      call.waits[0] = time;
    }
    boolean moves = !moved && inCaller;
    moved |= moves;
    TraceEvent.Atom told = call == null ? atom(instance.atomAt(atom)) : atom(call);
    tell(new TraceEvent.Waits(run, time, told, reason, moves));
  }

  void stopped(long time, long atom, int errno) {
    int index = instance.atomAt(atom);
    Call call = open;
    if (call != null && call.index == index) {
      givenUp(time);
    }
    TraceEvent.Atom told = call != null && call.index == index ? atom(call) : atom(index);
    tell(new TraceEvent.Stopped(run, time, told, errno));
  }

  void lost(long count) {
    tell(new TraceEvent.Lost(run, 0, count));
  }

  /** The run has ended. */
  void ended() {
    givenUp(0);
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
