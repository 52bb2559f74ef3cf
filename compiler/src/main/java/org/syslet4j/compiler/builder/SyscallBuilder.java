// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * Declares a system call that the prelude does not have: its parameters in their order, its
 * numbers, and what it promises. What is said of a parameter follows it.
 */
public final class SyscallBuilder {
  private final Scope outside;
  private final Name name;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Param> params = new ArrayList<>();
  private final List<Decl.ArchValue> numbers = new ArrayList<>();
  private @Nullable TypeRef result;
  private String doc = "";

  SyscallBuilder(ProgramBuilder program, Name name, Span span) {
    this.outside = Scope.outermost(program, "syscall " + name, span);
    this.name = name;
    this.span = span;
  }

  /** Documentation. */
  public SyscallBuilder doc(String text) {
    doc = Docs.lines(text);
    return this;
  }

  // ---- parameters

  /** {@code name: long}. */
  public SyscallBuilder longParam(String param) {
    return param(Param.Direction.IN, param, Type.LONG);
  }

  /** {@code name: fd}. */
  public SyscallBuilder fd(String param) {
    return param(Param.Direction.IN, param, Type.FD);
  }

  /** {@code name: path}. */
  public SyscallBuilder path(String param) {
    return param(Param.Direction.IN, param, Type.PATH);
  }

  /** {@code in name: bytes}: bytes that the kernel reads. */
  public SyscallBuilder in(String param) {
    return in(param, Type.BYTES);
  }

  /** {@code in name: type}: memory that the kernel reads. */
  public SyscallBuilder in(String param, Type<?> type) {
    return param(Param.Direction.IN, param, type);
  }

  /** {@code out name: bytes}: bytes that the kernel writes. */
  public SyscallBuilder out(String param) {
    return out(param, Type.BYTES);
  }

  /** {@code out name: type}: memory that the kernel writes. */
  public SyscallBuilder out(String param, Type<?> type) {
    return param(Param.Direction.OUT, param, type);
  }

  /** {@code inout name: bytes}: bytes that the kernel reads and writes. */
  public SyscallBuilder inout(String param) {
    return inout(param, Type.BYTES);
  }

  /** {@code inout name: type}: memory that the kernel reads and writes. */
  public SyscallBuilder inout(String param, Type<?> type) {
    return param(Param.Direction.INOUT, param, type);
  }

  /** {@code name: any}: a number or memory, whose length nobody checks. */
  public SyscallBuilder any(String param) {
    return param(Param.Direction.IN, param, any(CallSite.here()));
  }

  /** {@code inout name: any}: a number, or memory that the kernel may write. */
  public SyscallBuilder inoutAny(String param) {
    return param(Param.Direction.INOUT, param, any(CallSite.here()));
  }

  private static TypeRef any(Span at) {
    return new TypeRef(new Name("any", at), TypeRef.Shape.PLAIN, null, at);
  }

  private SyscallBuilder param(Param.Direction direction, String param, Type<?> type) {
    Objects.requireNonNull(type, "a type is null");
    return param(direction, param, type.tree(outside, CallSite.here()));
  }

  private SyscallBuilder param(Param.Direction direction, String param, TypeRef type) {
    Span at = CallSite.here();
    params.add(new Param(List.of(), direction, Names.name(param, at), type, null, at));
    return this;
  }

  // ---- what is said of the last parameter

  /** {@code = span.len}: it counts that one, which supplies it. */
  public SyscallBuilder lengthOf(String spanParam) {
    Span at = CallSite.here();
    Expr counted = Annotations.name(Names.name(spanParam, at).text(), at);
    return withDefault(new Expr.Field(counted, new Name("len", at), at));
  }

  /** {@code = value}, which is made of constants: it may be left out. */
  public SyscallBuilder defaultsTo(LongArg value) {
    return withDefault(Value.of(value).tree(outside, CallSite.here()));
  }

  /** {@code = value}: it may be left out. */
  public SyscallBuilder defaultsTo(long value) {
    return defaultsTo(new Num(value));
  }

  /** {@code = null}: it may be left out. */
  public SyscallBuilder orNull() {
    return withDefault(new Expr.Null(CallSite.here()));
  }

  /** {@code @consumes}: the call closes that descriptor, even when it fails. */
  public SyscallBuilder consumed() {
    Param last = last();
    Annotation consumes = Annotations.named("consumes");
    return changed(
        new Param(
            List.of(consumes),
            last.direction(),
            last.name(),
            last.type(),
            last.defaultValue(),
            last.span()));
  }

  private SyscallBuilder withDefault(Expr value) {
    Param last = last();
    return changed(
        new Param(
            last.annotations(), last.direction(), last.name(), last.type(), value, last.span()));
  }

  private Param last() {
    if (params.isEmpty()) {
      throw new IllegalStateException(
          CallSite.text(CallSite.here())
              + ": syscall "
              + name
              + " has no parameter yet; what is said of one follows it");
    }
    return params.get(params.size() - 1);
  }

