// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * A chain was stopped because its runtime was closed; its clean-up has run. {@link #call} and
 * {@link #place} say which call it was in, or which would have been next; {@link #errno} is
 * ECANCELED. It is the cause of the {@link IllegalStateException} that those get who wait for the
 * chain. Whoever cancels a future gets a {@link java.util.concurrent.CancellationException}, as
 * from any other.
 */
public final class SysletCancelledException extends SysletException {
  SysletCancelledException(Failure failure) {
    super(failure);
  }
}
