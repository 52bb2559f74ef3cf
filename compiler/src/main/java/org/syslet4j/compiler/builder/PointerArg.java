// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** What has an address: memory, a path, or null. */
public sealed interface PointerArg extends AnyArg permits PathArg, SpanArg {}
