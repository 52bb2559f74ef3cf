// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

/** Who wants to know that a run which went asynchronous has ended. */
public interface EndListener {
  /** It ended. The listener now holds the instance and releases it. Must not block for long. */
  void ended(Instance instance);

  /**
   * The runtime closed and waits no longer. The run goes on, its memory stays, and {@link #ended}
   * will not be called. The instance is nobody else's before this returns.
   */
  void abandoned();
}
