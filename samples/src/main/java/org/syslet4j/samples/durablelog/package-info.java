// SPDX-License-Identifier: Apache-2.0
/**
 * A durable key-value log. From the outside in: {@code KeyValueLog} is the API, {@code GroupCommit}
 * decides what is written when, {@code Frames} how it looks, and a {@code LogFile} does it: with
 * chains, or in plain Java for comparison. Any thread may use a log; one commit is under way at a
 * time.
 */
@NullMarked
package org.syslet4j.samples.durablelog;

import org.jspecify.annotations.NullMarked;
