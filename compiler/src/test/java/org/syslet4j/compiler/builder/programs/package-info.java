// SPDX-License-Identifier: Apache-2.0
/** Tests of the builder, outside of its package because its places are the lines of its callers. */
@NullMarked
package org.syslet4j.compiler.builder.programs;

import org.jspecify.annotations.NullMarked;
