// SPDX-License-Identifier: Apache-2.0
/**
 * From a tree back to the text of the language: for programs that were built in Java, and to show
 * what the compiler read. Parsing what is written here gives the same tree but for its spans.
 */
@NullMarked
package org.syslet4j.compiler.format;

import org.jspecify.annotations.NullMarked;
