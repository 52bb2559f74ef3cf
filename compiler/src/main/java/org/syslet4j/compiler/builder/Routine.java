// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
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
  private final Scope parameters;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Param> params = new ArrayList<>();
  private List<Decl.Result> results = List.of();
  private String doc = "";
  private Stmt.@Nullable Block body;

  Routine(ProgramBuilder program, String name) {
    this.program = program;
    this.span = CallSite.here();
    this.name = Names.name(name, span);
    this.parameters = Scope.outermost(program, this, span);
  }

  abstract R self();

  /** The program that it is a part of. */
  public final ProgramBuilder program() {
    return program;
  }

  /** Documentation; travels into the image. */
  public final R doc(String text) {
    doc = Docs.lines(text);
    return self();
  }

  /** {@code @allow(lint, ...)}: what stands in it may be doubtful in these ways. */
  public final R allow(Lint first, Lint... more) {
    return annotated(Annotations.allow(first, more));
  }

  final R annotated(Annotation annotation) {
    annotations.add(annotation);
    return self();
  }

  // ---- parameters, in the order of the calls

  /** {@code name: long}. */
  public final LongVar longParam(String name) {
    return param(name, Type.LONG);
  }

  /** {@code name: long = defaultValue}. */
  public final LongVar longParam(String name, long defaultValue) {
    return longParam(name, new Num(defaultValue));
  }

  /** {@code name: long = defaultValue}, which is made of constants. */
  public final LongVar longParam(String name, LongArg defaultValue) {
    return param(name, Type.LONG, defaultValue);
  }

  /** {@code name: fd}. */
  public final FdVar fd(String name) {
    return param(name, Type.FD);
  }

  /** {@code name: fd = defaultValue}, such as STDOUT_FILENO. */
  public final FdVar fd(String name, Constant defaultValue) {
    return param(name, Type.FD, defaultValue);
  }

  /** {@code name: fd = defaultValue}: a number, or -1 for none. */
  public final FdVar fd(String name, long defaultValue) {
    return param(name, Type.FD, new Num(defaultValue));
  }

  /** {@code name: path}. */
  public final PathVar path(String name) {
    return param(name, Type.PATH);
  }

  /** {@code name: bytes}. */
  public final BytesVar bytes(String name) {
    return param(name, Type.BYTES);
  }

  /** {@code name: type}: one struct. */
  public final <V extends StructVar> V struct(String name, StructType<V> type) {
    return param(name, type);
  }

  /** {@code name: type[]}: structs in a row. */
  public final <V extends StructVar> ArrayExpr<V> structs(String name, StructType<V> type) {
    return param(name, Objects.requireNonNull(type, "a type is null").array());
  }

  /** {@code name: type}. */
  public final <E extends Value> E param(String name, Type<E> type) {
    return declare(name, type, null);
  }

  /**
   * {@code name: type = defaultValue}, which is made of constants; numbers and descriptors have
   * one.
   */
  public final <E extends Value> E param(String name, Type<E> type, LongArg defaultValue) {
    return declare(name, type, Value.of(defaultValue));
  }

  private <E extends Value> E declare(String name, Type<E> type, @Nullable Value defaultValue) {
    Span at = CallSite.here();
    if (body != null) {
      throw new IllegalStateException(
          CallSite.text(at) + ": parameters of " + text() + " come before its body");
    }
    Name declared = Names.name(name, at);
    Objects.requireNonNull(type, "a type is null");
    Scope outside = Scope.outermost(program, this, at);
    TypeRef ref = type.tree(outside, at);
    Expr value = defaultValue == null ? null : defaultValue.tree(outside, at);
    params.add(new Param(List.of(), Param.Direction.IN, declared, ref, value, at));
    return type.place(at, Variable.declared(declared, parameters));
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
    Span at = CallSite.here();
    Objects.requireNonNull(statements, "a body is null");
    if (body != null) {
      throw new IllegalStateException(
          CallSite.text(at)
              + ": "
              + text()
              + " has a body already ("
              + CallSite.text(body.span())
              + "); define another for another body");
    }
    body = parameters.nested(at, (header, block) -> statements.accept(block));
    return self();
  }

  abstract Decl tree();

  final String docText() {
    return doc;
  }

  final Name name() {
    return name;
  }

  final List<Annotation> annotations() {
    return annotations;
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
      throw new IllegalStateException(text() + " has no body: call body(...)");
    }
    return body;
  }

  private String text() {
    return this + " (" + CallSite.text(span) + ")";
  }

  /** Its name with its package. */
  @Override
  public final String toString() {
    return program.prefix() + name;
  }
}