  private SyscallBuilder changed(Param param) {
    params.set(params.size() - 1, param);
    return this;
  }

  // ---- the call

  /** {@code -> long}. */
  public SyscallBuilder returns() {
    result = Type.LONG.tree(outside, CallSite.here());
    return this;
  }

  /** {@code -> fd}: a descriptor that the program then owns. */
  public SyscallBuilder returnsFd() {
    result = Type.FD.tree(outside, CallSite.here());
    return this;
  }

  /** Its number, on every architecture of which nothing else is said. */
  public SyscallBuilder number(long number) {
    Span at = CallSite.here();
    numbers.add(new Decl.ArchValue(null, new Expr.Int(number, at)));
    return this;
  }

  /** Its number on that architecture. */
  public SyscallBuilder number(Arch arch, long number) {
    Span at = CallSite.here();
    numbers.add(new Decl.ArchValue(new Name(arch.text(), at), new Expr.Int(number, at)));
    return this;
  }

  /** {@code @result(value)}: what it gives when it succeeds. */
  public SyscallBuilder result(LongArg value) {
    return bounds(value, null);
  }

  /** {@code @result(value)}: what it gives when it succeeds. */
  public SyscallBuilder result(long value) {
    return result(new Num(value));
  }

  /** {@code @result(from..to)}: the bounds of what it gives when it succeeds. */
  public SyscallBuilder result(LongArg from, LongArg to) {
    return bounds(from, Value.of(to).tree(outside, CallSite.here()));
  }

  /** {@code @result(from..to)}: the bounds of what it gives when it succeeds. */
  public SyscallBuilder result(long from, long to) {
    return result(new Num(from), new Num(to));
  }

  /** {@code @result(from..param)}: it gives no more than that parameter's value. */
  public SyscallBuilder result(long from, String param) {
    Span at = CallSite.here();
    return bounds(new Num(from), Annotations.name(Names.name(param, at).text(), at));
  }

  private SyscallBuilder bounds(LongArg from, @Nullable Expr to) {
    Span at = CallSite.here();
    Annotation.Arg arg = new Annotation.Arg(Value.of(from).tree(outside, at), to);
    annotations.add(new Annotation(new Name("result", at), List.of(arg), at));
    return this;
  }

  /** {@code @attempt(name)}: how it is tried without blocking, such as {@code plain}. */
  public SyscallBuilder attempt(String name) {
    return words("attempt", name);
  }

  /** {@code @waits}: it is made in order to wait, so that a loop makes it {@code async}. */
  public SyscallBuilder waits() {
    annotations.add(Annotations.named("waits"));
    return this;
  }

  /**
   * {@code @inherited(successor)}: its descriptors are inherited; what makes others that are not.
   */
  public SyscallBuilder inherited(String successor) {
    Span at = CallSite.here();
    annotations.add(Annotations.of("inherited", List.of(new Expr.Text(successor, at)), at));
    return this;
  }

  /** {@code @since(version)}: the first Linux that has it. */
  public SyscallBuilder since(String version) {
    annotations.add(Annotations.since(version));
    return this;
  }

  /** {@code @uring(operation)}: the operation of io_uring that does the same. */
  public SyscallBuilder uring(String operation) {
    return words("uring", operation);
  }

  /** {@code @group(name, ...)}: what a policy allows it with. */
  public SyscallBuilder group(String... names) {
    return words("group", names);
  }

  /** {@code @refused(reason)}: it must never run as an atom. */
  public SyscallBuilder refused(String reason) {
    return words("refused", reason);
  }

  /** {@code @thread_bound}: it acts on the thread that runs it. */
  public SyscallBuilder threadBound() {
    annotations.add(Annotations.named("thread_bound"));
    return this;
  }

  /** {@code @arch(arch)}: it is there on that architecture only. */
  public SyscallBuilder onlyOn(Arch arch) {
    annotations.add(Annotations.arch(arch));
    return this;
  }

  /** {@code @allow(lint, ...)}. */
  public SyscallBuilder allow(Lint first, Lint... more) {
    annotations.add(Annotations.allow(first, more));
    return this;
  }

  /** Each a name, or {@code name(name)}. */
  private SyscallBuilder words(String annotation, String... words) {
    Span at = CallSite.here();
    List<Expr> values = new ArrayList<>();
    for (String word : words) {
      int open = word.endsWith(")") ? word.indexOf('(') : -1;
      Name head = Names.name(open < 0 ? word : word.substring(0, open), at);
      values.add(
          open < 0
              ? new Expr.Ref(head)
              : new Expr.Call(
                  Expr.Mode.DEFAULT,
                  false,
                  head,
                  List.of(
                      Annotations.name(
                          Names.name(word.substring(open + 1, word.length() - 1), at).text(), at)),
                  null,
                  at));
    }
    annotations.add(Annotations.of(annotation, values, at));
    return this;
  }

  Decl.Syscall tree() {
    return new Decl.Syscall(annotations, doc, name, params, result, numbers, span);
  }
}
