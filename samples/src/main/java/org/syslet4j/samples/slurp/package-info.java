// SPDX-License-Identifier: Apache-2.0
/** A library that hides its chains: its users see files and bytes only. */
@NullMarked
package org.syslet4j.samples.slurp;

import org.jspecify.annotations.NullMarked;
