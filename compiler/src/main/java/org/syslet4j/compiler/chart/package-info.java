// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures of images: blocks of atoms with the lines of their source, as DOT for other programs and
 * as SVG, laid out here. It reads an image and nothing before it, so a compiled file can be drawn
 * without its source. No thread rules: all state belongs to one call.
 */
@NullMarked
package org.syslet4j.compiler.chart;

import org.jspecify.annotations.NullMarked;
