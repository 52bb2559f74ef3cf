// SPDX-License-Identifier: Apache-2.0
/**
 * The lexer and the parser that ANTLR makes from the grammar, and the one rule of lines that the
 * lexer's grammar cannot say. Nothing else lives here.
 */
package org.syslet4j.grammar;
