// SPDX-License-Identifier: Apache-2.0
/**
 * The binary contract: sizes, offsets, flags and numbers that Java, C and images agree on. Loads no
 * library and imports no JNA, so compiling never touches native code.
 */
@NullMarked
package org.syslet4j.abi;

import org.jspecify.annotations.NullMarked;
