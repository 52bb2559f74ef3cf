// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.syslet4j.processor.method.MethodDescriptor;

/**
 * What is to be written for an interface.
 *
 * @param type originates what is written
 * @param self the interface
 * @param nameable whether its package can name it at all
 * @param accessible whether the factory is public, too
 * @param implementable whether a class can implement it
 * @param seen what its package sees
 */
record InterfaceDescriptor(
    TypeElement type,
    ClassName self,
    boolean nameable,
    boolean accessible,
    boolean implementable,
    List<MethodDescriptor> methods,
    Seen seen) {
  InterfaceDescriptor {
    methods = List.copyOf(methods);
  }

  ClassName factory() {
    return ClassName.get(self.packageName(), String.join("_", self.simpleNames()) + "Syslets");
  }

  /** Not called like a method: the Eclipse compiler would take that for a slip. */
  ClassName implementation() {
    String name = "Impl";
    while (methods.stream().map(MethodDescriptor::name).anyMatch(name::equals)) {
      name += "_";
    }
    return factory().nestedClass(name);
  }
}
