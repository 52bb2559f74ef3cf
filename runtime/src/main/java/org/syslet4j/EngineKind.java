// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/** Which engine goes on with chains that would block. Their behaviour is the same. */
public enum EngineKind {
  /** io_uring where the kernel lets it be used, else threads. */
  AUTO(0),
  /** A pool of threads: works everywhere. */
  THREADS(1),
  /** io_uring; opening fails where the kernel has none or does not permit it. */
  URING(2),
  /**
   * Interprets atoms in Java, slowly: for tests, dry runs and debugging. Over the system calls of
   * this process, or over what {@link SysletRuntime.Builder#kernel} was given.
   */
  JAVA(3);

  private final int code;

  EngineKind(int code) {
    this.code = code;
  }

  /** Its number in {@code syslet.h}; {@link #JAVA} has none there. */
  int code() {
    return code;
  }
}
