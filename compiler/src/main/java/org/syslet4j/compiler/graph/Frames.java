// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Variable;

/** The scopes, loops and fns that stand around the place that is being lowered. */
final class Frames {
  private Frames() {}

  /** A block with what has to be done when it is left. */
  static final class Scope {
    final @Nullable Scope outer;
    final Fn fn;
    final List<Typed.Defer> defers = new ArrayList<>();

    /** What stands for the descriptors that it declares. */
    final List<Variable> held = new ArrayList<>();

    Scope(@Nullable Scope outer, Fn fn) {
      this.outer = outer;
      this.fn = fn;
    }
  }

  /** A body being lowered: the syslet's, or that of a fn that is being inlined. */
  static final class Fn {
    /** The scope that the call stands in; null for the syslet itself. */
    final @Nullable Scope callScope;

    /** Where it goes on after a return; null for the syslet itself. */
    final @Nullable Label exit;

    /** Takes the results of a fn. */
    final List<Cell> results = new ArrayList<>();

    /** Where its failures go. */
    final @Nullable OnFailure onFailure;

    /** The call, and within it those that it was inlined for; null for the syslet itself. */
    final @Nullable Span call;

    Fn(
        @Nullable Scope callScope,
        @Nullable Label exit,
        @Nullable OnFailure onFailure,
        @Nullable Span call) {
      this.call = call;
      this.callScope = callScope;
      this.exit = exit;
      this.onFailure = onFailure;
    }
  }

  /** Takes over when a fn fails; the current scope is then that of the call. */
  interface OnFailure {
    void failed(Operand errno, @Nullable Op site, Span span);
  }

  /** A loop and the scope around it. */
  record Loop(Typed.LoopId id, Label onBreak, Label onContinue, Scope around) {}

  /** A place that is jumped to, with what is known of descriptors there. */
  static final class Label {
    final Block block;
    @Nullable Descriptors descriptors;

    /** What becomes known where control comes here; the label then leads on to {@link #forward}. */
    @Nullable Runnable onBind;

    @Nullable Label forward;

    Label(Block block) {
      this.block = block;
    }
  }
}
