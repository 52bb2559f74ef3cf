// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.TypeRef;

/** Takes what is said about a field of a struct beside its name and type. */
public final class FieldBuilder {
  private final Name name;
  private final TypeRef type;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
  private String doc = "";

  FieldBuilder(Name name, TypeRef type, Span span) {
    this.name = name;
    this.type = type;
    this.span = span;
  }

  /** Documentation. */
  public FieldBuilder doc(String text) {
    doc = Docs.lines(text);
    return this;
  }

  /** {@code @offset(bytes)}: where it lies, where its neighbours do not say. */
  public FieldBuilder offset(long bytes) {
    annotations.add(Annotations.number("offset", bytes));
    return this;
  }

  /** {@code @since(version)}: the first Linux that has it. */
  public FieldBuilder since(String version) {
    annotations.add(Annotations.since(version));
    return this;
  }

  Decl.Field tree() {
    return new Decl.Field(annotations, doc, name, type, span);
  }
}
