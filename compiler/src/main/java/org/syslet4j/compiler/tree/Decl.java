// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/** What may stand at the top of a file. */
public sealed interface Decl {
  List<Annotation> annotations();

  /**
   * The text of its {@code ///} lines without the slashes, joined by LF; empty when there are none.
   */
  String doc();

  Name name();

  Span span();

  /** A value, on every architecture ({@code arch} null) or on one. */
  record ArchValue(@Nullable Name arch, Expr value) {}

  /** {@code const NAME = expr} or {@code const NAME = x86_64: expr, aarch64: expr}. */
  record Const(
      List<Annotation> annotations, String doc, Name name, List<ArchValue> values, Span span)
      implements Decl {
    public Const {
      annotations = List.copyOf(annotations);
      values = List.copyOf(values);
    }
  }

  /** {@code struct name { field: type, ... }}. */
  record Struct(List<Annotation> annotations, String doc, Name name, List<Field> fields, Span span)
      implements Decl {
    public Struct {
      annotations = List.copyOf(annotations);
      fields = List.copyOf(fields);
    }
  }

  /** A field of a struct. */
  record Field(List<Annotation> annotations, String doc, Name name, TypeRef type, Span span) {
    public Field {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code syscall name(params) -> type = x86_64: 0, aarch64: 63}. */
  record Syscall(
      List<Annotation> annotations,
      String doc,
      Name name,
      List<Param> params,
      @Nullable TypeRef result,
      List<ArchValue> numbers,
      Span span)
      implements Decl {
    public Syscall {
      annotations = List.copyOf(annotations);
      params = List.copyOf(params);
      numbers = List.copyOf(numbers);
    }
  }

  /** {@code fn name(params) -> result { ... }}: inlined where it is called. */
  record Fn(
      List<Annotation> annotations,
      String doc,
      Name name,
      List<Param> params,
      List<Result> results,
      Stmt.Block body,
      Span span)
      implements Decl {
    public Fn {
      annotations = List.copyOf(annotations);
      params = List.copyOf(params);
      results = List.copyOf(results);
    }
  }

  /** {@code syslet name(params) -> result { ... }}: an entry point. */
  record Syslet(
      List<Annotation> annotations,
      String doc,
      Name name,
      List<Param> params,
      List<Result> results,
      Stmt.Block body,
      Span span)
      implements Decl {
    public Syslet {
      annotations = List.copyOf(annotations);
      params = List.copyOf(params);
      results = List.copyOf(results);
    }
  }

  /** One result; {@code name} is null for the single unnamed one. */
  record Result(@Nullable Name name, TypeRef type) {}
}
