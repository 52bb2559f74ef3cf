// SPDX-License-Identifier: Apache-2.0
/**
 * Instances and their runs: an image is laid out once, relocated into pooled blocks of native
 * memory, and submitted. Who holds an instance may touch its memory; while it is in flight only the
 * library does, and nobody frees or reuses it before its completion was seen, whatever the caller
 * does. Hot path: {@code InstancePool.take}, {@code Instance} binding, {@code Engine.start}.
 */
@NullMarked
package org.syslet4j.internal.engine;

import org.jspecify.annotations.NullMarked;
