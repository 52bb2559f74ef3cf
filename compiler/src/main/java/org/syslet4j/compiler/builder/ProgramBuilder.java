// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.format.SourceWriter;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Unit;

/** A program: what a file is in the text form. */
public final class ProgramBuilder {
  private final Span span;
  private final Name packageName;
  private final List<Name> uses = new ArrayList<>();
  private final List<Supplier<Decl>> decls = new ArrayList<>();

  ProgramBuilder(String packageName) {
    this.span = CallSite.here();
    this.packageName = Names.dotted(packageName, span);
  }

  /** {@code use name}: makes the fns of a package known, such as {@code std.io}. */
  public ProgramBuilder use(String name) {
    uses.add(Names.dotted(name, CallSite.here()));
    return this;
  }

  /** Adds a syslet. */
  public SysletBuilder syslet(String name) {
    SysletBuilder syslet = new SysletBuilder(this, name);
    decls.add(syslet::tree);
    return syslet;
  }

  /** Adds a fn. */
  public FnBuilder fn(String name) {
    FnBuilder fn = new FnBuilder(this, name);
    decls.add(fn::tree);
    return fn;
  }

  /** Adds a struct. */
  public StructType struct(String name, Consumer<StructBuilder> fields) {
    Span at = CallSite.here();
    StructBuilder struct = new StructBuilder(Names.name(name, at), at);
    fields.accept(struct);
    decls.add(struct::tree);
    return new StructType(name);
  }

  /** Adds a constant. */
  public Constant constant(String name, LongArg value) {
    Span at = CallSite.here();
    Name declared = Names.name(name, at);
    Expr tree = Block.constant(this, outside -> Value.of(value).tree(outside, at));
    Decl.ArchValue everywhere = new Decl.ArchValue(null, tree);
    decls.add(() -> new Decl.Const(List.of(), "", declared, List.of(everywhere), at));
    return new Constant(name);
  }

  /** Adds a constant. */
  public Constant constant(String name, long value) {
    return constant(name, new Num(value));
  }

  /**
   * Its tree.
   *
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  @SuppressWarnings("exports")
  public Unit unit() {
    return new Unit(span.file(), packageName, uses, decls.stream().map(Supplier::get).toList());
  }

  /**
   * Compiles it. What is wrong with it is in the result's diagnostics, whose places are lines of
   * Java.
   *
   * @param archs for which architectures; none means all
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  public Compilation compile(Arch... archs) {
    SysletCompiler compiler = new SysletCompiler();
    if (archs.length > 0) {
      compiler.archs(archs);
    }
    return compiler.unit(unit()).compile();
  }

  /**
   * The program as text, in the one style. Compiled, it gives the same images but for places in the
   * source.
   *
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  public String toSource() {
    return SourceWriter.write(unit());
  }

  String prefix() {
    return packageName + ".";
  }

  @Override
  public String toString() {
    return "package " + packageName;
  }
}
