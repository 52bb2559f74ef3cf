// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** What a call consists of. The handler's block is made where the call is put. */
record CallParts(
    Span span,
    String callee,
    List<Value> args,
    Expr.Mode mode,
    boolean tried,
    @Nullable Handler handler) {

  static CallParts of(String callee, Object... args) {
    Span span = CallSite.here();
    Names.name(callee, span);
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i] == null) {
        throw new NullPointerException(
            "argument "
                + (i + 1)
                + " of "
                + callee
                + " is null; the kernel's null pointer is Syslet.NULL");
      }
      values.add(Value.of(args[i]));
    }
    return new CallParts(span, callee, values, Expr.Mode.DEFAULT, false, null);
  }

  CallParts asTried() {
    return new CallParts(span, callee, args, mode, true, handler);
  }

  CallParts in(Expr.Mode wanted) {
    return new CallParts(span, callee, args, wanted, tried, handler);
  }

  CallParts handledBy(Handler wanted) {
    return new CallParts(span, callee, args, mode, tried, wanted);
  }

  Expr.Call tree(Block where) {
    return new Expr.Call(
        mode,
        tried,
        new Name(callee, span),
        Value.trees(args, where, span),
        handler == null ? null : handler.tree(where),
        span);
  }

  /** How a failure is handled; one of binding and errnos at most is there. */
  record Handler(
      Span span, @Nullable Name binding, List<Constant> errnos, BiConsumer<Block, Block> body) {
    static Handler any(List<Constant> errnos, Consumer<Block> body) {
      Objects.requireNonNull(body, "a handler is null");
      return new Handler(
          CallSite.here(), null, List.copyOf(errnos), (outer, block) -> body.accept(block));
    }

    static Handler binding(String name, BiConsumer<Block, ErrnoVar> body) {
      Objects.requireNonNull(body, "a handler is null");
      Span at = CallSite.here();
      Name binding = Names.name(name, at);
      return new Handler(
          at,
          binding,
          List.of(),
          (header, block) ->
              body.accept(block, new ErrnoVar(at, Variable.declared(binding, header))));
    }

    Expr.Catch tree(Block where) {
      List<Name> names = errnos.stream().map(errno -> new Name(errno.name(), span)).toList();
      return new Expr.Catch(binding, names, where.nested(span, body), span);
    }
  }
}
