// SPDX-License-Identifier: Apache-2.0
/**
 * Measures chains against C and plain Java. {@link org.syslet4j.benchmarks.Harness} lets all
 * contenders of a benchmark take turns in one process, because absolute times drift: only ratios
 * inside a round mean something. One thread; nothing here is for other code to use.
 */
@NullMarked
package org.syslet4j.benchmarks;

import org.jspecify.annotations.NullMarked;
