// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.graph.Descriptors.Known;
import org.syslet4j.compiler.graph.Descriptors.State;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Variable;

/**
 * The leaving of scopes: lowers the defers in force on each way out, drops those that close what is
 * closed already, reports descriptors that leak, and remembers for each operation which clean-up a
 * cancelled run has to take.
 */
final class CleanUps {
  private final GraphBuilder graph;
  private final Emitter emitter;
  private final Map<Variable, Variable> aliases = new IdentityHashMap<>();
  private final Map<Op, Pending> pending = new IdentityHashMap<>();
  private final Map<Pending, Descriptors> snapshots = new LinkedHashMap<>();
  private final Map<Pending, List<Block>> entries = new LinkedHashMap<>();
  private int depth;

  /** One defer of one scope; the same only as itself. */
  private static final class Step {
    final Typed.Defer defer;
    final Frames.Scope scope;

    Step(Typed.Defer defer, Frames.Scope scope) {
      this.defer = defer;
      this.scope = scope;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Step step && step.defer == defer && step.scope == scope;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(defer) * 31 + System.identityHashCode(scope);
    }
  }

  /** The clean-up in force, first step first. */
  private record Pending(List<Step> steps) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pending that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
      return steps.hashCode();
    }
  }

  CleanUps(GraphBuilder graph) {
    this.graph = graph;
    this.emitter = graph.emitter;
    emitter.tells(this);
  }

  // ---- leaving

  /** Leaves one scope: runs its defers, the last one first. */
  void leave(Frames.Scope scope, boolean failing, Span span) {
    for (int i = scope.defers.size() - 1; i >= 0; i--) {
      Typed.Defer defer = scope.defers.get(i);
      if ((failing || !defer.onErrorOnly()) && applies(defer)) {
        run(new Step(defer, scope));
      }
    }
    for (Variable owned : scope.owned) {
      checkLeak(owned, span);
    }
  }

  private void run(Step step) {
    Frames.Scope before = graph.scope();
    graph.scope(new Frames.Scope(step.scope.outer, step.scope.fn));
    depth++;
    graph.statement(step.defer.statement());
    depth--;
    graph.scope(before);
  }

  private void checkLeak(Variable variable, Span span) {
    Known known = emitter.descriptors().of(variable);
    if (known == null) {
      return;
    }
    if (known.state() == State.OPEN) {
      graph.diagnostics.report(
          Diagnostic.of(Kind.DESCRIPTOR_LEAK, variable.span(), variable.name())
              .label("opened here")
              .place(span, "on this way out it is still open")
              .help("write `defer close(" + variable.name() + ")` behind the line that opens it"));
    } else if (known.state() == State.MAYBE) {
      maybe(variable, known, variable.span());
    }
    emitter.descriptors().forget(variable);
  }

  private static Diagnostic.Builder opened(Diagnostic.Builder finding, Variable variable) {
    return finding.place(variable.span(), "opened here");
  }

  private Span wasOpened(Variable variable) {
    Known known = emitter.descriptors().of(variable);
    return known == null ? variable.span() : known.where();
  }

  private void maybe(Variable variable, Known known, Span span) {
    graph.diagnostics.report(
        opened(Diagnostic.of(Kind.MAYBE_CLOSED, span, variable.name()), variable)
            .place(known.where(), "closed here, on one of the ways")
            .help("close it on every way that leads here, or on none"));
    emitter.descriptors().forget(variable); // said once
  }

  /** Leaves all scopes inside of {@code around}. */
  void leaveTo(Frames.Scope around, Span span) {
    for (Frames.Scope s = graph.scope(); s != null && s != around; s = s.outer) {
      leave(s, false, span);
    }
  }

  /** Leaves all scopes of the current fn, which returns. */
  void leaveFn(Span span) {
    for (Frames.Scope s = graph.scope(); s != null; s = s.outer) {
      leave(s, false, span);
    }
  }

  /**
   * Leaves scopes and fns because of a failure, up to whoever catches it.
   *
   * @param catchable false for failures that no catch may hide: bounds, division by zero
   */
  void fail(Operand errno, @Nullable Op site, Span span, boolean catchable) {
    Frames.Scope before = graph.scope();
    if (!catchable || !isCaught(before.fn)) {
      Pending steps = pendingNow();
      List<Block> same = entries.get(steps);
      if (same == null) {
        same = new ArrayList<>();
        entries.put(steps, same);
      }
      same.add(emitter.fresh());
    }
    Frames.Scope from = before;
    while (true) {
      Frames.Fn fn = from.fn;
      for (Frames.Scope s = from; s != null; s = s.outer) {
        leave(s, true, span);
      }
      if (fn.callScope == null) {
        emitter.end(new Block.Failed(errno, site, span));
        break;
      }
      from = fn.callScope;
      graph.scope(from);
      if (catchable && fn.onFailure != null) {
        fn.onFailure.failed(errno, site, span);
        break;
      }
    }
    graph.scope(before);
  }

  private static boolean isCaught(Frames.Fn fn) {
    for (Frames.Fn f = fn; f.callScope != null; f = f.callScope.fn) {
      if (f.onFailure != null) {
        return true;
      }
    }
    return false;
  }

  // ---- descriptors

  /** Whether a defer still has something to do. */
  private boolean applies(Typed.Defer defer) {
    Variable closes = closes(defer.statement());
    Known known = closes == null ? null : emitter.descriptors().of(closes);
    if (closes == null || known == null) {
      return true;
    }
    if (known.state() == State.MAYBE) {
      maybe(closes, known, defer.span());
    } else if (known.state() == State.GONE) {
      graph.diagnostics.report(
          opened(Diagnostic.of(Kind.USE_AFTER_CLOSE, known.where(), closes.name()), closes)
              .label("handed to the caller here")
              .place(defer.span(), "this closes it before the caller gets it")
              .help("write `errdefer` here"));
    }
    return known.state() != State.CLOSED && known.state() != State.NEVER;
  }

  private @Nullable Variable closes(Typed.Stmt stmt) {
    return stmt instanceof Typed.Evaluate evaluate
            && evaluate.expr() instanceof Typed.Call call
            && call.signature().params().size() == 1
            && call.signature().params().get(0).consumes()
            && call.args().get(0) instanceof Typed.ValueArg arg
            && arg.value() instanceof Typed.Var var
        ? root(var.variable())
        : null;
  }

  /** A parameter of a fn stands for the variable that was given. */
  void alias(Variable param, Typed.Expr given) {
    if (given instanceof Typed.Var var) {
      aliases.put(param, root(var.variable()));
    } else {
      aliases.remove(param);
    }
  }

  private Variable root(Variable variable) {
    return aliases.getOrDefault(variable, variable);
  }

  /** A descriptor is used. */
  void used(Variable variable, Span span) {
    Variable root = root(variable);
    Known known = emitter.descriptors().of(root);
    if (known == null) {
      return;
    }
    if (known.state() == State.CLOSED) {
      graph.diagnostics.report(
          opened(Diagnostic.of(Kind.USE_AFTER_CLOSE, span, root.name()), root)
              .label("used here")
              .place(known.where(), "closed here"));
      emitter.descriptors().forget(root);
    } else if (known.state() == State.MAYBE) {
      maybe(root, known, span);
    }
  }

  /** A descriptor is closed. */
  void closed(Variable variable, Span span) {
    Variable root = root(variable);
    Known known = emitter.descriptors().of(root);
    if (known != null && known.state() == State.CLOSED) {
      graph.diagnostics.report(
          opened(Diagnostic.of(Kind.DOUBLE_CLOSE, span, root.name()), root)
              .label("closed again here")
              .place(known.where(), "closed here first")
              .note("the number may be another file's by now"));
    } else if (known != null && known.state() == State.MAYBE) {
      maybe(root, known, span);
    }
    emitter.descriptors().set(root, State.CLOSED, span);
  }

  /** A descriptor is known to be negative. */
  void neverOpened(Variable variable, Span span) {
    Variable root = root(variable);
    if (emitter.descriptors().is(root, State.OPEN)) {
      emitter.descriptors().set(root, State.NEVER, span);
    }
  }

  /** What a return hands to the caller is the caller's to close. */
  void handedOn(Typed.Expr value) {
    if (value instanceof Typed.Var var && emitter.reachable()) {
      Variable root = root(var.variable());
      if (emitter.descriptors().is(root, State.OPEN)) {
        emitter.descriptors().set(root, State.GONE, value.span());
      }
    }
  }

  /** A variable is about to get another value. */
  void overwriting(Variable variable, Span span) {
    if (emitter.reachable() && emitter.descriptors().is(variable, State.OPEN)) {
      graph.diagnostics.report(
          Diagnostic.of(Kind.DESCRIPTOR_OVERWRITTEN, span, variable.name())
              .label("it gets another one here")
              .place(wasOpened(variable), "opened here, and not closed since")
              .help("close it before"));
    }
  }

  /** What a turn of a loop closed must not be what the next turn finds open. */
  void checkTurn(Descriptors before, Frames.Label head, Span span) {
    Descriptors after = head.descriptors;
    if (after == null) {
      return;
    }
    for (Variable variable : before.variables()) {
      Known known = after.of(variable);
      boolean held = before.is(variable, State.NEVER) || before.is(variable, State.CLOSED);
      if (held && known != null && known.state() == State.OPEN) {
        graph.diagnostics.report(
            Diagnostic.of(Kind.DESCRIPTOR_OVERWRITTEN, known.where(), variable.name())
                .label("the next turn of the loop would open another one here")
                .place(variable.span(), "declared outside of the loop")
                .help("close it before the turn ends"));
      }
      if (before.is(variable, State.OPEN) && known != null && known.state() == State.MAYBE) {
        graph.diagnostics.report(
            Diagnostic.of(Kind.MAYBE_CLOSED, known.where(), variable.name())
                .label("closed here, and the next turn of the loop would find it closed")
                .place(variable.span(), "opened outside of the loop"));
      }
    }
  }

  // ---- what a cancelled run has to clean up

  private Pending pendingNow() {
    List<Step> steps = new ArrayList<>();
    Frames.Scope from = graph.scope();
    while (from != null) {
      for (Frames.Scope s = from; s != null; s = s.outer) {
        for (int i = s.defers.size() - 1; i >= 0; i--) {
          Typed.Defer defer = s.defers.get(i);
          Variable closes = closes(defer.statement());
          boolean done =
              closes != null
                  && (emitter.descriptors().is(closes, State.CLOSED)
                      || emitter.descriptors().is(closes, State.NEVER));
          if (!done) {
            steps.add(new Step(defer, s));
          }
        }
      }
      from = from.fn.callScope;
    }
    return new Pending(steps);
  }

  /** Takes note of the clean-up in force before {@code op}. */
  void remember(Op op) {
    if (depth > 0) {
      return; // a clean-up is not cancelled
    }
    Pending steps = pendingNow();
    pending.put(op, steps);
    if (!steps.steps().isEmpty()) {
      snapshots.putIfAbsent(steps, emitter.descriptors().copy());
    }
  }

  /** Lowers the clean-ups that no failure needs. */
  void completeUnwind() {
    for (Map.Entry<Pending, Descriptors> snapshot : snapshots.entrySet()) {
      Pending pending = snapshot.getKey();
      if (!entries.containsKey(pending)) {
        Block entry = emitter.block();
        emitter.enter(entry, snapshot.getValue());
        for (Step step : pending.steps()) {
          run(step);
        }
        emitter.end(
            new Block.Failed(
                new Operand.Const(Errno.ECANCELED.number()), null, entrySpan(pending)));
        entries.put(pending, List.of(entry));
      }
    }
  }

  private static Span entrySpan(Pending steps) {
    return steps.steps().get(0).defer.span();
  }

  /** Tells each operation the clean-up in force before it. */
  void attach() {
    for (Map.Entry<Op, Pending> one : pending.entrySet()) {
      Pending steps = one.getValue();
      one.getKey()
          .cleanUps(steps.steps().isEmpty() ? List.of() : entries.getOrDefault(steps, List.of()));
    }
  }

  /** Whether a defer in force assigns to a variable. */
  boolean mayAssign() {
    for (Step step : pendingNow().steps()) {
      if (assigns(step.defer.statement())) {
        return true;
      }
    }
    return false;
  }

  private static boolean assigns(Typed.Stmt stmt) {
    if (stmt instanceof Typed.Block block) {
      for (Typed.Stmt inner : block.statements()) {
        if (assigns(inner)) {
          return true;
        }
      }
      return false;
    }
    return !(stmt instanceof Typed.Evaluate);
  }
}
