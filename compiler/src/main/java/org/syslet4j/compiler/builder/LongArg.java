// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** What may stand where a long is wanted; for a plain number see {@link Syslet#num}. */
public sealed interface LongArg extends AnyArg
    permits LongExpr, FdExpr, ErrnoVar, BigEndian, Condition {}
