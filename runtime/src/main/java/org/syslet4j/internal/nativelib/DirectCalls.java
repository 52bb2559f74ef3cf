// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.JNIEnv;

/**
 * The hot functions of the library as native methods of the JVM's own: JNA's frames on the way to
 * them and back cost as much as a short system call. JNA loads the library and lets it bind these.
 * Addresses and everything else are longs; nothing is allocated.
 */
public final class DirectCalls {
  static {
    String name = DirectCalls.class.getName().replace('.', '/');
    Rc.check(LibSyslet.syslet_jvm_bind(JNIEnv.CURRENT, name), "syslet_jvm_bind");
  }

  private DirectCalls() {}

  /** {@code syslet_exec_control}. */
  public static native long exec(long engine, long atom, long head, long bounds, long control);

  /** {@code syslet_exec_many}. */
  public static native long execMany(long engine, long submissions, long n, long head);

  /** {@code syslet_wait}. */
  public static native long await(long least, long userRingIndex, long head, long timeoutNanos);

  /** {@code syslet_cancel}. */
  public static native long cancel(long engine, long id);
}
