// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

/** Something that a benchmark needs is not there; the message says what, and what to do. */
final class MissingException extends RuntimeException {
  MissingException(String message) {
    super(message);
  }
}
