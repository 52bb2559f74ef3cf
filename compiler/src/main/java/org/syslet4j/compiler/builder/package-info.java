// SPDX-License-Identifier: Apache-2.0
/**
 * The fluent builder: syslets written in Java. It makes the same tree as the parser does, so the
 * same checks, messages and images follow from it; its places are the lines of the Java code that
 * called it.
 *
 * <p>{@link org.syslet4j.compiler.builder.Syslet#define} is the way in, {@link
 * org.syslet4j.compiler.builder.Block} is where statements go, {@code Linux}, {@code
 * LinuxConstants} and {@code LinuxStructs} are what the kernel offers, generated from the prelude.
 * Making a tree loads neither the parser generator nor any code generator. A builder is for one
 * thread; values without variables in them, such as the constants, may be shared.
 */
@NullMarked
package org.syslet4j.compiler.builder;

import org.jspecify.annotations.NullMarked;
