// SPDX-License-Identifier: Apache-2.0
/**
 * The compiler: text (or the builder's tree) to images. {@link
 * org.syslet4j.compiler.SysletCompiler} is the way in; its packages are its stages, in this order:
 * source, diag, parse, tree, typed, graph, pack.
 */
@NullMarked
package org.syslet4j.compiler;

import org.jspecify.annotations.NullMarked;
