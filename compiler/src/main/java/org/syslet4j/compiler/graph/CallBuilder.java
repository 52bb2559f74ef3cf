// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.compiler.tree.Param.Direction;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Variable;

/** Lowers calls: arguments, what happens on failure, and the inlining of fns. */
final class CallBuilder {
  private final GraphBuilder graph;
  private final Emitter emitter;

  /** The word before the call of the fn that is being inlined: it holds for the calls in there. */
  private Mode mode = Mode.DEFAULT;

  CallBuilder(GraphBuilder graph) {
    this.graph = graph;
    this.emitter = graph.emitter;
  }

  /** A failure that a catch around the fn may handle. */
  void fail(Operand errno, @Nullable Op site, Span span) {
    graph.cleanUps.fail(errno, site, span, true);
  }

  /** Whether a value is what a call gave: a descriptor among it is this program's to close. */
  boolean gives(Typed.Expr expr) {
    return expr instanceof Typed.Call || expr instanceof Typed.FnCall;
  }

  /** A call for its effect. */
  void discard(Typed.Expr expr) {
    if (expr instanceof Typed.Call call) {
      boolean looked = !(call.handling() instanceof Typed.Plain);
      perform(call, looked ? emitter.temp() : null);
    } else {
      graph.values.value(expr);
    }
  }

  /** A system call whose result is used. */
  Operand systemCall(Typed.Call call, String name) {
    Cell result = emitter.cell(name);
    perform(call, result);
    return result;
  }

  private void perform(Typed.Call call, @Nullable Cell result) {
    List<Operand> args = arguments(call);
    Map<Variable, Span> filled = filled(call);
    for (Map.Entry<Variable, Span> element : filled.entrySet()) {
      graph.cleanUps.overwriting(element.getKey(), element.getValue());
    }
    Op op =
        emitter.emit(
            new Op(
                new Op.SystemCall(call.signature()),
                args,
                result,
                modeOf(call.mode()),
                call.span()));
    consume(call);
    if (result != null) {
      handle(call.handling(), result, op, call.span(), filled);
    }
  }

  /** The descriptors that a success of {@code call} opens in arrays, and where these stand. */
  private static Map<Variable, Span> filled(Typed.Call call) {
    Map<Variable, Span> filled = Map.of();
    for (Typed.Arg arg : call.args()) {
      if (arg instanceof Typed.SpanArg span
          && span.memory() instanceof Typed.Var array
          && !array.variable().elements().isEmpty()) {
        filled = new LinkedHashMap<>();
        long count = call.signature().arrayLength(span.param());
        for (Map.Entry<Long, Variable> element : array.variable().elements().entrySet()) {
          if (element.getKey() < count) {
            filled.put(element.getValue(), array.span());
          }
        }
      }
    }
    return filled;
  }

  private Mode modeOf(Mode own) {
    return own == Mode.DEFAULT ? mode : own;
  }

