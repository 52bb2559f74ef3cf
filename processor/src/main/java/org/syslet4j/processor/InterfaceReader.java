// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;
import org.syslet4j.processor.method.MethodDescriptor;

/** Holds an annotated type to the rules for interfaces and describes it. */
final class InterfaceReader {
  private static final String PACKAGE = "|[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Options options;
  private final SysletFiles files;
  private final FileCompiler fileCompiler;
  private final Problems problems;

  /** A later round may see more. */
  private final Map<PackageElement, Seen> seen = new HashMap<>();

  InterfaceReader(ProcessingEnvironment environment, Options options, Problems problems) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.options = options;
    this.files = new SysletFiles(options.sources(), environment.getFiler());
    this.fileCompiler = new FileCompiler(options.archs(), files, problems);
    this.problems = problems;
  }

  void nextRound() {
    files.nextRound();
    seen.clear();
  }

  InterfaceDescriptor read(TypeElement type) {
    Seen visible =
        seen.computeIfAbsent(elements.getPackageOf(type), home -> Seen.in(home, elements));
    boolean implementable = !Unfinished.mentionedBy(type) && check(type);
    List<MethodDescriptor> methods = new ArrayList<>();
    if (implementable) {
      MethodReader reader =
          new MethodReader(
              environment, problems, type, visible, packageName(type), bodies(type), fileCompiler);
      Set<String> names = new HashSet<>();
      for (ExecutableElement method : methods(type)) {
        if (isImpossible(method, type)) {
          implementable = false;
        } else {
          methods.add(reader.read(method, names.add(method.getSimpleName().toString())));
        }
      }
    }
    return new InterfaceDescriptor(
        type,
        ClassName.get(type),
        !JavaTypes.isHidden(type),
        isReachable(type),
        implementable,
        methods,
        visible);
  }

  // ---- rules

  private boolean check(TypeElement type) {
    AnnotationMirror annotation = Annotations.find(type, Syslets.class).orElse(null);
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      String what = type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      String article = "aeiou".indexOf(what.charAt(0)) < 0 ? " is a " : " is an ";
      problems.error(type, "@Syslets is for interfaces, and " + name + article + what, annotation);
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.error(
          type,
          name + " has type parameters; a chain has one set of types: remove them",
          annotation);
      return false;
    }
    if (JavaTypes.isHidden(type)) {
      problems.error(
          type,
          name + " is private, so no class can implement it: make it package-private",
          annotation);
      return false;
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      problems.error(
          type,
          name + " is sealed, so no class outside of its file can implement it: remove sealed",
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
    for (ExecutableElement method : Members.methods(elements, type)) {
      Optional<AnnotationMirror> chain = Annotations.find(method, Chain.class);
      if (chain.isEmpty() && objects(method).filter(InterfaceReader::isPublic).isPresent()) {
        continue; // told again for its documentation, as Comparator does
      }
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        boolean own = method.getEnclosingElement().equals(type);
        List<ExecutableElement> same =
            methods.stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .toList();
        if (!same.isEmpty() && chain.isPresent()) {
          problems.error(
              own ? method : type,
              "there are two chains "
                  + method.getSimpleName()
                  + ", and a syslet has one name:"
                  + " rename one of them",
              own ? chain.get() : null);
        }
        if (same.stream().noneMatch(other -> sameSignature(method, other))) {
          methods.add(method); // else one method of the class implements both
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

  /** Whether no class can implement a method, which is told. */
  private boolean isImpossible(ExecutableElement method, TypeElement type) {
    Element near = method.getEnclosingElement().equals(type) ? method : type;
    Optional<ExecutableElement> own = objects(method);
    boolean chain = Annotations.find(method, Chain.class).isPresent();
    if (chain && own.isPresent() && !canOverride(method, own.get())) {
      problems.error(
          near,
          "every object has a method "
              + method.getSimpleName()
              + ", which no chain can be: rename it");
      return true;
    }
    return hides(method, type, near);
  }

  private boolean canOverride(ExecutableElement method, ExecutableElement own) {
    return isPublic(own)
        && !own.getModifiers().contains(Modifier.FINAL)
        && environment.getTypeUtils().isSameType(method.getReturnType(), own.getReturnType());
  }

  private static boolean isPublic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Whether a class of its own cannot even name the types of a method, which is told. */
  private boolean hides(ExecutableElement method, TypeElement type, Element near) {
    String so = "no class can implement " + method.getSimpleName();
    boolean hides = false;
    for (VariableElement param : method.getParameters()) {
      Optional<String> why = JavaTypes.hidden(param.asType(), type, so);
      if (why.isPresent()) {
        hides = true;
        problems.error(near.equals(method) ? param : type, param.asType() + why.get());
      }
    }
    Optional<String> why = JavaTypes.hidden(method.getReturnType(), type, so);
    why.ifPresent(text -> problems.error(near, method.getReturnType() + text));
    return hides || why.isPresent();
  }

  /** What every object has of that signature. */
  private Optional<ExecutableElement> objects(ExecutableElement method) {
    TypeElement object = elements.getTypeElement(Object.class.getName());
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(own -> sameSignature(method, own))
        .findFirst();
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
    return new BodyCompiler(options.archs(), files, packageName(type), uses, problems);
  }
}
