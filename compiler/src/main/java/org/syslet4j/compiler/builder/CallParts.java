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
    @Nullable ProgramBuilder home,
    List<Value> args,
    Expr.Mode mode,
    boolean tried,
    @Nullable Handler handler) {

  /** Of a system call, or of a fn known by its name. */
  static CallParts of(String callee, Object... args) {
    return of(null, callee, args);
  }

  /**
   * Of something declared.
   *
   * @param home the program that declares it
   */
  static CallParts of(@Nullable ProgramBuilder home, String callee, Object... args) {
    Span span = CallSite.here();
    Names.name(callee, span);
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i] == null) {
        throw new NullPointerException(
            CallSite.text(span)
                + ": argument "
                + (i + 1)
                + " of "
                + callee
                + " is null; the kernel's null pointer is Syslet.NULL");
      }
      values.add(Value.of(args[i]));
    }
    return new CallParts(span, callee, home, values, Expr.Mode.DEFAULT, false, null);
  }

  CallParts asTried() {
    return new CallParts(span, callee, home, args, mode, true, handler);
  }

  CallParts in(Expr.Mode wanted) {
    return new CallParts(span, callee, home, args, wanted, tried, handler);
  }

  CallParts handledBy(Handler wanted) {
    return new CallParts(span, callee, home, args, mode, tried, wanted);
  }

  Expr.Call tree(Scope where) {
    where.program().requireSeen(home, callee, span);
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
      Span span, @Nullable Name binding, List<Constant> errnos, BiConsumer<Scope, Block> body) {
    static Handler any(List<Constant> errnos, Consumer<Block> body) {
      Objects.requireNonNull(body, "a handler is null");
      return new Handler(
          CallSite.here(), null, List.copyOf(errnos), (outer, block) -> body.accept(block));
    }

    static Handler of(List<Constant> errnos, Consumer<Block> body) {
      if (errnos.isEmpty()) {
        throw new IllegalArgumentException(
            CallSite.text(CallSite.here())
                + ": no errno is given; onError with a handler alone takes them all");
      }
      return any(errnos, body);
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

    Expr.Catch tree(Scope where) {
      List<Name> names = errnos.stream().map(errno -> new Name(errno.name(), span)).toList();
      return new Expr.Catch(binding, names, where.nested(span, body), span);
    }
  }
}
