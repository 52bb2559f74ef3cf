// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.format.SourceWriter;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Unit;

/** A program: what a file is in the text form. */
public final class ProgramBuilder {
  private final Span span;
  private final @Nullable Name packageName;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Name> uses = new ArrayList<>();
  private final List<ProgramBuilder> used = new ArrayList<>();
  private final List<Supplier<Decl>> decls = new ArrayList<>();

  ProgramBuilder(@Nullable String packageName) {
    this.span = CallSite.here();
    this.packageName = packageName == null ? null : Names.dotted(packageName, span);
  }

  /** {@code use name}: makes the fns of a package known, such as {@code std.io}. */
  public ProgramBuilder use(String name) {
    uses.add(Names.dotted(name, CallSite.here()));
    return this;
  }

  /**
   * {@code use} of the package of another program: what that declares can be used here, and it is
   * compiled with this one.
   */
  public ProgramBuilder use(ProgramBuilder other) {
    Span at = CallSite.here();
    Objects.requireNonNull(other, "a program is null");
    if (other.packageName == null) {
      throw new IllegalArgumentException(
          CallSite.text(at)
              + ": the program of "
              + CallSite.text(other.span)
              + " has no package to be used by: begin it with Syslet.program(name)");
    }
    uses.add(new Name(other.packageName.text(), at));
    used.add(other);
    return this;
  }

  /** {@code @allow(lint, ...)} for all of it. */
  public ProgramBuilder allow(Lint first, Lint... more) {
    Annotation allow = Annotations.allow(first, more);
    if (packageName == null) {
      throw new IllegalStateException(
          CallSite.text(allow.span())
              + ": only a program with a package allows something as a whole: begin it with"
              + " Syslet.program(name), or say so of its syslets");
    }
    annotations.add(allow);
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
  public StructType<StructVar> struct(String name, Consumer<StructBuilder> fields) {
    Span at = CallSite.here();
    StructBuilder struct = new StructBuilder(this, Names.name(name, at), at);
    fields.accept(struct);
    decls.add(struct::tree);
    return new StructType.Declared(name, this);
  }

  /** Adds a constant. */
  public Constant constant(String name, LongArg value) {
    return constant(name, c -> c.value(value));
  }

  /** Adds a constant. */
  public Constant constant(String name, long value) {
    return constant(name, new Num(value));
  }

  /** Adds a constant that differs between architectures, or has documentation. */
  public Constant constant(String name, Consumer<ConstantBuilder> values) {
    Span at = CallSite.here();
    ConstantBuilder constant = new ConstantBuilder(this, Names.name(name, at), at);
    values.accept(constant);
    Decl.Const tree = constant.tree();
    decls.add(() -> tree);
    return new Constant(name, this);
  }

  /** Declares a system call that the prelude does not have. */
  public Syscall syscall(String name, Consumer<SyscallBuilder> declaration) {
    Span at = CallSite.here();
    SyscallBuilder call = new SyscallBuilder(this, Names.name(name, at), at);
    declaration.accept(call);
    Decl.Syscall tree = call.tree();
    decls.add(() -> tree);
    return new Syscall(this, name);
  }

  /** Throws unless what {@code home} declares is known here. */
  void requireSeen(@Nullable ProgramBuilder home, Object what, Span at) {
    if (home != null && home != this && !used.contains(home)) {
      throw new IllegalArgumentException(
          CallSite.text(at)
              + ": '"
              + what
              + "' belongs to "
              + home
              + " and is used in "
              + this
              + "; call use(...) with the program that declares it");
    }
  }

  /**
   * Its tree.
   *
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  @SuppressWarnings("exports")
  public Unit unit() {
    return new Unit(
        span.file(), annotations, packageName, uses, decls.stream().map(Supplier::get).toList());
  }

  /**
   * Compiles it. What is wrong with it is in the result's diagnostics, whose places are lines of
   * Java.
   *
   * @param archs for which architectures; none means all
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  public Compilation compile(Arch... archs) {
    SysletCompiler compiler = compiler();
    return (archs.length > 0 ? compiler.archs(archs) : compiler).compile();
  }

  /**
   * A compiler that was given it and what it uses; for options, folders of packages, and other
   * sources beside it.
   *
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  public SysletCompiler compiler() {
    SysletCompiler compiler = new SysletCompiler();
    give(compiler, Collections.newSetFromMap(new IdentityHashMap<>()));
    return compiler;
  }

  private void give(SysletCompiler compiler, Set<ProgramBuilder> given) {
    if (given.add(this)) {
      compiler.unit(unit());
      used.forEach(other -> other.give(compiler, given));
    }
  }

  /**
   * The program as text, in the one style. Compiled, it gives the same images but for places in the
   * source. The programs that it uses are texts of their own.
   *
   * @throws IllegalStateException if a syslet or fn has no body yet
   */
  public String toSource() {
    return SourceWriter.write(unit());
  }

  String prefix() {
    return packageName == null ? "" : packageName + ".";
  }

  @Override
  public String toString() {
    return packageName == null ? "the program of " + CallSite.text(span) : "package " + packageName;
  }
}
