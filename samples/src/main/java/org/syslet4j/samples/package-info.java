// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that use syslets from Java; each folder is one. They compile the scripts of {@code\n *
 * src/main/syslet}, which are in the jar, when they start.
 */
@NullMarked
package org.syslet4j.samples;

import org.jspecify.annotations.NullMarked;
