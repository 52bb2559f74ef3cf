// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * A struct known by its name: one of {@code LinuxStructs}, or {@link ProgramBuilder#struct}.
 *
 * @param <V> what stands for one that lies somewhere
 */
public abstract sealed class StructType<V extends StructVar> extends Type<V>
    permits StructType.Declared, LinuxStructs.Known {
  StructType(String name) {
    super(name);
  }

  /** {@code name{ field: value, ... }}: a value, to be filled with {@code with}. */
  public StructLiteral<V> of() {
    return new StructLiteral<>(this);
  }

  /** Throws where the program does not know it. */
  void requireSeen(Scope where, Span at) {}

  @Override
  TypeRef tree(Scope where, Span at) {
    requireSeen(where, at);
    return super.tree(where, at);
  }

  @Override
  public String toString() {
    return "struct " + name();
  }

  /** Of a program that is being built, or, without a home, of a package that it uses. */
  static final class Declared extends StructType<StructVar> {
    private final @Nullable ProgramBuilder home;

    Declared(String name, @Nullable ProgramBuilder home) {
      super(name);
      this.home = home;
    }

    @Override
    void requireSeen(Scope where, Span at) {
      where.program().requireSeen(home, this, at);
    }

    @Override
    StructVar place(Span at, Value.Maker maker) {
      return new StructVar(at, maker);
    }
  }
}
