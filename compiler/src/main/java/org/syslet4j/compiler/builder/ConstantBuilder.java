// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** Takes the values of a constant: one, or one for each architecture. */
public final class ConstantBuilder {
  private final Scope outside;
  private final Name name;
  private final Span span;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Decl.ArchValue> values = new ArrayList<>();
  private String doc = "";

  ConstantBuilder(ProgramBuilder program, Name name, Span span) {
    this.outside = Scope.outermost(program, "const " + name, span);
    this.name = name;
    this.span = span;
  }

  /** Documentation. */
  public ConstantBuilder doc(String text) {
    doc = Docs.lines(text);
    return this;
  }

  /** {@code @since(version)}: the first Linux that has it. */
  public ConstantBuilder since(String version) {
    annotations.add(Annotations.since(version));
    return this;
  }

  /** The value, made of constants, on every architecture of which nothing else is said. */
  public ConstantBuilder value(LongArg value) {
    Span at = CallSite.here();
    values.add(new Decl.ArchValue(null, tree(value, at)));
    return this;
  }

  /** The value on every architecture of which nothing else is said. */
  public ConstantBuilder value(long value) {
    return value(new Num(value));
  }

  /** The value, made of constants, on that architecture. */
  public ConstantBuilder on(Arch arch, LongArg value) {
    Span at = CallSite.here();
    values.add(new Decl.ArchValue(new Name(arch.text(), at), tree(value, at)));
    return this;
  }

  /** The value on that architecture. */
  public ConstantBuilder on(Arch arch, long value) {
    return on(arch, new Num(value));
  }

  private Expr tree(LongArg value, Span at) {
    return Value.of(value).tree(outside, at);
  }

  Decl.Const tree() {
    if (values.isEmpty()) {
      throw new IllegalStateException(
          CallSite.text(span) + ": the constant " + name + " has no value: give it one");
    }
    return new Decl.Const(annotations, doc, name, values, span);
  }
}
