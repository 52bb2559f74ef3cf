// SPDX-License-Identifier: Apache-2.0
/**
 * Text in the one style of the language. {@link org.syslet4j.compiler.format.Formatter} lays out
 * what somebody wrote, words and comments kept; {@link org.syslet4j.compiler.format.SourceWriter}
 * writes a tree that has no text: a program that was built in Java, or what the compiler read.
 * Parsing what either writes gives the same tree but for its spans. No thread rules: all state
 * belongs to one call.
 */
@NullMarked
package org.syslet4j.compiler.format;

import org.jspecify.annotations.NullMarked;
