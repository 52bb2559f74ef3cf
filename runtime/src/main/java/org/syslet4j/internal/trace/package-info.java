// SPDX-License-Identifier: Apache-2.0
/**
 * Traces of runs: the ring that libsyslet writes to, and who reads it. A ring belongs to one run at
 * a time; the thread that ends the run and the tracer's own take turns at reading it, under the
 * run's lock. Nothing here is touched by runs that are not traced.
 */
@NullMarked
package org.syslet4j.internal.trace;

import org.jspecify.annotations.NullMarked;
