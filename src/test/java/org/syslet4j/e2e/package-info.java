// SPDX-License-Identifier: Apache-2.0
/**
 * The whole, from a text to completed chains on this machine's kernel: through the command line in
 * this JVM, through {@code bin/syslet}, and through the Java API.
 */
@NullMarked
package org.syslet4j.e2e;

import org.jspecify.annotations.NullMarked;
