// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/**
 * Memory: bytes, a struct, an array. Where the kernel takes address and length, one of these
 * supplies both.
 */
public sealed interface SpanArg extends PointerArg
    permits BytesExpr, StructExpr, ArrayExpr, Text, Null {}
