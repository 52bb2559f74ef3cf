// SPDX-License-Identifier: Apache-2.0
/** Files that are replaced whole or not at all, by a chain that an interface is annotated with. */
@NullMarked
package org.syslet4j.samples.config;

import org.jspecify.annotations.NullMarked;
