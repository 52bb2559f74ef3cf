// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;

/** Takes the fields of a struct, in their order, and what is said about it as a whole. */
public final class StructBuilder {
  private final ProgramBuilder program;
  private final Name name;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<FieldBuilder> fields = new ArrayList<>();
  private String doc = "";

  StructBuilder(ProgramBuilder program, Name name, Span span) {
    this.program = program;
    this.name = name;
    this.span = span;
  }

  // ---- the struct

  /** Documentation. */
  public StructBuilder doc(String text) {
    doc = Docs.lines(text);
    return this;
  }

  /** {@code @packed}: no field is aligned. */
  public StructBuilder packed() {
    return annotated(Annotations.named("packed"));
  }

  /** {@code @size(bytes)}: how large it is, where its fields do not say. */
  public StructBuilder size(long bytes) {
    return annotated(Annotations.number("size", bytes));
  }

  /** {@code @arch(arch)}: it is so on that architecture only; another may have its name. */
  public StructBuilder onlyOn(Arch arch) {
    return annotated(Annotations.arch(arch));
  }

  /** {@code @since(version)}: the first Linux that has it. */
  public StructBuilder since(String version) {
    return annotated(Annotations.since(version));
  }

  /** {@code @allow(lint, ...)}. */
  public StructBuilder allow(Lint first, Lint... more) {
    return annotated(Annotations.allow(first, more));
  }

  private StructBuilder annotated(Annotation annotation) {
    annotations.add(annotation);
    return this;
  }

  // ---- its fields

  /** A 64-bit number. */
  public StructBuilder number(String field) {
    return field(field, Type.LONG);
  }

  /** A number of another width, such as {@link Type#U16}. */
  public StructBuilder number(String field, Type<LongVar> type) {
    return field(field, type);
  }

  /** A descriptor. */
  public StructBuilder fd(String field) {
    return field(field, Type.FD);
  }

  /** A path. */
  public StructBuilder path(String field) {
    return field(field, Type.PATH);
  }

  /** Bytes: their address and length. */
  public StructBuilder bytes(String field) {
    return field(field, Type.BYTES);
  }

  /** {@code byte[size]}: bytes in the struct itself. */
  public StructBuilder buffer(String field, long size) {
    return field(field, Type.buffer(size));
  }

  /** Another struct. */
  public StructBuilder struct(String field, StructType<?> type) {
    return field(field, type);
  }

  /** A field of any type, an array among them. */
  public StructBuilder field(String field, Type<?> type) {
    return field(field, type, f -> {});
  }

  /** A field of any type, of which there is more to say. */
  public StructBuilder field(String field, Type<?> type, Consumer<FieldBuilder> more) {
    Span at = CallSite.here();
    Objects.requireNonNull(type, "a type is null");
    FieldBuilder made =
        new FieldBuilder(
            Names.name(field, at), type.tree(Scope.outermost(program, this, at), at), at);
    more.accept(made);
    fields.add(made);
    return this;
  }

  Decl.Struct tree() {
    List<Decl.Field> trees = fields.stream().map(FieldBuilder::tree).toList();
    return new Decl.Struct(annotations, doc, name, trees, span);
  }

  @Override
  public String toString() {
    return "struct " + name;
  }
}
