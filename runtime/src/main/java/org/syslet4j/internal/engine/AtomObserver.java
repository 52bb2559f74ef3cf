// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.syslet4j.abi.CallText.Memory;
import org.syslet4j.trace.TraceEvent;

/**
 * Is told what one run does by the interpreter in Java, on the thread that runs it, which waits
 * meanwhile. Native engines write the same into a ring. Atoms are told by their address, times on
 * the engine's clock.
 */
public interface AtomObserver {
  /** The atom is about to run; it is told once, though it may have to go elsewhere first. */
  void called(long time, long atom, int nr, long[] args, Memory memory);

  /** It has this result, which is stored. */
  void answered(long time, long result, Memory memory, boolean inCaller);

  /** The run leaves its caller at that atom. */
  void waits(long time, long atom, TraceEvent.Wait reason);

  /** It was stopped at that atom, and its clean-up follows. */
  void stopped(long time, long atom, int errno);
}
