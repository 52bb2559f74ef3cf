// SPDX-License-Identifier: Apache-2.0
/**
 * How a Java method runs a chain: what each of its types means in the language, and the code that
 * binds, runs and gives back. Shared by all that generate classes, which so behave alike; knows
 * neither javac nor Maven. Immutable, but for the JavaPoet builders in it: one thread.
 */
@NullMarked
package org.syslet4j.processor.method;

import org.jspecify.annotations.NullMarked;
