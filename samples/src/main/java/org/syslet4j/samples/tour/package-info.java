// SPDX-License-Identifier: Apache-2.0
/** The listings of docs/runtime.md: each way to run chains from Java, once. */
@NullMarked
package org.syslet4j.samples.tour;

import org.jspecify.annotations.NullMarked;
