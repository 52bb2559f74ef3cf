// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import org.jspecify.annotations.Nullable;

/** The library cannot be loaded, is stale, or the machine refuses what it needs. */
public final class NativeProblem extends RuntimeException {
  NativeProblem(String tried, String answer, String wayOut, @Nullable Throwable cause) {
    super(tried + ": " + answer + "; " + wayOut, cause);
  }
}
