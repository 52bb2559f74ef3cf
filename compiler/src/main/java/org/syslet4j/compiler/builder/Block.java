// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * A block of statements, in the order in which its methods are called. Nested blocks are given to
 * lambdas; while one is being made, this one takes nothing.
 */
public final class Block {
  private enum State {
    OPEN,
    SUSPENDED,
    CLOSED
  }

  private final @Nullable Block outer;
  private final Object routine;
  private final List<Variable> variables = new ArrayList<>();
  private final List<Stmt> statements = new ArrayList<>();
  private State state = State.OPEN;

  private Block(@Nullable Block outer, Object routine) {
    this.outer = outer;
    this.routine = routine;
  }

  /**
   * The outermost block of a syslet, fn or program.
   *
   * @param routine says in messages whose it is
   */
  static Block outermost(Object routine) {
    return new Block(null, routine);
  }

  // ---- names

  /** {@code let name = value}: named once, never assigned again. */
  public LongVar let(String name, LongArg value) {
    return declare(name, value, this::let, null, LongVar::new);
  }

  /** {@code let name = value}. */
  public LongVar let(String name, long value) {
    return let(name, new Num(value));
  }

  /** {@code let name = value}: a descriptor. */
  public FdVar let(String name, FdExpr value) {
    return declare(name, value, this::let, null, FdVar::new);
  }

  /** {@code let name = value}: a path. */
  public PathVar let(String name, PathArg value) {
    return declare(name, value, this::let, null, PathVar::new);
  }

  /** {@code let name = value}: bytes. */
  public BytesVar let(String name, BytesExpr value) {
    return declare(name, value, this::let, null, BytesVar::new);
  }

  /** {@code let name = value}: a struct. */
  public StructVar let(String name, StructExpr value) {
    return declare(name, value, this::let, null, StructVar::new);
  }

  /** {@code let name = value}: a part of an array. */
  public <E extends Value> ArrayExpr<E> let(String name, ArrayExpr<E> value) {
    return declare(
        name, value, this::let, null, (at, maker) -> new ArrayExpr<>(at, maker, value.element()));
  }

  /** {@code let name: fd = value}: a number that is a descriptor because you say so. */
  public FdVar letFd(String name, LongArg value) {
    return declare(name, value, this::let, "fd", FdVar::new);
  }

  /** {@code let a, b = call}: the results of a fn that has several. */
  public Several letAll(Call<?> call, String... names) {
    Span at = CallSite.here();
    Expr init = Value.of(call).tree(this, at);
    List<Name> all = Arrays.stream(names).map(name -> Names.name(name, at)).toList();
    add(new Stmt.Let(all, null, init, at));
    return new Several(all.stream().map(name -> Variable.declared(name, this)).toList());
  }

  /** {@code var name = value}: to be assigned again. */
  public LongVar var(String name, LongArg value) {
    return declare(name, value, this::variable, null, LongVar::new);
  }

  /** {@code var name = value}: to be assigned again. */
  public LongVar var(String name, long value) {
    return var(name, new Num(value));
  }

  /** {@code var name = value}: a descriptor, to be assigned again. */
  public FdVar var(String name, FdExpr value) {
    return declare(name, value, this::variable, null, FdVar::new);
  }

  /** {@code var name = value}: a path, to be assigned again. */
  public PathVar var(String name, PathArg value) {
    return declare(name, value, this::variable, null, PathVar::new);
  }

  /** {@code var name = value}: bytes, to be assigned again. */
  public BytesVar var(String name, BytesExpr value) {
    return declare(name, value, this::variable, null, BytesVar::new);
  }

  /** {@code var name = value}: a struct, whose fields can be assigned to. */
  public StructVar var(String name, StructExpr value) {
    return declare(name, value, this::variable, null, StructVar::new);
  }

  /** {@code var name: fd = value}: a number that is a descriptor because you say so. */
  public FdVar varFd(String name, LongArg value) {
    return declare(name, value, this::variable, "fd", FdVar::new);
  }

  /**
   * {@code var name: byte[size]}: room for bytes: zero at the start of a run up to 1 KiB; a larger
   * one holds what the last run of the program left, at first zeros.
   */
  public BytesVar buffer(String name, long size) {
    return buffer(name, new Num(size));
  }

