// SPDX-License-Identifier: Apache-2.0
/**
 * Images and calls that nobody meant: each run in a JVM of its own, which must survive it. One
 * thread.
 */
@NullMarked
package org.syslet4j.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
