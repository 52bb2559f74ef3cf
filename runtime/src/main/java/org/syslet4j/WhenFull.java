// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/** What becomes of a chain that is submitted while as many are in flight as may be. */
public enum WhenFull {
  /**
   * Its submitter waits until there is room; a virtual thread parks. Where waiting would keep
   * chains from ending, in a handler and whatever else runs on the runtime's own thread, it is
   * refused as by {@link #FAIL}.
   */
  WAIT,

  /** It is refused with a {@link SysletRejectedException}. */
  FAIL,

  /** It is taken: there is no limit, and memory grows with what is in flight. */
  GROW
}