  /** {@code var name: byte[size]}; the size is a constant. */
  public BytesVar buffer(String name, LongArg size) {
    return memory(name, "byte", size, BytesVar::new);
  }

  /** {@code var name: type}: a struct of zeros. */
  public StructVar struct(String name, StructType type) {
    return memory(name, type.name(), null, StructVar::new);
  }

  /** {@code var name: type[count]}: structs of zeros. */
  public ArrayExpr<StructVar> array(String name, StructType type, long count) {
    return array(name, type.name(), count, StructVar::new);
  }

  /** {@code var name: long[count]}: zeros. */
  public ArrayExpr<LongVar> longs(String name, long count) {
    return numbers(name, "long", count);
  }

  /** {@code var name: type[count]}: numbers that are stored as, say, {@code u32}. */
  public ArrayExpr<LongVar> numbers(String name, String type, long count) {
    return array(name, type, count, LongVar::new);
  }

  /** {@code var name: fd[count]}: descriptors, such as the two that pipe2 fills. */
  public ArrayExpr<FdVar> fds(String name, long count) {
    return array(name, "fd", count, FdVar::new);
  }

  private <E extends Value> ArrayExpr<E> array(
      String name, String type, long count, BiFunction<Span, Value.Maker, E> element) {
    return memory(name, type, new Num(count), (at, maker) -> new ArrayExpr<>(at, maker, element));
  }

