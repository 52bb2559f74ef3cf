// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose {@link Chain} methods are syslets. For {@code interface Copier} the processor
 * writes the class {@code CopierSyslets} with {@code create()} and {@code create(SysletRuntime)};
 * that of a nested interface is called {@code Outer_InnerSyslets}. What it creates may be used by
 * any thread.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Syslets {
  /** The package of the syslets; the interface's own unless given. */
  String packageName() default "";

  /** Packages of the language whose fns the chains use, such as {@code std.io}. */
  String[] use() default {};
}
