// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** What may stand where a path is wanted. */
public sealed interface PathArg extends PointerArg permits PathVar, Text, Null {}
