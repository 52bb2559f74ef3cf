// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import org.syslet4j.compiler.graph.Block;

/** The end of the chain. */
record Ended(Block.Ending ending) implements Target {}
