// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.trace;

/**
 * Is told what traced runs do; see {@code SysletRuntime.Builder.trace} and {@code Binding.trace}.
 * What a run did has been told before its result is there: before a blocking call returns, or a
 * future completes. What it does while it waits for long is told meanwhile.
 *
 * <p>Calls come from the threads that run and complete chains and from one of the runtime's, of
 * each run one at a time. What is thrown goes to the thread's handler of uncaught exceptions and
 * changes nothing.
 */
@FunctionalInterface
public interface TraceListener {
  /** Something happened. */
  void told(TraceEvent event);
}
