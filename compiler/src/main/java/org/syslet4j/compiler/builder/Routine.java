// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * What a syslet and a fn have in common: parameters, results, a body.
 *
 * @param <R> its own type
 */
public abstract sealed class Routine<R extends Routine<R>> permits SysletBuilder, FnBuilder {
  private final ProgramBuilder program;
  private final Name name;
  private final Span span;
  private final Block parameters;
  private final List<Param> params = new ArrayList<>();
  private List<Decl.Result> results = List.of();
  private String doc = "";
  private Stmt.@Nullable Block body;

  Routine(ProgramBuilder program, String name) {
    this.program = program;
    this.span = CallSite.here();
    this.name = Names.name(name, span);
    this.parameters = Block.outermost(this);
  }

  abstract R self();

  /** The program that it is a part of. */
  public final ProgramBuilder program() {
    return program;
  }

  /** Documentation; travels into the image. */
  public final R doc(String text) {
    doc = Objects.requireNonNull(text, "a text is null");
    return self();
  }

  // ---- parameters, in the order of the calls

  /** {@code name: long}. */
  public final LongVar longParam(String name) {
    return param(name, "long", TypeRef.Shape.PLAIN, null, LongVar::new);
  }

  /** {@code name: long = defaultValue}. */
  public final LongVar longParam(String name, long defaultValue) {
    return longParam(name, new Num(defaultValue));
  }

  /** {@code name: long = defaultValue}, which is made of constants. */
  public final LongVar longParam(String name, LongArg defaultValue) {
    return param(name, "long", TypeRef.Shape.PLAIN, Value.of(defaultValue), LongVar::new);
  }

  /** {@code name: fd}. */
  public final FdVar fd(String name) {
    return param(name, "fd", TypeRef.Shape.PLAIN, null, FdVar::new);
  }

  /** {@code name: fd = defaultValue}, such as STDOUT_FILENO. */
  public final FdVar fd(String name, Constant defaultValue) {
    return param(name, "fd", TypeRef.Shape.PLAIN, Value.of(defaultValue), FdVar::new);
  }

  /** {@code name: path}. */
  public final PathVar path(String name) {
    return param(name, "path", TypeRef.Shape.PLAIN, null, PathVar::new);
  }

  /** {@code name: bytes}. */
  public final BytesVar bytes(String name) {
    return param(name, "bytes", TypeRef.Shape.PLAIN, null, BytesVar::new);
  }

  /** {@code name: type}: one struct. */
  public final StructVar struct(String name, StructType type) {
    return param(name, type.name(), TypeRef.Shape.PLAIN, null, StructVar::new);
  }

  /** {@code name: type[]}: structs in a row. */
  public final ArrayExpr<StructVar> structs(String name, StructType type) {
    return param(
        name,
        type.name(),
        TypeRef.Shape.OPEN_ARRAY,
        null,
        (at, maker) -> new ArrayExpr<>(at, maker, StructVar::new));
  }

  private <V> V param(
      String name,
      String type,
      TypeRef.Shape shape,
      @Nullable Value defaultValue,
      BiFunction<Span, Value.Maker, V> place) {
    if (body != null) {
      throw new IllegalStateException("parameters of " + this + " come before its body");
    }
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    TypeRef ref = new TypeRef(Names.name(type, at), shape, null, at);
    Expr value =
        defaultValue == null
            ? null
            : Block.constant(this, outside -> defaultValue.tree(outside, at));
    params.add(new Param(List.of(), Param.Direction.IN, declared, ref, value, at));
    return place.apply(at, Variable.declared(declared, parameters));
  }

  // ---- results

  /** {@code -> long}. */
  public final R returns() {
    results = List.of(Result.unnamed("long"));
    return self();
  }

  /** {@code -> fd}: a descriptor that the caller then owns. */
  public final R returnsFd() {
    results = List.of(Result.unnamed("fd"));
    return self();
  }

  /** {@code -> (name: type, ...)}: several results, which have names. */
  public final R returns(Result... named) {
    results = Arrays.stream(named).map(Result::tree).toList();
    return self();
  }

  // ---- body

  /** What it does. */
  public final R body(Consumer<Block> statements) {
    if (body != null) {
      throw new IllegalStateException(this + " has a body already");
    }
    body = parameters.nested(statements);
    return self();
  }

  abstract Decl tree();

  final String docText() {
    return doc;
  }

  final Name name() {
    return name;
  }

  final List<Param> params() {
    return params;
  }

  final List<Decl.Result> results() {
    return results;
  }

  final Span span() {
    return span;
  }

  final Stmt.Block bodyTree() {
    if (body == null) {
      throw new IllegalStateException(
          this + " (" + CallSite.text(span) + ") has no body: call body(...)");
    }
    return body;
  }

  /** Its name with its package. */
  @Override
  public final String toString() {
    return program.prefix() + name;
  }
}
