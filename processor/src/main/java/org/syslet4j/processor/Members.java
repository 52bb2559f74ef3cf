// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The methods of an interface in the order of its source, then those of the interfaces above:
 * compilers give the members of all in an order of their own, which is by hash code in the Eclipse
 * compiler.
 */
final class Members {
  private Members() {}

  static List<ExecutableElement> methods(Elements elements, TypeElement type) {
    Set<Element> members = new HashSet<>(elements.getAllMembers(type));
    Set<TypeElement> types = new LinkedHashSet<>();
    collect(type, types);
    return types.stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(members::contains) // neither hidden nor overridden
        .toList();
  }

  private static void collect(TypeElement type, Set<TypeElement> types) {
    if (types.add(type)) {
      for (TypeMirror above : type.getInterfaces()) {
        if (above instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element) {
          collect(element, types);
        }
      }
    }
  }
}
