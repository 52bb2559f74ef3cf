// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.concurrent.RejectedExecutionException;

/**
 * A chain was not started because as many are in flight as its runtime allows. Nothing of it has
 * run: it can be submitted again when some of the others have ended.
 */
public final class SysletRejectedException extends RejectedExecutionException {
  private final int limit;

  SysletRejectedException(int background, int limit) {
    super(
        "no room for another chain: at most "
            + limit
            + " may be in flight, "
            + background
            + " are in the background; try again when some have ended, or raise maxInFlight");
    this.limit = limit;
  }

  /** How many may be in flight. */
  public int limit() {
    return limit;
  }
}
