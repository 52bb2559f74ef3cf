// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;

/** The results of a fn that has several, each under the name it was given. */
public final class Several {
  private final List<Variable> variables;

  Several(List<Variable> variables) {
    this.variables = List.copyOf(variables);
  }

  /** Result {@code index}, from 0: a number. */
  public LongVar asLong(int index) {
    return new LongVar(variables.get(index).span(), variables.get(index));
  }

  /** Result {@code index}, from 0: a descriptor. */
  public FdVar asFd(int index) {
    return new FdVar(variables.get(index).span(), variables.get(index));
  }
}
