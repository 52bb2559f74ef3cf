// SPDX-License-Identifier: Apache-2.0
/** A chain that waits for hours without a thread, until it is told to stop. */
@NullMarked
package org.syslet4j.samples.follow;

import org.jspecify.annotations.NullMarked;
