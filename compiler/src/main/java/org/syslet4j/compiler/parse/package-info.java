// SPDX-License-Identifier: Apache-2.0
/**
 * From text to tree. {@link org.syslet4j.compiler.parse.Parser} is the table of contents: scan the
 * words, measure the nesting, parse with the generated parser, build the tree. A user's mistake is
 * reported, never thrown. No state is shared between two calls but ANTLR's caches, which are safe
 * for threads.
 */
@NullMarked
package org.syslet4j.compiler.parse;

import org.jspecify.annotations.NullMarked;