  private <V> V memory(
      String name, String type, @Nullable LongArg count, BiFunction<Span, Value.Maker, V> place) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    Expr length = count == null ? null : Value.of(count).tree(this, at);
    add(new Stmt.Var(declared, type(type, length, at), null, at));
    return place.apply(at, Variable.declared(declared, this));
  }

  private static TypeRef type(String type, @Nullable Expr length, Span at) {
    TypeRef.Shape shape = length == null ? TypeRef.Shape.PLAIN : TypeRef.Shape.ARRAY;
    return new TypeRef(Names.name(type, at), shape, length, at);
  }

  private interface Declaring {
    Stmt statement(Name name, @Nullable TypeRef type, Expr init, Span at);
  }

  private Stmt let(Name name, @Nullable TypeRef type, Expr init, Span at) {
    return new Stmt.Let(List.of(name), type, init, at);
  }

  private Stmt variable(Name name, @Nullable TypeRef type, Expr init, Span at) {
    return new Stmt.Var(name, type, init, at);
  }

  private <V> V declare(
      String name,
      Object value,
      Declaring declaring,
      @Nullable String type,
      BiFunction<Span, Value.Maker, V> place) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    Expr init = Value.of(value).tree(this, at);
    add(declaring.statement(declared, type == null ? null : type(type, null, at), init, at));
    return place.apply(at, Variable.declared(declared, this));
  }

  // ---- assignments

  /** {@code target = value}. */
  public void set(LongVar target, LongArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}. */
  public void set(LongVar target, long value) {
    set(target, new Num(value));
  }

  /** {@code target = value}. */
  public void set(FdVar target, FdArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}. */
  public void set(PathVar target, PathArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}: another address and length, no copy. */
  public void set(BytesVar target, BytesExpr value) {
    assign(target, null, value);
  }

  /** {@code target = value}: copies the struct. */
  public void set(StructVar target, StructExpr value) {
    assign(target, null, value);
  }

  /** {@code target += value}. */
  public void add(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.ADD, value);
  }

  /** {@code target += value}. */
  public void add(LongVar target, long value) {
    add(target, new Num(value));
  }

  /** {@code target -= value}. */
  public void subtract(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.SUB, value);
  }

  /** {@code target -= value}. */
  public void subtract(LongVar target, long value) {
    subtract(target, new Num(value));
  }

  private void assign(Value target, Expr.@Nullable BinaryOp op, Object value) {
    Span at = CallSite.here();
    Expr place = Value.of(target).tree(this, at);
    add(new Stmt.Assign(place, op, Value.of(value).tree(this, at), at));
  }

  // ---- calls

  /** A call for its effect. That its result is dropped is a warning, except for close. */
  public void call(Call<?> call) {
    Span at = CallSite.here();
    add(new Stmt.Evaluate(Value.of(call).tree(this, at), at));
  }

  /** {@code try call}: a negative result ends the syslet or fn. */
  public void tryCall(Call<?> call) {
    Objects.requireNonNull(call, "a call is null");
    call(call.tried());
  }

  /** {@code defer call}: on every way out of this block, later ones first. */
  public void defer(Call<?> call) {
    defer(false, new Stmt.Evaluate(Value.of(call).tree(this, CallSite.here()), CallSite.here()));
  }

  /** {@code defer { ... }}. */
  public void defer(Consumer<Block> body) {
    defer(false, nested(body));
  }

  /** {@code errdefer call}: only on the failing ways out. */
  public void errdefer(Call<?> call) {
    defer(true, new Stmt.Evaluate(Value.of(call).tree(this, CallSite.here()), CallSite.here()));
  }

  /** {@code errdefer { ... }}. */
  public void errdefer(Consumer<Block> body) {
    defer(true, nested(body));
  }

  private void defer(boolean onErrorOnly, Stmt statement) {
    add(new Stmt.Defer(onErrorOnly, statement, CallSite.here()));
  }

  // ---- ways through

  /** {@code { ... }}: a scope with defers of its own. */
  public void block(Consumer<Block> body) {
    add(nested(body));
  }

  /** {@code if condition { ... }}; the chain that it returns takes the other branches. */
  public IfChain ifThen(Condition condition, Consumer<Block> then) {
    Span at = CallSite.here();
    Expr holds = Value.of(condition).tree(this, at);
    Stmt.If statement = new Stmt.If(holds, nested(then), null, at);
    add(statement);
    return new IfChain(this, statement);
  }

  /** {@code if condition { ... } else { ... }}. */
  public void ifElse(Condition condition, Consumer<Block> then, Consumer<Block> otherwise) {
    ifThen(condition, then).orElse(otherwise);
  }

  /** {@code loop { ... }}: until something leaves it. */
  public void loop(Consumer<Block> body) {
    Span at = CallSite.here();
    add(new Stmt.Loop(null, nested(body), at));
  }

  /** {@code label: loop { ... }}. */
  public void loop(String label, Consumer<Block> body) {
    Span at = CallSite.here();
    add(new Stmt.Loop(Names.name(label, at), nested(body), at));
  }

  /** {@code while condition { ... }}. */
  public void whileTrue(Condition condition, Consumer<Block> body) {
    Span at = CallSite.here();
    add(new Stmt.While(null, Value.of(condition).tree(this, at), nested(body), at));
  }

  /** {@code label: while condition { ... }}. */
  public void whileTrue(String label, Condition condition, Consumer<Block> body) {
    Span at = CallSite.here();
    Expr holds = Value.of(condition).tree(this, at);
    add(new Stmt.While(Names.name(label, at), holds, nested(body), at));
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, LongArg from, LongArg to, BiConsumer<Block, LongVar> body) {
    Span at = CallSite.here();
    Name variable = Names.name(name, at);
    Expr first = Value.of(from).tree(this, at);
    Expr end = Value.of(to).tree(this, at);
    Stmt.Block block = over(variable, at, body, LongVar::new);
    add(new Stmt.ForRange(null, variable, first, end, block, at));
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, long from, LongArg to, BiConsumer<Block, LongVar> body) {
    forRange(name, new Num(from), to, body);
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, long from, long to, BiConsumer<Block, LongVar> body) {
    forRange(name, new Num(from), new Num(to), body);
  }

  /** {@code for name in array { ... }}: name is an alias of each element in turn. */
  public <E extends Value> void forEach(
      String name, ArrayExpr<E> array, BiConsumer<Block, E> body) {
    Span at = CallSite.here();
    Name variable = Names.name(name, at);
    Expr elements = Value.of(array).tree(this, at);
    Stmt.Block block = over(variable, at, body, array.element());
    add(new Stmt.ForEach(null, variable, elements, block, at));
  }

  private <V> Stmt.Block over(
      Name variable, Span at, BiConsumer<Block, V> body, BiFunction<Span, Value.Maker, V> place) {
    Objects.requireNonNull(body, "a body is null");
    return nested(
        at,
        (header, block) ->
            body.accept(block, place.apply(at, Variable.declared(variable, header))));
  }

  // ---- ways out

  /** {@code break}: leaves the innermost loop. */
  public void breakLoop() {
    add(new Stmt.Break(null, CallSite.here()));
  }

  /** {@code break label}. */
  public void breakLoop(String label) {
    Span at = CallSite.here();
    add(new Stmt.Break(Names.name(label, at), at));
  }

  /** {@code continue}: the next turn of the innermost loop. */
  public void continueLoop() {
    add(new Stmt.Continue(null, CallSite.here()));
  }

  /** {@code continue label}. */
  public void continueLoop(String label) {
    Span at = CallSite.here();
    add(new Stmt.Continue(Names.name(label, at), at));
  }

  /** {@code return}. */
  public void returnNothing() {
    add(new Stmt.Return(List.of(), CallSite.here()));
  }

  /** {@code return value}; a negative value that is returned is a success. */
  public void returnValue(LongArg value) {
    returnValues(value);
  }

  /** {@code return value}. */
  public void returnValue(long value) {
    returnValues(new Num(value));
  }

  /** {@code return a, b}: several results, in their order. */
  public void returnValues(LongArg... values) {
    Span at = CallSite.here();
    List<Value> all = Value.all((Object[]) values);
    add(new Stmt.Return(Value.trees(all, this, at), at));
  }

  /** {@code fail errno}: ends the syslet or fn with that failure. */
  public void fail(Constant errno) {
    fail((Object) errno);
  }

  /** {@code fail e}: passes on what a handler was given. */
  public void fail(ErrnoVar errno) {
    fail((Object) errno);
  }

  private void fail(Object errno) {
    Span at = CallSite.here();
    add(new Stmt.Fail(Value.of(errno).tree(this, at), at));
  }

  /** {@code check condition}: fails with EINVAL unless it holds, and proves bounds. */
  public void check(Condition condition) {
    Span at = CallSite.here();
    add(new Stmt.Check(Value.of(condition).tree(this, at), at));
  }

  // ---- for the package

  private void add(Stmt statement) {
    requireOpen();
    statements.add(statement);
  }

  private void requireOpen() {
    if (state == State.SUSPENDED) {
      throw new IllegalStateException(
          "a nested block of "
              + routine
              + " is being made: put the statement into the block that its lambda was given");
    }
    if (state == State.CLOSED) {
      throw new IllegalStateException("this block of " + routine + " was finished before");
    }
  }

  /** Puts {@code changed} where {@code before} stands. */
  void replaceLast(Stmt before, Stmt changed) {
    requireOpen();
    int last = statements.size() - 1;
    if (last < 0 || statements.get(last) != before) {
      throw new IllegalStateException("another statement came between an if and its else");
    }
    statements.set(last, changed);
  }

  void declare(Variable variable) {
    variables.add(variable);
  }

  /** Throws unless that variable is what its name means here. */
  void check(Variable wanted) {
    for (Block block = this; block != null; block = block.outer) {
      if (block.variables.contains(wanted)) {
        return;
      }
      for (Variable other : block.variables) {
        if (other.name().equals(wanted.name())) {
          throw misused(wanted, "is hidden by the one of " + CallSite.text(other.span()));
        }
      }
    }
    Object home = wanted.home().routine;
    throw misused(
        wanted,
        home == routine
            ? "is used outside of its block"
            : "belongs to " + home + " and is used in " + routine);
  }

  private static IllegalArgumentException misused(Variable variable, String how) {
    return new IllegalArgumentException(
        "'" + variable.name() + "' (" + CallSite.text(variable.span()) + ") " + how);
  }

  Stmt.Block nested(Consumer<Block> body) {
    Objects.requireNonNull(body, "a body is null");
    return nested(CallSite.here(), (header, block) -> body.accept(block));
  }

  /**
   * Makes a nested block.
   *
   * @param body gets a scope around the block, for names that belong to its head, and the block
   */
  Stmt.Block nested(Span at, BiConsumer<Block, Block> body) {
    requireOpen();
    Block header = new Block(this, routine);
    Block block = new Block(header, routine);
    state = State.SUSPENDED;
    try {
      body.accept(header, block);
    } finally {
      state = State.OPEN;
      header.state = State.CLOSED;
      block.state = State.CLOSED;
    }
    return new Stmt.Block(block.statements, at);
  }

  /** For values that must do without variables. */
  static <T> T constant(Object routine, Function<Block, T> use) {
    return use.apply(outermost(routine));
  }
}
