// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int} parameter of a {@link Chain} that is a file descriptor, which the caller keeps
 * open until the chain has ended.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Fd {}
