// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.JNIEnv;

/**
 * The hottest function of the library as a native method of the JVM's own: JNA's frames on the way
 * to it and back cost as much as a short system call. JNA loads the library and lets it bind this.
 */
public final class DirectCalls {
  static {
    String name = DirectCalls.class.getName().replace('.', '/');
    Rc.check(LibSyslet.syslet_jvm_bind(JNIEnv.CURRENT, name), "syslet_jvm_bind");
  }

  private DirectCalls() {}

  /** {@code syslet_exec_control}, whose arguments are addresses. */
  public static native long exec(long engine, long atom, long head, long bounds, long control);
}
