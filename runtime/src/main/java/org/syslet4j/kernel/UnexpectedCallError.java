// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

/** A chain made a call that nobody told a {@link FakeKernel} the answer to. */
public final class UnexpectedCallError extends AssertionError {
  private static final long serialVersionUID = 1L;

  UnexpectedCallError(String message) {
    super(message);
  }
}
