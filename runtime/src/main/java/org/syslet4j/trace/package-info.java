// SPDX-License-Identifier: Apache-2.0
/**
 * What runs did, call by call: events for whoever listens, and strace's notation for whoever reads.
 * A traced run is slower, others are not. Listeners are called on several threads, but for each run
 * on one at a time and in its order.
 */
@NullMarked
package org.syslet4j.trace;

import org.jspecify.annotations.NullMarked;
