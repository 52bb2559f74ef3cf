// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;
import org.syslet4j.processor.method.MethodDescriptor;

/** Holds an annotated type to the rules for interfaces and describes it. */
final class InterfaceReader {
  private static final String PACKAGE = "|[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Options options;
  private final Problems problems;

  InterfaceReader(ProcessingEnvironment environment, Options options, Problems problems) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.options = options;
    this.problems = problems;
  }

  InterfaceDescriptor read(TypeElement type) {
    boolean implementable = check(type);
    List<MethodDescriptor> methods = new ArrayList<>();
    if (implementable) {
      MethodReader reader =
          new MethodReader(environment, problems, type, packageName(type), bodies(type));
      Set<String> names = new HashSet<>();
      for (ExecutableElement method : methods(type)) {
        methods.add(reader.read(method, names.add(method.getSimpleName().toString())));
      }
    }
    return new InterfaceDescriptor(
        type,
        ClassName.get(type),
        isSeen(type),
        isReachable(type),
        implementable,
        methods,
        generated(type));
  }

  // ---- rules

  private boolean check(TypeElement type) {
    AnnotationMirror annotation = Annotations.find(type, Syslets.class).orElse(null);
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      String what = type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      problems.error(type, "@Syslets is for interfaces, and " + name + " is a " + what, annotation);
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.error(
          type,
          name + " has type parameters; a chain has one set of types: remove them",
          annotation);
      return false;
    }
    if (!isSeen(type)) {
      problems.error(
          type,
          name + " is private, so no class can implement it: make it package-private",
          annotation);
      return false;
    }
    Optional<Annotations.Value> said = Annotations.value(type, Syslets.class, "packageName");
    if (said.isPresent() && !said.get().text().matches(PACKAGE)) {
      problems.error(type, said.get(), "'" + said.get().text() + "' is no name of a package");
      return false;
    }
    if (elements.getPackageOf(type).isUnnamed()) {
      problems.error(
          type,
          name + " is in the unnamed package; its syslets need a name: put it into a package",
          annotation);
      return false;
    }
    return true;
  }

  private static boolean isSeen(Element element) {
    for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReachable(Element element) {
    for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  // ---- methods

  /** Those that must be implemented; those that must not but want to be are told. */
  private List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      Optional<AnnotationMirror> chain = Annotations.find(method, Chain.class);
      if (chain.isEmpty() && isObjects(method)) {
        continue; // told again for its documentation, as Comparator does
      }
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        methods.add(method);
        if (!names.add(method.getSimpleName().toString()) && chain.isPresent()) {
          problems.error(
              method,
              "there are two chains "
                  + method.getSimpleName()
                  + ", and a syslet has one name:"
                  + " rename one of them",
              chain.get());
        }
      } else if (chain.isPresent()) {
        problems.error(
            method,
            method.getSimpleName() + " has a body in Java; a @Chain method is abstract",
            chain.get());
      }
    }
    return methods;
  }

  /** Whether every object implements it. */
  private boolean isObjects(ExecutableElement method) {
    TypeElement object = elements.getTypeElement(Object.class.getName());
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(own -> sameSignature(method, own));
  }

  private boolean sameSignature(ExecutableElement method, ExecutableElement own) {
    return method.getSimpleName().equals(own.getSimpleName())
        && environment
            .getTypeUtils()
            .isSubsignature((ExecutableType) method.asType(), (ExecutableType) own.asType());
  }

  // ---- what all its bodies share

  private String packageName(TypeElement type) {
    return Annotations.value(type, Syslets.class, "packageName")
        .map(Annotations.Value::text)
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> elements.getPackageOf(type).getQualifiedName().toString());
  }

  private BodyCompiler bodies(TypeElement type) {
    List<String> uses =
        Annotations.value(type, Syslets.class, "use")
            .map(Annotations.Value::texts)
            .orElse(List.of());
    return new BodyCompiler(options.archs(), packageName(type), uses, problems);
  }

  /** Only if the module of the type sees it. */
  private Optional<ClassName> generated(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    TypeElement found =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    return Optional.ofNullable(found).map(ClassName::get);
  }
}
