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
  private Stmt.If whole;

  IfChain(Block block, Stmt.If first) {
    this.block = block;
    this.whole = first;
    branches.add(first);
  }

  /** {@code else if condition { ... }}. */
  public IfChain elseIf(Condition condition, Consumer<Block> then) {
    Span at = CallSite.here();
    Expr holds = Value.of(condition).tree(block, at);
    branches.add(new Stmt.If(holds, block.nested(then), null, at));
    replace(null);
    return this;
  }

  /** {@code else { ... }}. */
  public void orElse(Consumer<Block> otherwise) {
    Objects.requireNonNull(otherwise, "a body is null");
    replace(block.nested(otherwise));
  }

  private void replace(@Nullable Stmt last) {
    Stmt rest = last;
    for (int i = branches.size() - 1; i >= 0; i--) {
      Stmt.If branch = branches.get(i);
      rest = new Stmt.If(branch.condition(), branch.then(), rest, branch.span());
    }
    Stmt.If changed = (Stmt.If) Objects.requireNonNull(rest);
    block.replaceLast(whole, changed);
    whole = changed;
  }
}
