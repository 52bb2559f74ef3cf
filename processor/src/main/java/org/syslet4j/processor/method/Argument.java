// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A parameter of a syslet and the Java value that is bound to it.
 *
 * @param index of the parameter
 * @param struct how structs are filled, for a form that wants them
 */
public record Argument(int index, Source source, ParamForm form, Optional<StructShape> struct) {
  /** A parameter of the method itself. */
  public static Argument of(int index, String name, ParamForm form) {
    return new Argument(index, new Source(name, Optional.empty(), ""), form, Optional.empty());
  }

  /**
   * Where a value comes from.
   *
   * @param parameter of the method
   * @param element what the parameter is a list of, one for each run of a batch; empty for a value
   *     that all runs share
   * @param component of that element, a record; empty for the element itself
   */
  public record Source(String parameter, Optional<TypeName> element, String component) {}
}
