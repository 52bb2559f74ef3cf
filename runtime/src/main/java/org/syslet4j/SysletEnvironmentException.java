// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/**
 * Chains cannot run here. The message says what was tried, what answered, and what to do.
 * Compiling, checking and printing images works without native code and never throws this.
 */
public class SysletEnvironmentException extends IllegalStateException {
  SysletEnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
