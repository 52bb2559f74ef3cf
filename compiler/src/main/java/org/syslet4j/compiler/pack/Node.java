// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.graph.Block;
import org.syslet4j.compiler.graph.Op;
import org.syslet4j.compiler.graph.Operand;
import org.syslet4j.compiler.source.Span;

/** An atom before it has a place. Compared by identity. */
final class Node implements Target {
  /** The operation it stands for; null for a test or a trampoline. */
  final @Nullable Op op;

  final int nr;
  final List<Operand> args;
  final Operand.@Nullable Place dest;
  final Span span;
  int modeFlags;

  /** The two ways on, while it has them; null when it goes straight to {@link #next}. */
  @Nullable Fork fork;

  /** Where it goes on; after layout for a fork the way that is not its neighbour's. */
  @Nullable Target next;

  /** After layout: its neighbour, which a true stop condition leads to. */
  @Nullable Node skip;

  /** After layout: the stop flag in force, 0 for none. */
  int stopFlag;

  /** After layout: how the chain ends when the stop condition is true and there is no neighbour. */
  @Nullable Ended stopEnd;

  /** What the stop condition tests; its value is this node's result. */
  Operand.@Nullable Place tested;

  Node(@Nullable Op op, int nr, List<Operand> args, Operand.@Nullable Place dest, Span span) {
    this.op = op;
    this.nr = nr;
    this.args = List.copyOf(args);
    this.dest = dest;
    this.span = span;
  }

  /** A node that does the same and goes on to the same place. */
  Node copy() {
    Node copy = new Node(op, nr, args, dest, span);
    copy.modeFlags = modeFlags;
    copy.next = next;
    copy.stopFlag = stopFlag;
    copy.stopEnd = stopEnd;
    copy.tested = tested;
    return copy;
  }

  /** A branch on the result. */
  record Fork(Block.Test test, Target then, Target otherwise) {}
}
