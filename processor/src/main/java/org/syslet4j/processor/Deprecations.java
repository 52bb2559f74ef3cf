// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which warnings about deprecation a class gets that names what an interface names. The author of
 * the interface was told, or meant it; told again, in what is written, nobody could mend it. Only
 * those that are due: the Eclipse compiler complains about all others.
 */
final class Deprecations {
  private final Set<String> warnings = new TreeSet<>();

  private Deprecations() {}

  /** Of a class that names the interface. */
  static Set<String> ofNaming(TypeElement type) {
    Deprecations found = new Deprecations();
    found.named(type);
    return found.warnings;
  }

  /** Of a class that implements it. */
  static Set<String> ofImplementing(TypeElement type) {
    Deprecations found = new Deprecations();
    found.named(type);
    found.implemented(type);
    return found.warnings;
  }

  private void deprecated(Element element) {
    Deprecated mark = element.getAnnotation(Deprecated.class);
    if (mark != null) {
      warnings.add(mark.forRemoval() ? "removal" : "deprecation");
    }
  }

  private void named(Element type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      deprecated(at);
    }
  }

  private void named(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      named(declared.asElement());
      declared.getTypeArguments().forEach(this::named);
    }
  }

  private void implemented(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        deprecated(method);
        named(method.getReturnType());
        method.getThrownTypes().forEach(this::named);
        method.getParameters().stream().map(VariableElement::asType).forEach(this::named);
      }
    }
    for (TypeMirror above : type.getInterfaces()) {
      if (above instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        implemented(element);
      }
    }
  }
}
