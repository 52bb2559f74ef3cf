// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** A system call that a program declares: {@link ProgramBuilder#syscall}. */
public final class Syscall {
  private final ProgramBuilder home;
  private final String name;

  Syscall(ProgramBuilder home, String name) {
    this.home = home;
    this.name = name;
  }

  /** A call of it; numbers are {@link Syslet#num}. */
  public LongCall call(Value... args) {
    return new LongCall(CallParts.of(home, name, (Object[]) args));
  }

  /** A call of it, when its result is a descriptor. */
  public FdCall callFd(Value... args) {
    return new FdCall(CallParts.of(home, name, (Object[]) args));
  }

  @Override
  public String toString() {
    return "syscall " + name;
  }
}
