// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** What may stand where a file descriptor is wanted. */
public sealed interface FdArg extends AnyArg permits FdExpr, Constant, Num {}
