// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;

/** The place where the next operation goes, and the makers of blocks, cells and buffers. */
final class Emitter {
  private int blocks;
  private int cells;
  private int buffers;
  private @Nullable Block current;
  private Descriptors descriptors = new Descriptors();
  private @Nullable CleanUps cleanUps;
  private @Nullable Span call;

  /** As many operations and blocks as no program needs that a person wrote. */
  static final int MOST = 250_000;

  /** Ends the building of a graph that grows without bounds: fns that call fns twice double it. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super(null, null, false, false);
    }
  }

  private int made;

  private void count() {
    if (++made > MOST) {
      throw new TooLarge();
    }
  }

  /** The first block. */
  Block start() {
    current = block();
    return current;
  }

  Block block() {
    count();
    return new Block(blocks++);
  }

  /** How many cells it has made. */
  int cells() {
    return cells;
  }

  /** How many blocks it has made. */
  int blocks() {
    return blocks;
  }

  Frames.Label label() {
    return new Frames.Label(block());
  }

  Cell cell(String name) {
    return new Cell(cells++, name);
  }

  Cell temp() {
    return cell("");
  }

  Buffer buffer(String name, long size, boolean reset) {
    return new Buffer(buffers++, name, size, reset);
  }

  /** Whether control comes here at all. */
  boolean reachable() {
    return current != null;
  }

  Block current() {
    if (current == null) {
      throw new AssertionError("nothing comes here");
    }
    return current;
  }

  Descriptors descriptors() {
    return descriptors;
  }

  // ---- operations

  Op emit(Op op) {
    count();
    op.inlined(call);
    current().ops().add(op);
    if (cleanUps != null) {
      cleanUps.remember(op);
    }
    return op;
  }

  /** What is emitted from now on is of the fn that this calls; null: of the syslet itself. */
  void inlinedFor(@Nullable Span wanted) {
    call = wanted;
  }

  /** Tells {@code wanted} of every operation. */
  void tells(CleanUps wanted) {
    cleanUps = wanted;
  }

  Op pseudo(PseudoCall call, Operand.@Nullable Place dest, Span span, Operand... args) {
    return emit(new Op(new Op.Pseudo(call), List.of(args), dest, Mode.DEFAULT, span));
  }

  /** A pseudo call into a fresh temporary. */
  Operand compute(PseudoCall call, Span span, Operand... args) {
    Cell dest = temp();
    pseudo(call, dest, span, args);
    return dest;
  }

  void move(Operand from, Operand.Place to, Span span) {
    if (!from.equals(to)) {
      emit(new Op(new Op.Copy(), List.of(from), to, Mode.DEFAULT, span));
    }
  }

  // ---- ways on

  void jump(Frames.Label target) {
    if (current == null) {
      return;
    }
    target.descriptors =
        target.descriptors == null
            ? descriptors.copy()
            : Descriptors.join(target.descriptors, descriptors);
    current.terminate(new Block.Jump(target.block));
    current = null;
  }

  /** Goes on at {@code label}; unreachable when nothing jumps there. */
  void bind(Frames.Label label) {
    if (label.descriptors == null) {
      current = null;
      return;
    }
    current = label.block;
    descriptors = label.descriptors.copy();
  }

  void branch(
      Operand value,
      Block.Test test,
      Frames.Label then,
      Frames.Label otherwise,
      @Nullable Span bounds) {
    for (Frames.Label target : List.of(then, otherwise)) {
      target.descriptors =
          target.descriptors == null
              ? descriptors.copy()
              : Descriptors.join(target.descriptors, descriptors);
    }
    current().terminate(new Block.Branch(value, test, then.block, otherwise.block, bounds));
    current = null;
  }

  void end(Block.Ending ending) {
    current().terminate(new Block.End(ending));
    current = null;
  }

  /** Starts a block of its own, so that it can be an entry. */
  Block fresh() {
    if (!current().ops().isEmpty()) {
      Frames.Label next = label();
      jump(next);
      bind(next);
    }
    return current();
  }

  /** Goes on in a block of its own that nothing leads to yet. */
  void enter(Block block, Descriptors known) {
    current = block;
    descriptors = known.copy();
  }

  /** Nothing goes on from where it is; {@code known} is what was known where it was before. */
  void leave(Descriptors known) {
    current = null;
    descriptors = known;
  }

  /** Like {@link #bind}; where nothing leads to, what follows is dead but can still be lowered. */
  void bindOrDead(Frames.Label label) {
    bind(label);
    if (current == null) {
      enter(block(), descriptors);
    }
  }
}
