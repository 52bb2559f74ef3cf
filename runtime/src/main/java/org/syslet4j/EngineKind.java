// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/** Which engine goes on with chains that would block. Their behaviour is the same. */
public enum EngineKind {
  /** The best that works on this machine. */
  AUTO(0),
  /** A pool of threads: works everywhere. */
  THREADS(1),
  /** io_uring, where the kernel has it and permits it. */
  URING(2);

  private final int code;

  EngineKind(int code) {
    this.code = code;
  }

  /** Its number in {@code syslet.h}. */
  int code() {
    return code;
  }
}
