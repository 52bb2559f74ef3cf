// SPDX-License-Identifier: Apache-2.0
/**
 * From a graph to an image: operations become atoms, branches become flags and neighbours, operands
 * become cells. {@link org.syslet4j.compiler.pack.Packer} is the way in.
 *
 * <p>The one rule of layout: an atom whose true stop condition goes on needs its true branch 80
 * bytes behind itself; everything else is reached through {@code next} and may lie anywhere.
 */
@NullMarked
package org.syslet4j.compiler.pack;

import org.jspecify.annotations.NullMarked;
