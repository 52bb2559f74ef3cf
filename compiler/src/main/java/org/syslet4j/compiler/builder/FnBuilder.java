// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.tree.Decl;

/** A fn: inlined where it is called. */
public final class FnBuilder extends Routine<FnBuilder> {
  FnBuilder(ProgramBuilder program, String name) {
    super(program, name);
  }

  /** {@code @arch(arch)}: it is there on that architecture only; another may have its name. */
  public FnBuilder onlyOn(Arch arch) {
    return annotated(Annotations.arch(arch));
  }

  /**
   * {@code @call}: its negative result is a failure, as that of a system call is, which it stands
   * in for.
   */
  public FnBuilder actsAsCall() {
    return annotated(Annotations.named("call"));
  }

  /** A call of it; numbers are {@link Syslet#num}. */
  public LongCall call(Value... args) {
    return new LongCall(CallParts.of(program(), name().text(), (Object[]) args));
  }

  /** A call of it, when its result is a descriptor. */
  public FdCall callFd(Value... args) {
    return new FdCall(CallParts.of(program(), name().text(), (Object[]) args));
  }

  @Override
  FnBuilder self() {
    return this;
  }

  @Override
  Decl tree() {
    return new Decl.Fn(annotations(), docText(), name(), params(), results(), bodyTree(), span());
  }
}
