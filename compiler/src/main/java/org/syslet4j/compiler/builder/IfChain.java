// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Stmt;

/** Takes the other branches of an {@code if}. */
public final class IfChain {
  private final Block block;
  private final List<Stmt.If> branches = new ArrayList<>();
  private Stmt added;

  IfChain(Block block, Stmt.If first, Stmt added) {
    this.block = block;
    this.added = added;
    branches.add(first);
  }

  /** {@code else if condition { ... }}. */
  public IfChain elseIf(Condition condition, Consumer<Block> then) {
    Span at = CallSite.here();
    Expr holds = block.condition(condition, at);
    branches.add(new Stmt.If(holds, block.nested(then), null, at));
    replace(null, at);
    return this;
  }

  /** {@code else { ... }}. */
  public void orElse(Consumer<Block> otherwise) {
    Span at = CallSite.here();
    Objects.requireNonNull(otherwise, "a body is null");
    replace(block.nested(otherwise), at);
  }

  private void replace(@Nullable Stmt last, Span at) {
    Stmt rest = last;
    for (int i = branches.size() - 1; i >= 0; i--) {
      Stmt.If branch = branches.get(i);
      rest = new Stmt.If(branch.condition(), branch.then(), rest, branch.span());
    }
    added = block.replaceLast(added, (Stmt.If) Objects.requireNonNull(rest), at);
  }
}
