// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.util.HashMap;
import java.util.Map;
import org.syslet4j.abi.CallText.Memory;
import org.syslet4j.internal.engine.AtomObserver;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.RunObserver;
import org.syslet4j.trace.TraceEvent;

/** The trace of one run of the java engine, told as it goes by the thread that runs it. */
final class SteppedTrace implements AtomObserver, RunObserver {
  private final Story story;

  SteppedTrace(Story story) {
    this.story = story;
  }

  @Override
  public synchronized void called(long time, long atom, int nr, long[] args, Memory memory) {
    Map<Long, Integer> seen = new HashMap<>();
    long[] values = args.clone();
    story.read(
        atom, nr, values, address -> seen.computeIfAbsent(address, there -> memory.byteAt(there)));
    // What the call changes is to be shown as it was.
    story.called(time, atom, nr, values, address -> seen.getOrDefault(address, -1));
  }

  @Override
  public synchronized void answered(long time, long result, Memory memory, boolean inCaller) {
    story.answered(time, result, memory, inCaller ? TraceEvent.By.CALLER : TraceEvent.By.WORKER);
  }

  @Override
  public synchronized void waits(long time, long atom, TraceEvent.Wait reason) {
    story.waits(time, atom, reason, true);
  }

  @Override
  public synchronized void stopped(long time, long atom, int errno) {
    story.stopped(time, atom, errno);
  }

  @Override
  public synchronized void released(Instance instance) {
    story.ended();
  }
}
