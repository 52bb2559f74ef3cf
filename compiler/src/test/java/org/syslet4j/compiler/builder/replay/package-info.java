// SPDX-License-Identifier: Apache-2.0
/**
 * Trees as calls of the builder: what a text says, the builder says again, statement by statement.
 */
@NullMarked
package org.syslet4j.compiler.builder.replay;

import org.jspecify.annotations.NullMarked;
