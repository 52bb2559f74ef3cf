// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * A block of statements, in the order in which its methods are called. Nested blocks are given to
 * lambdas; while one is being made, this one takes nothing.
 */
public final class Block {
  private final Scope scope;
  private final List<Annotation> annotations;

  Block(Scope scope) {
    this(scope, List.of());
  }

  private Block(Scope scope, List<Annotation> annotations) {
    this.scope = scope;
    this.annotations = annotations;
  }

  /**
   * {@code @allow(lint, ...)}: the same block; what is put into it through what this returns may be
   * doubtful in these ways.
   */
  public Block allow(Lint first, Lint... more) {
    List<Annotation> all = new ArrayList<>(annotations);
    all.add(Annotations.allow(first, more));
    return new Block(scope, List.copyOf(all));
  }

  // ---- names

  /** {@code let name = value}: named once, never assigned again. */
  public LongVar let(String name, LongArg value) {
    return declare(name, value, this::let, LongVar::new);
  }

  /** {@code let name = value}. */
  public LongVar let(String name, long value) {
    return let(name, new Num(value));
  }

  /** {@code let name = value}: a descriptor. */
  public FdVar let(String name, FdExpr value) {
    return declare(name, value, this::let, FdVar::new);
  }

  /** {@code let name = value}: a path. */
  public PathVar let(String name, PathArg value) {
    return declare(name, value, this::let, PathVar::new);
  }

  /** {@code let name = value}: bytes. */
  public BytesVar let(String name, BytesExpr value) {
    return declare(name, value, this::let, BytesVar::new);
  }

  /** {@code let name = value}: a struct. */
  public <V extends StructVar> V let(String name, StructLiteral<V> value) {
    return declare(name, value, this::let, typeOf(value)::place);
  }

  /** {@code let name = value}: a struct. */
  public StructVar let(String name, StructExpr value) {
    return declare(name, value, this::let, StructVar::new);
  }

  /** {@code let name = value}: what a handler was given. */
  public ErrnoVar let(String name, ErrnoVar value) {
    return declare(name, value, this::let, ErrnoVar::new);
  }

  /** {@code let name = value}: an array or a part of one. */
  public <E extends Value> ArrayExpr<E> let(String name, ArrayExpr<E> value) {
    return declare(
        name, value, this::let, (at, maker) -> new ArrayExpr<>(at, maker, value.element()));
  }

  /**
   * {@code let name: type = value}. A number is a descriptor where the type says so, and a
   * descriptor or an errno a number.
   */
  public <E extends Value> E let(String name, Type<E> type, AnyArg value) {
    return declare(name, type, value, this::let);
  }

  /** {@code let name: type = value}. */
  public <E extends Value> E let(String name, Type<E> type, long value) {
    return let(name, type, new Num(value));
  }

  /** {@code let a, b = call}: the results of a fn that has several. */
  public Several letAll(Call<?> call, String... names) {
    Span at = CallSite.here();
    Expr init = tree(call, at);
    List<Name> all = Arrays.stream(names).map(name -> Names.name(name, at)).toList();
    add(new Stmt.Let(all, null, init, at));
    return new Several(all.stream().map(name -> Variable.declared(name, scope)).toList());
  }

  /** {@code var name = value}: to be assigned again. */
  public LongVar var(String name, LongArg value) {
    return declare(name, value, this::variable, LongVar::new);
  }

  /** {@code var name = value}: to be assigned again. */
  public LongVar var(String name, long value) {
    return var(name, new Num(value));
  }

  /** {@code var name = value}: a descriptor, to be assigned again. */
  public FdVar var(String name, FdExpr value) {
    return declare(name, value, this::variable, FdVar::new);
  }

  /** {@code var name = value}: a path, to be assigned again. */
  public PathVar var(String name, PathArg value) {
    return declare(name, value, this::variable, PathVar::new);
  }

  /** {@code var name = value}: bytes, to be assigned again. */
  public BytesVar var(String name, BytesExpr value) {
    return declare(name, value, this::variable, BytesVar::new);
  }

  /** {@code var name = value}: a struct, whose fields can be assigned to. */
  public <V extends StructVar> V var(String name, StructLiteral<V> value) {
    return declare(name, value, this::variable, typeOf(value)::place);
  }

  /** {@code var name = value}: a struct, whose fields can be assigned to. */
  public StructVar var(String name, StructExpr value) {
    return declare(name, value, this::variable, StructVar::new);
  }

