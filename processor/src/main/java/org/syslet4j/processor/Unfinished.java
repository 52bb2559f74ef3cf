// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

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

  /** Whether that type does not exist, which javac tells if it stays so. */
  static boolean isMissing(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(Unfinished::isMissing);
  }
}
