// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells javac what is wrong, as near to the cause as it can point. */
final class Problems {
  private final Messager messager;
  private final Set<Told> told = new HashSet<>();

  /** What was said about the value of an annotation. */
  private record Told(Element element, String message) {}

  Problems(Messager messager) {
    this.messager = messager;
  }

  void error(String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message);
  }

  void warning(String message) {
    messager.printMessage(Diagnostic.Kind.WARNING, message);
  }

  void warning(Element element, String message) {
    messager.printMessage(Diagnostic.Kind.WARNING, message, element);
  }

  void note(Element element, String message) {
    messager.printMessage(Diagnostic.Kind.NOTE, message, element);
  }

  void error(Element element, String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element);
  }

  void error(Element element, String message, @Nullable AnnotationMirror annotation) {
    if (annotation == null) {
      error(element, message);
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation);
    }
  }

  /**
   * About the value of an annotation, such as a body: once, though it is compiled for several
   * architectures, and for each interface that inherits it.
   */
  void tell(Diagnostic.Kind kind, Element element, Annotations.Value value, String message) {
    if (told.add(new Told(element, message))) {
      messager.printMessage(kind, message, element, value.annotation(), value.value());
    }
  }

  /** About the value of an annotation. */
  void error(Element element, Annotations.Value value, String message) {
    tell(Diagnostic.Kind.ERROR, element, value, message);
  }
}
