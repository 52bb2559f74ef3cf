// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the builder's typed factories from the prelude. Runs in a test of this module, which holds
 * the sources that are checked in against what this makes.
 */
@NullMarked
package org.syslet4j.processor.prelude;

import org.jspecify.annotations.NullMarked;
