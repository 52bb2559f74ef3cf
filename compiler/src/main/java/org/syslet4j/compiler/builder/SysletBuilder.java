// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
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

  /** Compiles the program that it is a part of; see {@link ProgramBuilder#compile}. */
  public Compilation compile(Arch... archs) {
    return program().compile(archs);
  }

  /** The tree of the program that it is a part of. */
  @SuppressWarnings("exports")
  public Unit unit() {
    return program().unit();
  }

  @Override
  SysletBuilder self() {
    return this;
  }

  @Override
  Decl tree() {
    return new Decl.Syslet(List.of(), docText(), name(), params(), results(), bodyTree(), span());
  }
}
