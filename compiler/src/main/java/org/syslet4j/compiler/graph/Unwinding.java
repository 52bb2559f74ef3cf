// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean-up that is in force before some operations: what a cancelled run does there. Several
 * blocks start it that do the same, and one of them is enough. Compared by identity.
 */
final class Unwinding {
  /** Nothing. */
  static final Unwinding NONE = new Unwinding();

  private final List<Block> entries = new ArrayList<>();

  // What was found last: most are asked for often while a graph does not change.
  private @Nullable Flow enteredBy;
  private @Nullable Flow startedBy;
  private @Nullable Block start;

  /** Where it starts: the blocks that do the same. */
  List<Block> entries() {
    return entries;
  }

  /** Answers whether that is the first time for {@code flow}. */
  boolean enter(Flow flow) {
    boolean first = enteredBy != flow && this != NONE;
    if (first) {
      enteredBy = flow;
    }
    return first;
  }

  /** Where it really starts in {@code flow}; null where it does nothing. */
  @Nullable Block start(Flow flow) {
    if (startedBy != flow && this != NONE) {
      start = flow.start(this);
      startedBy = flow;
    }
    return start;
  }
}
