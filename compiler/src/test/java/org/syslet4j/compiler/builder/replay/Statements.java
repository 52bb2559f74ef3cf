// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.builder.AnyArg;
import org.syslet4j.compiler.builder.ArrayExpr;
import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.BytesExpr;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.Call;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.ErrnoVar;
import org.syslet4j.compiler.builder.FdArg;
import org.syslet4j.compiler.builder.FdExpr;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.IfChain;
import org.syslet4j.compiler.builder.LongArg;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathArg;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.PointerArg;
import org.syslet4j.compiler.builder.Several;
import org.syslet4j.compiler.builder.SpanArg;
import org.syslet4j.compiler.builder.StructExpr;
import org.syslet4j.compiler.builder.StructLiteral;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.builder.Value;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;

/** The statements of a block, said again. */
final class Statements {
  private final Program program;
  private final Names names;
  private final Block block;
  private final Expressions expressions;

  Statements(Program program, Names names, Block block) {
    this.program = program;
    this.names = names;
    this.block = block;
    this.expressions = new Expressions(program, names);
  }

  void say(List<Stmt> statements) {
    statements.forEach(this::say);
  }

  private void inside(Block inner, List<Stmt> statements) {
    new Statements(program, new Names(names), inner).say(statements);
  }

  private void say(Stmt stmt) {
    if (stmt instanceof Stmt.Block inner) {
      block.block(b -> inside(b, inner.statements()));
    } else if (stmt instanceof Stmt.Annotated annotated) {
      Block allowing = block;
      for (Annotation annotation : annotated.annotations()) {
        allowing = allowing.allow(Program.first(annotation), Program.more(annotation));
      }
      new Statements(program, names, allowing).say(annotated.statement());
    } else if (stmt instanceof Stmt.Let let) {
      let(let);
    } else if (stmt instanceof Stmt.Var var) {
      var(var);
    } else if (stmt instanceof Stmt.Assign assign) {
      assign(assign);
    } else if (stmt instanceof Stmt.Defer defer) {
      defer(defer);
    } else if (stmt instanceof Stmt.Evaluate evaluate) {
      evaluate(evaluate);
    } else if (stmt instanceof Stmt.If branch) {
      branch(branch);
    } else {
      flow(stmt);
    }
  }

  // --- names
  // ------------------------------------------------------------------------------------------

  private void let(Stmt.Let let) {
    if (let.names().size() > 1) {
      severalNames(let);
      return;
    }
    String name = let.names().get(0).text();
    Shown init = expressions.say(let.init());
    if (let.type() != null) {
      Type<?> type = program.types().of(let.type());
      Value made =
          let.init() instanceof Expr.Int number
              ? block.let(name, type, number.value())
              : block.let(name, type, (AnyArg) init.value());
      names.put(name, new Shown(made, Types.struct(let.type())));
    } else {
      names.put(name, new Shown(let(name, init.value()), init.struct()));
    }
  }

  private Value let(String name, Value value) {
    if (value instanceof FdExpr fd) {
      return block.let(name, fd);
    }
    if (value instanceof ErrnoVar errno) {
      return block.let(name, errno);
    }
    if (value instanceof StructLiteral<?> literal) {
      return block.let(name, literal);
    }
    if (value instanceof StructExpr struct) {
      return block.let(name, struct);
    }
    if (value instanceof ArrayExpr<?> array) {
      return block.let(name, array);
    }
    if (value instanceof BytesExpr bytes) {
      return block.let(name, bytes);
    }
    return value instanceof PathArg path ? block.let(name, path) : block.let(name, (LongArg) value);
  }

  private void severalNames(Stmt.Let let) {
    Expr.Call call = (Expr.Call) let.init();
    String[] all = let.names().stream().map(Name::text).toArray(String[]::new);
    Several several = block.letAll((Call<?>) expressions.call(call), all);
    List<Decl.Result> results =
        Declared.find(program.unit(), call.callee().text(), Decl.Fn.class).orElseThrow().results();
    for (int i = 0; i < all.length; i++) {
      boolean fd = results.get(i).type().name().text().equals("fd");
      names.put(all[i], Shown.plain(fd ? several.asFd(i) : several.asLong(i)));
    }
  }

