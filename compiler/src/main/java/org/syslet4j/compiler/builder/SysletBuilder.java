// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** A syslet: one chain of system calls, an entry point of its program. */
public final class SysletBuilder extends Routine<SysletBuilder> {
  SysletBuilder(ProgramBuilder program, String name) {
    super(program, name);
  }

  /** {@code use name}: makes the fns of a package known, such as {@code std.io}. */
  public SysletBuilder use(String packageName) {
    program().use(packageName);
    return this;
  }

  /** Makes what another program declares known; see {@link ProgramBuilder#use(ProgramBuilder)}. */
  public SysletBuilder use(ProgramBuilder other) {
    program().use(other);
    return this;
  }

  /** Compiles the program that it is a part of; see {@link ProgramBuilder#compile}. */
  public Compilation compile(Arch... archs) {
    return program().compile(archs);
  }

  /** The tree of the program that it is a part of. */
  @SuppressWarnings("exports")
  public Unit unit() {
    return program().unit();
  }

  /** The text of the program that it is a part of; see {@link ProgramBuilder#toSource}. */
  public String toSource() {
    return program().toSource();
  }

  @Override
  SysletBuilder self() {
    return this;
  }

  @Override
  Decl tree() {
    return new Decl.Syslet(
        annotations(), docText(), name(), params(), results(), bodyTree(), span());
  }
}
