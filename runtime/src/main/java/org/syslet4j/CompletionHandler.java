// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/** Learns how a run ended. */
@FunctionalInterface
public interface CompletionHandler {
  /**
   * The run has ended; called once for each. May submit, also what it was submitted by before, but
   * must not block for long: it may run on the thread that sees to all completions of its runtime.
   * What it throws goes to the uncaught exception handler of the thread, or to whoever submits when
   * the chain ended there.
   *
   * @param completion good for this call only; descriptors in it that nobody took are closed
   *     afterwards
   */
  void ended(Completion completion);
}
