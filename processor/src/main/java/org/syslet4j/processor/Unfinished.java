// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether an interface mentions types that do not exist (yet). */
final class Unfinished {
  private Unfinished() {}

  static boolean mentionedBy(TypeElement type) {
    return type.getInterfaces().stream().anyMatch(Unfinished::isMissing)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(Unfinished::mentionedBy);
  }

  private static boolean mentionedBy(ExecutableElement method) {
    return isMissing(method.getReturnType())
        || method.getParameters().stream().anyMatch(param -> isMissing(param.asType()))
        || method.getThrownTypes().stream().anyMatch(Unfinished::isMissing);
  }

  /** Whether that type, or what it holds, does not exist, which javac tells if it stays so. */
  static boolean isMissing(TypeMirror type) {
    return isMissing(type, new HashSet<>());
  }

  private static boolean isMissing(TypeMirror type, Set<Element> records) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    return declared.getTypeArguments().stream().anyMatch(arg -> isMissing(arg, records))
        || JavaTypes.record(type)
            .filter(records::add)
            .map(record -> JavaTypes.components(record).stream())
            .orElse(Stream.of())
            .anyMatch(component -> isMissing(component.asType(), records));
  }
}
