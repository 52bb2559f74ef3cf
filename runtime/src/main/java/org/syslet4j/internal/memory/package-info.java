// SPDX-License-Identifier: Apache-2.0
/**
 * Native memory and what lies in it: blocks, an argument area per instance, the struct rows of
 * callers. Memory here is freed by whoever owns it, never by the garbage collector, because the
 * kernel may be writing to it.
 */
@NullMarked
package org.syslet4j.internal.memory;

import org.jspecify.annotations.NullMarked;
