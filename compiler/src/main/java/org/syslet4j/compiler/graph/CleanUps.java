// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.graph.Descriptors.Known;
import org.syslet4j.compiler.graph.Descriptors.State;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Type;
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
  private final Map<Pending, Descriptors> snapshots = new LinkedHashMap<>();
  private final Map<Pending, Unwinding> unwindings = new HashMap<>();

  /** Those of the snapshots whose first step stands in a fn. */
  private final Map<Frames.Fn, List<Pending>> byFn = new IdentityHashMap<>();

  /** What some clean-up was left out for. */
  private final Set<Variable> skipped = Collections.newSetFromMap(new IdentityHashMap<>());

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
    for (Variable held : scope.held) {
      checkLeak(held, span);
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
    emitter.descriptors().forget(variable);
    if (!known.owned()) {
      return;
    }
    if (known.state() == State.OPEN) {
      graph.diagnostics.report(
          Diagnostic.of(Kind.DESCRIPTOR_LEAK, shown(variable, known), variable.name())
              .label("opened here")
              .place(span, "on this way out it is still open")
              .help("write `defer close(" + variable.name() + ")` behind the line that opens it"));
    } else if (known.state() == State.MAYBE) {
      maybe(variable, known, shown(variable, known));
    }
  }

  private static Diagnostic.Builder opened(
      Diagnostic.Builder finding, Variable variable, Known known) {
    return finding.place(
        shown(variable, known), known.owned() ? "opened here" : "it comes from elsewhere");
  }

  /** The line that people look for: a variable's own, or the one that filled the array. */
  private static Span shown(Variable variable, Known known) {
    return variable.isElement() ? known.opened() : variable.span();
  }

  private void maybe(Variable variable, Known known, Span span) {
    graph.diagnostics.report(
        opened(Diagnostic.of(Kind.MAYBE_CLOSED, span, variable.name()), variable, known)
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
      unwinding(pendingNow()).entries().add(emitter.fresh());
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
          opened(Diagnostic.of(Kind.USE_AFTER_CLOSE, known.where(), closes.name()), closes, known)
              .label("handed to the caller here")
              .place(defer.span(), "this closes it before the caller gets it")
              .help("write `errdefer` here"));
    }
    return !isShut(closes);
  }

  private @Nullable Variable closes(Typed.Stmt stmt) {
    return stmt instanceof Typed.Evaluate evaluate
            && evaluate.expr() instanceof Typed.Call call
            && call.signature().params().size() == 1
            && call.signature().params().get(0).consumes()
            && call.args().get(0) instanceof Typed.ValueArg arg
        ? named(arg.value())
        : null;
  }

  /** Whether there is nothing to close, so that a clean-up that would is left out. */
  private boolean isShut(Variable variable) {
    Known known = emitter.descriptors().of(variable);
    boolean shut = known != null && known.isShut();
    if (shut) {
      skipped.add(variable);
    }
    return shut;
  }

  /** A parameter of a fn stands for the descriptor that was given. */
  void alias(Variable param, Typed.Expr given) {
    Variable other = named(given);
    if (other != null) {
      aliases.put(param, other);
      return;
    }
    aliases.remove(param);
    if (param.type() == Type.FD) {
      borrow(param, given);
    }
  }

  /** A variable takes a descriptor that no call gave it. */
  void taken(Variable variable, Typed.Expr from) {
    Variable other = variable.mutable() ? null : named(from);
    Known known = other == null ? null : emitter.descriptors().of(other);
    boolean stays =
        other != null
            && known != null
            && (other.isElement() ? known.state() != State.NEVER : !other.mutable());
    if (stays) {
      aliases.put(variable, Objects.requireNonNull(other));
    } else {
      aliases.remove(variable);
      borrow(variable, from);
    }
  }

  /** A descriptor from elsewhere, or a negative number in the place of one. */
  void borrow(Variable variable, Typed.Expr from) {
    if (from instanceof Typed.Const number && number.value() < 0) {
      emitter.descriptors().none(variable, from.span());
    } else {
      emitter.descriptors().borrow(variable, from.span());
    }
  }

  private Variable root(Variable variable) {
    return aliases.getOrDefault(variable, variable);
  }

  /** What stands for the descriptor that {@code expr} names; null when it names none. */
  @Nullable Variable named(Typed.Expr expr) {
    if (expr instanceof Typed.Var var) {
      return root(var.variable());
    }
    return expr instanceof Typed.IndexOf element
            && element.base() instanceof Typed.Var array
            && element.index() instanceof Typed.Const index
        ? array.variable().element(index.value())
        : null;
  }

  /** A descriptor is used. */
  void used(Typed.Expr expr) {
    Variable root = named(expr);
    Known known = root == null ? null : emitter.descriptors().of(root);
    if (root == null || known == null) {
      return;
    }
    Span span = expr.span();
    if (known.state() == State.CLOSED) {
      graph.diagnostics.report(
          opened(Diagnostic.of(Kind.USE_AFTER_CLOSE, span, root.name()), root, known)
              .label("used here")
              .place(known.where(), "closed here"));
      emitter.descriptors().forget(root);
    } else if (known.state() == State.MAYBE) {
      maybe(root, known, span);
    }
  }

  /** A descriptor is closed. */
  void closed(Typed.Expr expr, Span span) {
    Variable root = named(expr);
    if (root == null) {
      return;
    }
    Known known = emitter.descriptors().of(root);
    if (known != null && known.state() == State.CLOSED) {
      graph.diagnostics.report(
          opened(Diagnostic.of(Kind.DOUBLE_CLOSE, span, root.name()), root, known)
              .label("closed again here")
              .place(known.where(), "closed here first")
              .note("the number may be another file's by now"));
    } else if (known != null && known.state() == State.MAYBE) {
      maybe(root, known, span);
    }
    emitter.descriptors().become(root, State.CLOSED, span);
  }

  /** A descriptor is known to be negative. */
  void neverOpened(Typed.Expr expr) {
    Variable root = named(expr);
    if (root != null && emitter.descriptors().is(root, State.OPEN)) {
      emitter.descriptors().become(root, State.NEVER, expr.span());
    }
  }

  /** What a return hands to the caller is the caller's to close. */
  void handedOn(Typed.Expr value) {
    Variable root = named(value);
    if (root != null && emitter.reachable() && emitter.descriptors().is(root, State.OPEN)) {
      emitter.descriptors().become(root, State.GONE, value.span());
    }
  }

  /** A variable is about to get another value. */
  void overwriting(Variable variable, Span span) {
    Known known = emitter.descriptors().of(variable);
    boolean lost = known != null && known.owned() && known.state() == State.OPEN;
    if (known != null && lost && emitter.reachable()) {
      graph.diagnostics.report(
          Diagnostic.of(Kind.DESCRIPTOR_OVERWRITTEN, span, variable.name())
              .label("it gets another one here")
              .place(known.opened(), "opened here, and not closed since")
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
      if (known == null) {
        continue;
      }
      boolean opened = known.state() == State.OPEN || known.state() == State.MAYBE;
      boolean was = before.is(variable, State.NEVER) || before.is(variable, State.CLOSED);
      // What is left out where nothing was open yet must not be missed in the next turn.
      if (was && opened && (known.owned() || skipped.contains(variable))) {
        graph.diagnostics.report(
            Diagnostic.of(Kind.DESCRIPTOR_OVERWRITTEN, known.opened(), variable.name())
                .label("the next turn of the loop would open another one here")
                .place(variable.span(), "declared outside of the loop")
                .help("close it before the turn ends"));
      }
      if (before.is(variable, State.OPEN) && known.state() == State.MAYBE) {
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
          if (closes == null || !isShut(closes)) {
            steps.add(new Step(defer, s));
          }
        }
      }
      from = from.fn.callScope;
    }
    return new Pending(steps);
  }

  private Unwinding unwinding(Pending steps) {
    Unwinding known = unwindings.get(steps);
    if (known == null) {
      known = new Unwinding();
      unwindings.put(steps, known);
    }
    return known;
  }

  /** Tells {@code op} the clean-up in force before it. */
  void remember(Op op) {
    if (depth > 0) {
      return; // a clean-up is not cancelled
    }
    Pending steps = pendingNow();
    if (steps.steps().isEmpty()) {
      op.unwinding(Unwinding.NONE);
      return;
    }
    op.unwinding(unwinding(steps));
    if (!snapshots.containsKey(steps)) {
      snapshots.put(steps, emitter.descriptors().copy());
      Frames.Fn fn = steps.steps().get(0).scope.fn;
      List<Pending> own = byFn.get(fn);
      if (own == null) {
        own = new ArrayList<>();
        byFn.put(fn, own);
      }
      own.add(steps);
    }
  }

  /**
   * Lowers the clean-ups of {@code fn} that no failure needs, while its parameters still stand for
   * what this call gave.
   */
  void completeUnwind(Frames.Fn fn) {
    List<Pending> own = byFn.remove(fn);
    if (own == null) {
      return;
    }
    Descriptors here = emitter.descriptors();
    for (Pending steps : own) {
      if (unwinding(steps).entries().isEmpty()) {
        lowerUnwind(steps, Objects.requireNonNull(snapshots.get(steps)));
      }
    }
    emitter.leave(here);
  }

  /** Lowers the clean-ups that no failure needs. */
  void completeUnwind() {
    for (Map.Entry<Pending, Descriptors> snapshot : snapshots.entrySet()) {
      if (unwinding(snapshot.getKey()).entries().isEmpty()) {
        lowerUnwind(snapshot.getKey(), snapshot.getValue());
      }
    }
  }

  private void lowerUnwind(Pending pending, Descriptors known) {
    Block entry = emitter.block();
    emitter.enter(entry, known);
    for (Step step : pending.steps()) {
      run(step);
    }
    emitter.end(
        new Block.Failed(new Operand.Const(Errno.ECANCELED.number()), null, entrySpan(pending)));
    List<Block> entries = unwinding(pending).entries();
    entries.clear();
    entries.add(entry);
  }

  private static Span entrySpan(Pending steps) {
    return steps.steps().get(0).defer.span();
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
