// SPDX-License-Identifier: Apache-2.0
/**
 * Chains of system calls from Java.
 *
 * <pre>{@code
 * try (SysletRuntime runtime = SysletRuntime.open()) {
 *   Program cp = runtime.load(Path.of("cp.atoms"), "cp");
 *   long bytes = cp.bind().set("from", "a.txt").set("to", "b.txt").callLong();
 *   CompletableFuture<SysletResult> later =
 *       cp.bind().set("from", "a.txt").set("to", "c.txt").submit();
 * }
 * }</pre>
 *
 * {@link org.syslet4j.SysletRuntime} and {@link org.syslet4j.Program} may be used from any thread
 * at any time; a {@link org.syslet4j.Binding}, a {@link org.syslet4j.StructArray} and a {@link
 * org.syslet4j.SysletResult} by one thread at a time. The hot path is {@code
 * Binding.set...().callLong()}: when the chain ends without blocking it enters native code once and
 * wakes nobody.
 */
@NullMarked
package org.syslet4j;

import org.jspecify.annotations.NullMarked;
