// SPDX-License-Identifier: Apache-2.0
/**
 * Completions: the ring that libsyslet writes, and the pump thread that empties it. One consumer
 * per ring. Nothing here runs while nothing is in flight.
 */
@NullMarked
package org.syslet4j.internal.ring;

import org.jspecify.annotations.NullMarked;
