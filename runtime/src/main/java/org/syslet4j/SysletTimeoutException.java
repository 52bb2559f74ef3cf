// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * A chain was stopped because its {@link Binding#deadline} passed; its clean-up has run, see {@link
 * #cleanedUp}. {@link #call} and {@link #place} say which call it was in, or which would have been
 * next; {@link #errno} is ETIMEDOUT.
 */
public final class SysletTimeoutException extends SysletException {
  SysletTimeoutException(Failure failure) {
    super(failure);
  }
}
