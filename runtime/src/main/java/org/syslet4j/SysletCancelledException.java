// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * A chain was stopped because somebody cancelled it or closed its runtime; its clean-up has run,
 * see {@link #cleanedUp}. {@link #call} and {@link #place} say which call it was in, or which would
 * have been next; {@link #errno} is ECANCELED. It is what a {@link Completion} of a cancelled run
 * has as its failure, and the cause of the {@link IllegalStateException} that those get who wait
 * for a chain whose runtime is closed. Whoever cancels a future gets a {@link
 * java.util.concurrent.CancellationException}, as from any other.
 */
public final class SysletCancelledException extends SysletException {
  SysletCancelledException(Failure failure) {
    super(failure);
  }
}
