// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a parameter of a {@link Chain} is when it is left out: when a {@code Long} or {@code
 * Integer} is null, or when the image is run by other means; likewise a component of a record that
 * stands for the parameters of one run of a batch.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Default {
  /** The number. */
  long value();
}
