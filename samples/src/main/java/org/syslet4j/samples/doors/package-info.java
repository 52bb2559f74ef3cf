// SPDX-License-Identifier: Apache-2.0
/**
 * One program, cp, through the three front doors: text, builder, annotation. Each gives the same
 * atoms.
 */
@NullMarked
package org.syslet4j.samples.doors;

import org.jspecify.annotations.NullMarked;
