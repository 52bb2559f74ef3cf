// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import org.syslet4j.compiler.tree.Decl;

/** A fn: inlined where it is called. */
public final class FnBuilder extends Routine<FnBuilder> {
  FnBuilder(ProgramBuilder program, String name) {
    super(program, name);
  }

  /** A call of it; numbers are {@link Syslet#num}. */
  public LongCall call(Value... args) {
    return new LongCall(CallParts.of(name().text(), (Object[]) args));
  }

  /** A call of it, when its result is a descriptor. */
  public FdCall callFd(Value... args) {
    return new FdCall(CallParts.of(name().text(), (Object[]) args));
  }

  @Override
  FnBuilder self() {
    return this;
  }

  @Override
  Decl tree() {
    return new Decl.Fn(List.of(), docText(), name(), params(), results(), bodyTree(), span());
  }
}
