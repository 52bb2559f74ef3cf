// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that use syslets from Java; each folder is one. {@code Scripts} compiles those that are
 * files in the jar when a program starts.
 */
@NullMarked
package org.syslet4j.samples;

import org.jspecify.annotations.NullMarked;
