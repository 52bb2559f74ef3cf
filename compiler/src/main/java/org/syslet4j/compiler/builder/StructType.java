// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

/** A struct known by its name: one of {@code LinuxStructs}, or {@link ProgramBuilder#struct}. */
public final class StructType {
  private final String name;

  StructType(String name) {
    this.name = name;
  }

  /** As the program writes it. */
  public String name() {
    return name;
  }

  /** {@code name{ field: value, ... }}: a value, to be filled with {@code with}. */
  public StructLiteral of() {
    return new StructLiteral(name);
  }

  @Override
  public String toString() {
    return "struct " + name;
  }
}
