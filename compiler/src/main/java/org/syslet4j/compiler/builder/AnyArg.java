// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** What may stand where the kernel takes a number or memory, such as the argument of ioctl. */
public sealed interface AnyArg permits LongArg, FdArg, PointerArg {}
