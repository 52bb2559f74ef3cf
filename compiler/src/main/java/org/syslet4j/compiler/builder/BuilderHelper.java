// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class that makes statements for those who call it, such as a library's own words on top of
 * the builder: the places of its statements are its callers' lines, not its own. It holds for the
 * classes inside of it too. Where nobody but helpers calls, the innermost line stays.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BuilderHelper {}
