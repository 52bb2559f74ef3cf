// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations as they were written, so that messages can point at them. */
final class Annotations {
  private Annotations() {}

  /** A value that was written in an annotation. */
  record Value(AnnotationMirror annotation, AnnotationValue value) {
    String text() {
      return (String) value.getValue();
    }

    long number() {
      return (Long) value.getValue();
    }

    /** The elements of an array. */
    List<String> texts() {
      return ((List<?>) value.getValue())
          .stream().map(element -> (String) ((AnnotationValue) element).getValue()).toList();
    }
  }

  static Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(type.getName())) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The value called {@code name}, if it was written. */
  static Optional<Value> value(Element element, Class<? extends Annotation> type, String name) {
    return find(element, type)
        .flatMap(
            mirror ->
                mirror.getElementValues().entrySet().stream()
                    .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                    .map(entry -> new Value(mirror, entry.getValue()))
                    .findFirst());
  }
}
