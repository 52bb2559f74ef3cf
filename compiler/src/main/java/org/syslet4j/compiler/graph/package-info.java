// SPDX-License-Identifier: Apache-2.0
/**
 * The program as basic blocks of operations over 64-bit cells. {@link
 * org.syslet4j.compiler.graph.GraphBuilder} makes it from the typed tree, resolving defers,
 * inlining fns and tracking descriptors on the way; the passes make it smaller; {@code pack} eats
 * it.
 */
@NullMarked
package org.syslet4j.compiler.graph;

import org.jspecify.annotations.NullMarked;