  /** {@code var name = value}: what a handler was given, to be assigned again. */
  public ErrnoVar var(String name, ErrnoVar value) {
    return declare(name, value, this::variable, ErrnoVar::new);
  }

  /** {@code var name: type = value}; see {@link #let(String, Type, AnyArg)}. */
  public <E extends Value> E var(String name, Type<E> type, AnyArg value) {
    return declare(name, type, value, this::variable);
  }

  /** {@code var name: type = value}. */
  public <E extends Value> E var(String name, Type<E> type, long value) {
    return var(name, type, new Num(value));
  }

  /**
   * {@code var name: type}. Memory is zero at first; a number, a descriptor, a path or bytes get
   * their value before they are read.
   */
  public <E extends Value> E var(String name, Type<E> type) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    TypeRef ref = known(type).tree(scope, at);
    add(new Stmt.Var(declared, ref, null, at));
    return type.place(at, Variable.declared(declared, scope));
  }

  /**
   * {@code var name: byte[size]}: room for bytes: zero at the start of a run up to 1 KiB; a larger
   * one holds what the last run of the program left, at first zeros.
   */
  public BytesVar buffer(String name, long size) {
    return var(name, Type.buffer(size));
  }

  /** {@code var name: byte[size]}; the size is made of constants. */
  public BytesVar buffer(String name, LongArg size) {
    return var(name, Type.buffer(size));
  }

  /** {@code var name: type}: a struct of zeros. */
  public <V extends StructVar> V struct(String name, StructType<V> type) {
    return var(name, type);
  }

  /** {@code var name: type[count]}: zeros. */
  public <E extends Value> ArrayExpr<E> array(String name, Type<E> type, long count) {
    return var(name, known(type).array(count));
  }

  /** {@code var name: type[count]}: zeros; the count is made of constants. */
  public <E extends Value> ArrayExpr<E> array(String name, Type<E> type, LongArg count) {
    return var(name, known(type).array(count));
  }

  /** {@code var name: long[count]}: zeros. */
  public ArrayExpr<LongVar> longs(String name, long count) {
    return array(name, Type.LONG, count);
  }

  /** {@code var name: fd[count]}: descriptors, such as the two that pipe2 fills. */
  public ArrayExpr<FdVar> fds(String name, long count) {
    return array(name, Type.FD, count);
  }

  private static <V extends StructVar> StructType<V> typeOf(StructLiteral<V> value) {
    return Objects.requireNonNull(value, "a struct is null").type();
  }

  private static <T> T known(T type) {
    return Objects.requireNonNull(type, "a type is null");
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
      String name, Object value, Declaring declaring, BiFunction<Span, Value.Maker, V> place) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    add(declaring.statement(declared, null, tree(value, at), at));
    return place.apply(at, Variable.declared(declared, scope));
  }

  private <E extends Value> E declare(
      String name, Type<E> type, Object value, Declaring declaring) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    TypeRef ref = known(type).tree(scope, at);
    add(declaring.statement(declared, ref, tree(value, at), at));
    return type.place(at, Variable.declared(declared, scope));
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

  /** {@code target = value}: an address, into a field that is a pointer. */
  public void set(LongVar target, PointerArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}. */
  public void set(FdVar target, FdArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}: a descriptor known by its number, or -1 for none. */
  public void set(FdVar target, long value) {
    set(target, new Num(value));
  }

  /** {@code target = value}. */
  public void set(PathVar target, PathArg value) {
    assign(target, null, value);
  }

  /**
   * {@code target = value}: another address and length, no copy; into bytes that lie in a struct
   * themselves a copy.
   */
  public void set(BytesVar target, SpanArg value) {
    assign(target, null, value);
  }

  /** {@code target = value}: copies the struct. */
  public void set(StructVar target, StructExpr value) {
    assign(target, null, value);
  }

  /** {@code target = value}: copies an array that lies in a struct. */
  public <E extends Value> void set(ArrayExpr<E> target, ArrayExpr<E> value) {
    assign(target, null, value);
  }

  /** {@code target = value}: another errno. */
  public void set(ErrnoVar target, ErrnoVar value) {
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

  /** {@code target *= value}. */
  public void multiply(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.MUL, value);
  }

  /** {@code target *= value}. */
  public void multiply(LongVar target, long value) {
    multiply(target, new Num(value));
  }

  /** {@code target /= value}. */
  public void divide(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.DIV, value);
  }

  /** {@code target /= value}. */
  public void divide(LongVar target, long value) {
    divide(target, new Num(value));
  }

  /** {@code target %= value}. */
  public void mod(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.MOD, value);
  }

  /** {@code target %= value}. */
  public void mod(LongVar target, long value) {
    mod(target, new Num(value));
  }

  /** {@code target &= value}. */
  public void and(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.BIT_AND, value);
  }

  /** {@code target &= value}. */
  public void and(LongVar target, long value) {
    and(target, new Num(value));
  }

  /** {@code target |= value}. */
  public void or(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.BIT_OR, value);
  }

  /** {@code target |= value}. */
  public void or(LongVar target, long value) {
    or(target, new Num(value));
  }

  /** {@code target ^= value}. */
  public void xor(LongVar target, LongArg value) {
    assign(target, Expr.BinaryOp.BIT_XOR, value);
  }

  /** {@code target ^= value}. */
  public void xor(LongVar target, long value) {
    xor(target, new Num(value));
  }

  /** {@code target <<= bits}. */
  public void shl(LongVar target, LongArg bits) {
    assign(target, Expr.BinaryOp.SHL, bits);
  }

  /** {@code target <<= bits}. */
  public void shl(LongVar target, long bits) {
    shl(target, new Num(bits));
  }

  /** {@code target >>= bits}. */
  public void shr(LongVar target, LongArg bits) {
    assign(target, Expr.BinaryOp.SHR, bits);
  }

  /** {@code target >>= bits}. */
  public void shr(LongVar target, long bits) {
    shr(target, new Num(bits));
  }

  private void assign(Value target, Expr.@Nullable BinaryOp op, Object value) {
    Span at = CallSite.here();
    Expr place = tree(target, at);
    add(new Stmt.Assign(place, op, tree(value, at), at));
  }

  // ---- calls

  /** A call for its effect. That its result is dropped is a warning, except for close. */
  public void call(Call<?> call) {
    Span at = CallSite.here();
    add(new Stmt.Evaluate(tree(call, at), at));
  }

  /** {@code try call}: a negative result ends the syslet or fn. */
  public void tryCall(Call<?> call) {
    Objects.requireNonNull(call, "a call is null");
    call(call.tried());
  }

  /** {@code defer call}: on every way out of this block, later ones first. */
  public void defer(Call<?> call) {
    defer(false, new Stmt.Evaluate(tree(call, CallSite.here()), CallSite.here()));
  }

  /** {@code defer { ... }}. */
  public void defer(Consumer<Block> body) {
    defer(false, nested(body));
  }

  /** {@code errdefer call}: only on the failing ways out. */
  public void errdefer(Call<?> call) {
    defer(true, new Stmt.Evaluate(tree(call, CallSite.here()), CallSite.here()));
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
    Expr holds = tree(condition, at);
    Stmt.If statement = new Stmt.If(holds, nested(then), null, at);
    return new IfChain(this, statement, add(statement));
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
    Expr holds = tree(condition, at);
    add(new Stmt.While(null, holds, nested(body), at));
  }

  /** {@code label: while condition { ... }}. */
  public void whileTrue(String label, Condition condition, Consumer<Block> body) {
    Span at = CallSite.here();
    Expr holds = tree(condition, at);
    add(new Stmt.While(Names.name(label, at), holds, nested(body), at));
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, LongArg from, LongArg to, BiConsumer<Block, LongVar> body) {
    forRange((Name) null, name, from, to, body);
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, long from, LongArg to, BiConsumer<Block, LongVar> body) {
    forRange(name, new Num(from), to, body);
  }

  /** {@code for name in from..to { ... }}. */
  public void forRange(String name, long from, long to, BiConsumer<Block, LongVar> body) {
    forRange(name, new Num(from), new Num(to), body);
  }

  /** {@code label: for name in from..to { ... }}. */
  public void forRange(
      String label, String name, LongArg from, LongArg to, BiConsumer<Block, LongVar> body) {
    forRange(Names.name(label, CallSite.here()), name, from, to, body);
  }

  /** {@code label: for name in from..to { ... }}. */
  public void forRange(
      String label, String name, long from, LongArg to, BiConsumer<Block, LongVar> body) {
    forRange(label, name, new Num(from), to, body);
  }

  /** {@code label: for name in from..to { ... }}. */
  public void forRange(
      String label, String name, long from, long to, BiConsumer<Block, LongVar> body) {
    forRange(label, name, new Num(from), new Num(to), body);
  }

  private void forRange(
      @Nullable Name label,
      String name,
      LongArg from,
      LongArg to,
      BiConsumer<Block, LongVar> body) {
    Span at = CallSite.here();
    Name variable = Names.name(name, at);
    Expr first = tree(from, at);
    Expr end = tree(to, at);
    Stmt.Block block = over(variable, at, body, LongVar::new);
    add(new Stmt.ForRange(label, variable, first, end, block, at));
  }

  /** {@code for name in array { ... }}: name is an alias of each element in turn. */
  public <E extends Value> void forEach(
      String name, ArrayExpr<E> array, BiConsumer<Block, E> body) {
    forEach((Name) null, name, array, element(array)::place, body);
  }

  /** {@code label: for name in array { ... }}. */
  public <E extends Value> void forEach(
      String label, String name, ArrayExpr<E> array, BiConsumer<Block, E> body) {
    Name named = Names.name(label, CallSite.here());
    forEach(named, name, array, element(array)::place, body);
  }

  /** {@code for name in bytes { ... }}: name is an alias of each byte in turn. */
  public void forEach(String name, BytesExpr bytes, BiConsumer<Block, LongVar> body) {
    forEach((Name) null, name, bytes, LongVar::new, body);
  }

  /** {@code label: for name in bytes { ... }}. */
  public void forEach(String label, String name, BytesExpr bytes, BiConsumer<Block, LongVar> body) {
    forEach(Names.name(label, CallSite.here()), name, bytes, LongVar::new, body);
  }

  private static <E extends Value> Type<E> element(ArrayExpr<E> array) {
    return Objects.requireNonNull(array, "an array is null").element();
  }

  private <V> void forEach(
      @Nullable Name label,
      String name,
      Value array,
      BiFunction<Span, Value.Maker, V> element,
      BiConsumer<Block, V> body) {
    Span at = CallSite.here();
    Name variable = Names.name(name, at);
    Expr elements = tree(array, at);
    Stmt.Block block = over(variable, at, body, element);
    add(new Stmt.ForEach(label, variable, elements, block, at));
  }

  private <V> Stmt.Block over(
      Name variable, Span at, BiConsumer<Block, V> body, BiFunction<Span, Value.Maker, V> place) {
    Objects.requireNonNull(body, "a body is null");
    return scope.nested(
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
    add(new Stmt.Return(Value.trees(all, scope, at), at));
  }

  /** {@code fail errno}: ends the syslet or fn with that failure. */
  public void fail(Constant errno) {
    fail((Object) errno);
  }

  /** {@code fail e}: passes on what a handler was given. */
  public void fail(ErrnoVar errno) {
    fail((Object) errno);
  }

  /** {@code fail errno}: by its positive number. */
  public void fail(long errno) {
    fail((Object) new Num(errno));
  }

  private void fail(Object errno) {
    Span at = CallSite.here();
    add(new Stmt.Fail(tree(errno, at), at));
  }

  /** {@code check condition}: fails with EINVAL unless it holds, and proves bounds. */
  public void check(Condition condition) {
    Span at = CallSite.here();
    add(new Stmt.Check(tree(condition, at), at));
  }

  // ---- for the package

  private Expr tree(Object value, Span at) {
    return Value.of(value).tree(scope, at);
  }

  /** Adds it with what stands in front of it, and returns both. */
  private Stmt add(Stmt statement) {
    Stmt whole =
        annotations.isEmpty()
            ? statement
            : new Stmt.Annotated(annotations, statement, statement.span());
    scope.add(whole);
    return whole;
  }

  /** Puts {@code changed} where {@code added} stands, and returns it as it stands there. */
  Stmt replaceLast(Stmt added, Stmt.If changed, Span at) {
    Stmt whole =
        added instanceof Stmt.Annotated before
            ? new Stmt.Annotated(before.annotations(), changed, before.span())
            : changed;
    scope.replaceLast(added, whole, at);
    return whole;
  }

  Expr condition(Condition condition, Span at) {
    return tree(condition, at);
  }

  Stmt.Block nested(Consumer<Block> body) {
    Objects.requireNonNull(body, "a body is null");
    return scope.nested(CallSite.here(), (header, block) -> body.accept(block));
  }
}