  private List<Operand> arguments(Typed.Call call) {
    Operand[] args = new Operand[call.signature().params().size()];
    for (Typed.Arg arg : call.args()) {
      if (arg instanceof Typed.ValueArg given) {
        args[given.param()] = valueArgument(call, given);
      } else {
        span(call.signature(), (Typed.SpanArg) arg, args);
      }
    }
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i] == null ? new Const(0) : args[i];
    }
    int used = args.length;
    while (used > 0 && args[used - 1].equals(new Const(0))) {
      used--; // the rest of the arguments are zero anyway
    }
    return new ArrayList<>(List.of(args).subList(0, used));
  }

  private Operand valueArgument(Typed.Call call, Typed.ValueArg given) {
    boolean closes = call.signature().params().get(given.param()).consumes();
    return closes ? graph.values.closing(given.value()) : graph.values.scalar(given.value());
  }

  private void span(Signature signature, Typed.SpanArg arg, Operand[] args) {
    Signature.Parameter param = signature.params().get(arg.param());
    Optional<Val.Mem> memory = graph.values.optionalMemory(arg.memory());
    if (memory.isEmpty()) {
      return;
    }
    if (param.direction() != Direction.IN) {
      graph.markWritten(memory.get().param());
    }
    List<Operand> both = graph.values.span(memory.get(), param.type(), arg.memory().span());
    args[arg.param()] = both.get(0);
    if (arg.countParam() >= 0) {
      args[arg.countParam()] = both.get(1);
    }
  }

  private void consume(Typed.Call call) {
    for (Typed.Arg arg : call.args()) {
      if (arg instanceof Typed.ValueArg given
          && call.signature().params().get(given.param()).consumes()) {
        graph.cleanUps.closed(given.value(), call.span());
      }
    }
  }

  // ---- failure

  private void handle(
      Typed.Handling handling,
      Cell result,
      @Nullable Op op,
      Span span,
      Map<Variable, Span> filled) {
    if (handling instanceof Typed.Plain) {
      return;
    }
    Frames.Label failed = emitter.label();
    Frames.Label done = emitter.label();
    emitter.branch(result, Block.Test.NEGATIVE, failed, done, null);
    Descriptors success = Objects.requireNonNull(done.descriptors);
    for (Map.Entry<Variable, Span> element : filled.entrySet()) {
      success.open(element.getKey(), element.getValue());
    }
    emitter.bind(failed);
    if (handling instanceof Typed.Catch handler) {
      handle(handler, result, op, span, done);
    } else {
      fail(result, op, span);
    }
    emitter.bindOrDead(done);
  }

  /** The body of a catch, entered with the errno in {@code errno}. */
  private void handle(
      Typed.Catch handler, Operand errno, @Nullable Op site, Span span, Frames.Label after) {
    if (!handler.errnos().isEmpty()) {
      Frames.Label known = emitter.label();
      for (long wanted : handler.errnos()) {
        Frames.Label other = emitter.label();
        Operand difference = emitter.compute(PseudoCall.ADD, span, errno, new Const(wanted));
        emitter.branch(difference, Block.Test.ZERO, known, other, null);
        emitter.bind(other);
      }
      fail(errno, site, span);
      emitter.bind(known);
    }
    if (handler.binding() != null) {
      graph.define(handler.binding(), new Val.Scalar(errno));
    }
    graph.block(handler.body());
    emitter.jump(after);
  }

  // ---- fns

  /** Inlines a fn. */
  Val fnCall(Typed.FnCall call) {
    List<Val> given = new ArrayList<>();
    for (int i = 0; i < call.args().size(); i++) {
      given.add(argument(call, i));
    }
    Frames.Label exit = emitter.label();
    Frames.Label failed = emitter.label();
    Cell errno = emitter.temp();
    boolean caught = call.handling() instanceof Typed.Catch && !call.fn().isLikeCall();
    Frames.Fn fn =
        new Frames.Fn(
            graph.scope(),
            exit,
            caught ? new Caught(errno, failed) : null,
            call.span().inlined(graph.scope().fn.call));
    for (Typed.Result result : call.fn().results()) {
      fn.results.add(emitter.cell(result.name()));
    }
    for (int i = 0; i < given.size(); i++) {
      graph.define(call.fn().params().get(i).variable(), given.get(i));
      graph.cleanUps.alias(call.fn().params().get(i).variable(), call.args().get(i));
    }
    Mode outside = mode;
    mode = modeOf(call.mode());
    Frames.Scope around = graph.scope();
    graph.scope(new Frames.Scope(null, fn));
    for (Typed.Param param : call.fn().params()) {
      graph.scope().held.add(param.variable());
    }
    graph.block(call.fn().body());
    if (emitter.reachable()) {
      graph.cleanUps.leaveFn(call.span());
    }
    emitter.jump(exit);
    graph.scope(around);
    mode = outside;
    graph.cleanUps.completeUnwind(fn);
    if (caught) {
      Typed.Catch handler = (Typed.Catch) call.handling();
      emitter.bind(failed);
      if (emitter.reachable()) {
        handle(handler, errno, null, call.span(), exit);
      }
    }
    emitter.bindOrDead(exit);
    if (call.fn().isLikeCall()) {
      handle(call.handling(), fn.results.get(0), null, call.span(), Map.of());
    }
    return result(fn);
  }

  /** Where the failures of a fn go whose call has a catch. */
  private final class Caught implements Frames.OnFailure {
    private final Cell errno;
    private final Frames.Label failed;

    Caught(Cell errno, Frames.Label failed) {
      this.errno = errno;
      this.failed = failed;
    }

    @Override
    public void failed(Operand value, @Nullable Op site, Span span) {
      Operand negative =
          value instanceof Const number ? new Const(-Math.abs(number.value())) : value;
      emitter.move(negative, errno, span);
      emitter.jump(failed);
    }
  }

  private Val argument(Typed.FnCall call, int index) {
    Typed.Expr arg = call.args().get(index);
    Type wanted = call.fn().params().get(index).variable().type();
    Val val = graph.values.value(arg);
    if (val instanceof Val.Mem) {
      Val.Mem memory = graph.values.memoryOf(val, arg.type());
      Val.Mem seen = wanted == Type.BYTES ? graph.values.asBytes(memory, arg.span()) : memory;
      return seen;
    }
    if (wanted.isSpan() && val instanceof Val.Scalar) { // null
      return new Val.Mem(
          new Const(0), 0, new Const(0), org.syslet4j.compiler.typed.Storage.Scalar.U8, -1);
    }
    Operand operand = ((Val.Scalar) val).operand();
    return new Val.Scalar(
        operand instanceof Operand.Slot ? graph.fixed(operand, "", arg.span()) : operand);
  }

  private static Val result(Frames.Fn fn) {
    return switch (fn.results.size()) {
      case 0 -> new Val.Nothing();
      case 1 -> new Val.Scalar(fn.results.get(0));
      default -> new Val.Several(List.copyOf(fn.results));
    };
  }
}