  private void var(Stmt.Var var) {
    String name = var.name().text();
    if (var.init() == null) {
      Type<?> type = program.types().of(java.util.Objects.requireNonNull(var.type()));
      names.put(name, new Shown(block.var(name, type), Types.struct(var.type())));
      return;
    }
    Shown init = expressions.say(var.init());
    if (var.type() != null) {
      Type<?> type = program.types().of(var.type());
      Value made = block.var(name, type, (AnyArg) init.value());
      names.put(name, new Shown(made, Types.struct(var.type())));
    } else {
      names.put(name, new Shown(var(name, init.value()), init.struct()));
    }
  }

  private Value var(String name, Value value) {
    if (value instanceof FdExpr fd) {
      return block.var(name, fd);
    }
    if (value instanceof ErrnoVar errno) {
      return block.var(name, errno);
    }
    if (value instanceof StructLiteral<?> literal) {
      return block.var(name, literal);
    }
    if (value instanceof StructExpr struct) {
      return block.var(name, struct);
    }
    if (value instanceof BytesExpr bytes) {
      return block.var(name, bytes);
    }
    return value instanceof PathArg path ? block.var(name, path) : block.var(name, (LongArg) value);
  }

  // --- assignments
  // ------------------------------------------------------------------------------------

  private void assign(Stmt.Assign assign) {
    Value target = expressions.say(assign.target()).value();
    Value value = expressions.say(assign.value()).value();
    if (assign.op() != null) {
      change((LongVar) target, assign.op(), (LongArg) value);
    } else if (target instanceof FdVar fd) {
      block.set(fd, (FdArg) value);
    } else if (target instanceof PathVar path) {
      block.set(path, (PathArg) value);
    } else if (target instanceof BytesVar bytes) {
      block.set(bytes, (SpanArg) value);
    } else if (target instanceof StructVar struct) {
      block.set(struct, (StructExpr) value);
    } else if (target instanceof ErrnoVar errno) {
      block.set(errno, (ErrnoVar) value);
    } else if (target instanceof ArrayExpr<?> array) {
      copy(array, value);
    } else if (value instanceof PointerArg pointer) {
      block.set((LongVar) target, pointer);
    } else {
      block.set((LongVar) target, (LongArg) value);
    }
  }

  @SuppressWarnings("unchecked")
  private <E extends Value> void copy(ArrayExpr<E> target, Value value) {
    block.set(target, (ArrayExpr<E>) value);
  }

  private void change(LongVar target, Expr.BinaryOp op, LongArg value) {
    switch (op) {
      case ADD -> block.add(target, value);
      case SUB -> block.subtract(target, value);
      case MUL -> block.multiply(target, value);
      case DIV -> block.divide(target, value);
      case MOD -> block.mod(target, value);
      case BIT_AND -> block.and(target, value);
      case BIT_OR -> block.or(target, value);
      case BIT_XOR -> block.xor(target, value);
      case SHL -> block.shl(target, value);
      case SHR -> block.shr(target, value);
      default -> throw new AssertionError(op);
    }
  }

  // --- calls
  // ------------------------------------------------------------------------------------------

  private void evaluate(Stmt.Evaluate evaluate) {
    Expr.Call call = (Expr.Call) evaluate.expr();
    if (call.tried() && call.handler() == null) {
      Expr.Call plain =
          new Expr.Call(call.mode(), false, call.callee(), call.args(), null, call.span());
      block.tryCall((Call<?>) expressions.call(plain));
    } else {
      block.call((Call<?>) expressions.call(call));
    }
  }

  private void defer(Stmt.Defer defer) {
    if (defer.statement() instanceof Stmt.Evaluate evaluate) {
      Call<?> call = (Call<?>) expressions.call((Expr.Call) evaluate.expr());
      if (defer.onErrorOnly()) {
        block.errdefer(call);
      } else {
        block.defer(call);
      }
      return;
    }
    List<Stmt> statements =
        defer.statement() instanceof Stmt.Block inner
            ? inner.statements()
            : List.of(defer.statement());
    if (defer.onErrorOnly()) {
      block.errdefer(d -> inside(d, statements));
    } else {
      block.defer(d -> inside(d, statements));
    }
  }

  // --- ways through and out
  // ---------------------------------------------------------------------------

