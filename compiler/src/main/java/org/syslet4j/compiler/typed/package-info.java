// SPDX-License-Identifier: Apache-2.0
/**
 * The tree with every name resolved, every type known and every constant folded, for one
 * architecture. {@link org.syslet4j.compiler.typed.Typer} makes it from units; {@code graph} eats
 * it. What reaches {@code graph} has no type errors left in it.
 */
@NullMarked
package org.syslet4j.compiler.typed;

import org.jspecify.annotations.NullMarked;
