// SPDX-License-Identifier: Apache-2.0
/**
 * Events for the JDK's flight recorder. Only {@link FlightRecording} may be touched where the
 * module {@code jdk.jfr} is missing; the rest is linked when a recording asks for one of the
 * events. Any thread may call.
 */
@NullMarked
package org.syslet4j.internal.flight;

import org.jspecify.annotations.NullMarked;