  private void branch(Stmt.If first) {
    IfChain chain =
        block.ifThen(
            expressions.say(first.condition()).condition(),
            b -> inside(b, first.then().statements()));
    Stmt rest = first.otherwise();
    while (rest instanceof Stmt.If next) {
      chain.elseIf(
          expressions.say(next.condition()).condition(), b -> inside(b, next.then().statements()));
      rest = next.otherwise();
    }
    if (rest instanceof Stmt.Block last) {
      chain.orElse(b -> inside(b, last.statements()));
    }
  }

  private void flow(Stmt stmt) {
    if (stmt instanceof Stmt.Loop loop) {
      if (loop.label() == null) {
        block.loop(b -> inside(b, loop.body().statements()));
      } else {
        block.loop(loop.label().text(), b -> inside(b, loop.body().statements()));
      }
    } else if (stmt instanceof Stmt.While loop) {
      var condition = expressions.say(loop.condition()).condition();
      if (loop.label() == null) {
        block.whileTrue(condition, b -> inside(b, loop.body().statements()));
      } else {
        block.whileTrue(loop.label().text(), condition, b -> inside(b, loop.body().statements()));
      }
    } else if (stmt instanceof Stmt.ForRange loop) {
      forRange(loop);
    } else if (stmt instanceof Stmt.ForEach loop) {
      forEach(loop);
    } else {
      leave(stmt);
    }
  }

  private void forRange(Stmt.ForRange loop) {
    String name = loop.variable().text();
    LongArg from = (LongArg) expressions.say(loop.from()).value();
    LongArg to = (LongArg) expressions.say(loop.to()).value();
    BiConsumer<Block, LongVar> body = (b, i) -> over(b, name, Shown.plain(i), loop.body());
    if (loop.label() == null) {
      block.forRange(name, from, to, body);
    } else {
      block.forRange(loop.label().text(), name, from, to, body);
    }
  }

  private void forEach(Stmt.ForEach loop) {
    Shown over = expressions.say(loop.array());
    if (over.value() instanceof ArrayExpr<?> array) {
      elements(loop, array, over.struct());
      return;
    }
    String name = loop.variable().text();
    BytesExpr bytes = (BytesExpr) over.value();
    BiConsumer<Block, LongVar> body = (b, i) -> over(b, name, Shown.plain(i), loop.body());
    if (loop.label() == null) {
      block.forEach(name, bytes, body);
    } else {
      block.forEach(loop.label().text(), name, bytes, body);
    }
  }

  private <E extends Value> void elements(Stmt.ForEach loop, ArrayExpr<E> array, String struct) {
    String name = loop.variable().text();
    BiConsumer<Block, E> body = (b, e) -> over(b, name, new Shown(e, struct), loop.body());
    if (loop.label() == null) {
      block.forEach(name, array, body);
    } else {
      block.forEach(loop.label().text(), name, array, body);
    }
  }

  private void over(Block inner, String name, Shown variable, Stmt.Block body) {
    Names head = new Names(names);
    head.put(name, variable);
    new Statements(program, new Names(head), inner).say(body.statements());
  }

  private void leave(Stmt stmt) {
    if (stmt instanceof Stmt.Break leave) {
      label(leave.label(), block::breakLoop, block::breakLoop);
    } else if (stmt instanceof Stmt.Continue again) {
      label(again.label(), block::continueLoop, block::continueLoop);
    } else if (stmt instanceof Stmt.Return leave) {
      List<LongArg> values =
          leave.values().stream().map(v -> (LongArg) expressions.say(v).value()).toList();
      if (values.isEmpty()) {
        block.returnNothing();
      } else if (values.size() == 1) {
        block.returnValue(values.get(0));
      } else {
        block.returnValues(values.toArray(LongArg[]::new));
      }
    } else if (stmt instanceof Stmt.Check check) {
      block.check(expressions.say(check.condition()).condition());
    } else {
      fail((Stmt.Fail) stmt);
    }
  }

  private static void label(
      @Nullable Name label, Runnable bare, java.util.function.Consumer<String> labelled) {
    if (label == null) {
      bare.run();
    } else {
      labelled.accept(label.text());
    }
  }

  private void fail(Stmt.Fail fail) {
    if (fail.errno() instanceof Expr.Int number) {
      block.fail(number.value());
      return;
    }
    Value errno = expressions.say(fail.errno()).value();
    if (errno instanceof Constant constant) {
      block.fail(constant);
    } else {
      block.fail((ErrnoVar) errno);
    }
  }
}
