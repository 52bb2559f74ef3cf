// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int} parameter of a {@link Chain}, or component of a record that one takes, that is a
 * file descriptor, which the caller keeps open until the chain has ended.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Fd {}
