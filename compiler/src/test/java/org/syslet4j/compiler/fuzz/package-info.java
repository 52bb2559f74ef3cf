// SPDX-License-Identifier: Apache-2.0
/**
 * Fuzzers for the compiler and its text forms. One changes texts by their words and keeps what
 * shows something new (a set of codes, a shape of an image); {@code mvn verify} runs a short
 * portion of it with a fixed seed. The other one, for the extended suite, changes bytes and is
 * guided by coverage.
 */
@NullMarked
package org.syslet4j.compiler.fuzz;

import org.jspecify.annotations.NullMarked;
