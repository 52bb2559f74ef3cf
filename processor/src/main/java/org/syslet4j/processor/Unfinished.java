// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.syslet4j.annotation.Chain;

/**
 * Tells whether an interface mentions types that do not exist (yet), or constants of them. The
 * compiler tells what stays so, and what is wrong with a value of an annotation.
 */
final class Unfinished {
  private static final String ANNOTATIONS = Chain.class.getPackageName() + ".";

  /** What javac and ecj give for a constant that they do not know. */
  private static final String UNKNOWN = "<error>";

  private Unfinished() {}

  static boolean mentionedBy(TypeElement type) {
    return hasBrokenValues(type)
        || type.getInterfaces().stream().anyMatch(Unfinished::isMissing)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(Unfinished::mentionedBy);
  }

  private static boolean mentionedBy(ExecutableElement method) {
    return hasBrokenValues(method)
        || isMissing(method.getReturnType())
        || method.getParameters().stream()
            .anyMatch(param -> hasBrokenValues(param) || isMissing(param.asType()))
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

  /** Whether one of our annotations has a value of another type than it is declared with. */
  private static boolean hasBrokenValues(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().toString().startsWith(ANNOTATIONS)
          && !mirror.getElementValues().entrySet().stream()
              .allMatch(e -> fits(e.getKey().getReturnType(), e.getValue().getValue()))) {
        return true;
      }
    }
    return false;
  }

  /** Compilers put a String where they know no value, and some put the value of the wrong type. */
  private static boolean fits(TypeMirror type, Object value) {
    return switch (type.getKind()) {
      case ARRAY ->
          value instanceof List<?> values
              && values.stream()
                  .allMatch(
                      each ->
                          fits(
                              ((ArrayType) type).getComponentType(),
                              ((AnnotationValue) each).getValue()));
      case LONG -> value instanceof Long;
      case DECLARED -> value instanceof String && !value.equals(UNKNOWN);
      default -> true;
    };
  }
}
