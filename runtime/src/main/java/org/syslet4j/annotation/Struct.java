// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are fields of a struct that the language knows already: one of the
 * kernel's, or of a package that is used. Without it a record that a {@link Chain} takes is a
 * struct of its own, with the record's name and components.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {
  /** The struct's name, such as {@code timespec}. */
  String value();
}
