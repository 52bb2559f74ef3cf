// SPDX-License-Identifier: Apache-2.0
/**
 * A fuzzer for the compiler and its text forms. It keeps what shows something new (a set of codes,
 * a shape of an image) and goes on from there. {@code mvn verify} runs a short portion with a fixed
 * seed; {@code -Dsyslet.fuzz.seconds=600} goes on for ten minutes from a new one.
 */
@NullMarked
package org.syslet4j.compiler.fuzz;

import org.jspecify.annotations.NullMarked;
