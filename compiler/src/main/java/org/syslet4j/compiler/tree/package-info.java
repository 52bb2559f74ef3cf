// SPDX-License-Identifier: Apache-2.0
/**
 * The tree of a program as its author wrote it: immutable records, names unresolved. The parser and
 * the fluent builder make it; {@code typed} eats it; it knows neither.
 */
@NullMarked
package org.syslet4j.compiler.tree;

import org.jspecify.annotations.NullMarked;
