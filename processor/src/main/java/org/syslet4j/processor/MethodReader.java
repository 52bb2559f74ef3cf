// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.image.Bundle;
import org.syslet4j.processor.method.Argument;
import org.syslet4j.processor.method.MethodDescriptor;
import org.syslet4j.processor.method.ReturnShape;

/** Holds an abstract method to the rules for chains and describes it. */
final class MethodReader {
  private final ProcessingEnvironment environment;
  private final Problems problems;
  private final TypeElement type;
  private final Seen seen;
  private final String packageName;
  private final BodyCompiler bodies;
  private final FileCompiler files;
  private boolean sound;

  /**
   * Makes one for the methods of a type.
   *
   * @param packageName of inline syslets
   */
  MethodReader(
      ProcessingEnvironment environment,
      Problems problems,
      TypeElement type,
      Seen seen,
      String packageName,
      BodyCompiler bodies,
      FileCompiler files) {
    this.environment = environment;
    this.problems = problems;
    this.type = type;
    this.seen = seen;
    this.packageName = packageName;
    this.bodies = bodies;
    this.files = files;
  }

  /** A method, and where messages about it go. */
  private record Declared(
      ExecutableElement method, Element near, List<Param> params, ReturnShape returns) {
    List<String> names() {
      return method.getParameters().stream()
          .map(param -> param.getSimpleName().toString())
          .toList();
    }
  }

  /** A chain and its syslet's name with the package. */
  private record Made(String syslet, MethodDescriptor.Runnable chain) {}

  /**
   * Describes a method.
   *
   * @param only whether no other chain has its name, which is told elsewhere
   */
  MethodDescriptor read(ExecutableElement method, boolean only) {
    sound = only;
    String name = method.getSimpleName().toString();
    Element near = method.getEnclosingElement().equals(type) ? method : type;
    Optional<AnnotationMirror> chain = Annotations.find(method, Chain.class);
    if (chain.isEmpty()) {
      problems.error(near, name + " has no @Chain, and nothing else implements it");
      return new MethodDescriptor(
          signature(method, List.of()),
          name,
          packageName + "." + name,
          declares(method),
          Optional.empty());
    }
    if (!method.getTypeParameters().isEmpty()) {
      wrong(near, name + " has type parameters; a chain has one set of types: remove them");
    }
    Optional<ReturnShape> returns = returns(method, near);
    boolean batch = returns.isPresent() && returns.get().delivery().isBatch();
    Optional<List<Param>> params = ParamReader.read(method, batch, near, problems);
    Optional<ChainText> text = ChainText.of(method, chain.get(), problems);
    boolean inline = text.isPresent() && text.get() instanceof ChainText.Inline;
    if (inline) {
      name(near, name);
      params.stream().flatMap(List::stream).forEach(param -> name(param.at(), param.name()));
    }
    params.stream().flatMap(List::stream).forEach(param -> checkDefault(param, inline));
    Optional<Made> made =
        sound && returns.isPresent() && params.isPresent() && text.isPresent()
            ? make(text.get(), new Declared(method, near, params.get(), returns.get()))
            : Optional.empty();
    return new MethodDescriptor(
        signature(method, params.orElse(List.of())),
        name,
        made.map(Made::syslet).orElse(packageName + "." + name),
        declares(method),
        made.map(Made::chain));
  }

  private MethodSpec.Builder signature(ExecutableElement method, List<Param> params) {
    MethodSpec overriding =
        MethodSpec.overriding(method, (DeclaredType) type.asType(), environment.getTypeUtils())
            .build();
    Optional<ClassName> nullable = seen.nullable();
    MethodSpec.Builder signature =
        MethodSpec.methodBuilder(overriding.name())
            .addAnnotations(overriding.annotations())
            .addModifiers(overriding.modifiers())
            .addTypeVariables(overriding.typeVariables())
            .returns(overriding.returnType())
            .varargs(overriding.varargs())
            .addExceptions(overriding.exceptions());
    for (ParameterSpec parameter : overriding.parameters()) {
      boolean mayBeNull =
          params.stream()
              .filter(param -> param.source().component().isEmpty() && param.form().nullable())
              .anyMatch(param -> param.name().equals(parameter.name()));
      signature.addParameter(
          nullable.isPresent() && mayBeNull
              ? parameter.toBuilder().addAnnotation(nullable.get()).build()
              : parameter);
    }
    return signature;
  }

  private void wrong(Element element, String message) {
    sound = false;
    problems.error(element, message);
  }

  // ---- the declaration

  private void name(Element element, String name) {
    String objection = Words.objection(name);
    if (!objection.isEmpty()) {
      wrong(element, objection);
    }
  }

  private Optional<ReturnShape> returns(ExecutableElement method, Element near) {
    Optional<ReturnShape> returns = JavaTypes.returnShape(method.getReturnType());
    if (returns.isEmpty() && !Unfinished.isMissing(method.getReturnType())) {
      wrong(
          near,
          method.getSimpleName()
              + " returns "
              + method.getReturnType()
              + ", and a chain returns "
              + ReturnShape.ALL);
    }
    return returns;
  }

  private void checkDefault(Param param, boolean inline) {
    Optional<Annotations.Value> value = Annotations.value(param.declared(), Default.class, "value");
    if (value.isEmpty()) {
      return;
    }
    boolean fits = param.form().isNumber() || param.form().type().equals("fd");
    String objection =
        !fits
            ? " is a " + param.sysletType() + "; only numbers and descriptors have defaults"
            : inline ? "" : " has its default where the syslet is declared: remove @Default";
    if (!objection.isEmpty()) {
      sound = false;
      String message = "parameter " + param.name() + objection;
      if (param.at().equals(param.declared())) {
        problems.error(param.at(), value.get(), message);
      } else {
        problems.error(param.at(), message);
      }
    }
  }

  private boolean declares(ExecutableElement method) {
    TypeElement exception =
        environment.getElementUtils().getTypeElement(SysletException.class.getName());
    if (exception == null) {
      return false;
    }
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (environment.getTypeUtils().isSubtype(exception.asType(), thrown)) {
        return true;
      }
    }
    return false;
  }

  // ---- the chain

  private Optional<Made> make(ChainText text, Declared declared) {
    Optional<Made> made =
        text instanceof ChainText.Inline inline
            ? inline(inline, declared)
            : inFile((ChainText.InFile) text, declared);
    if (made.isEmpty() && namesAreLost(declared.names())) {
      problems.note(
          declared.near(),
          "the parameters of "
              + declared.method().getSimpleName()
              + " have lost their names, if they are not called arg0 and so on: an interface that"
              + " is read from a class file is to be compiled with -parameters");
    }
    return made;
  }

  private static boolean namesAreLost(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals("arg" + i)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private Optional<Made> inline(ChainText.Inline text, Declared declared) {
    String name = declared.method().getSimpleName().toString();
    String home = declared.method().getEnclosingElement().getSimpleName().toString();
    Header.Builder header = Header.builder(home + "." + name, name);
    for (Param param : declared.params()) {
      param.struct().ifPresent(header::struct);
      header.param(
          param.name(),
          param.sysletType(),
          Annotations.value(param.declared(), Default.class, "value")
              .map(Annotations.Value::number));
    }
    declared.returns().results().forEach(item -> header.result(item.name(), item.kind().type()));
    Optional<BodyCompiler.Body> body =
        bodies.compile(declared.method(), text.body(), header.build(), doc(declared.method()));
    Optional<Made> made = body.flatMap(compiled -> bound(declared, compiled.images(), name));
    if (made.isPresent() && declared.near().equals(declared.method())) {
      Set<String> read = body.orElseThrow().read();
      UnreadParameters.tell(declared.method(), declared.params(), read, problems);
    }
    return made;
  }

  private Optional<Made> inFile(ChainText.InFile text, Declared declared) {
    String home = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    return files
        .compile(declared.method(), home, text)
        .flatMap(syslet -> bound(declared, syslet.images(), syslet.text()));
  }

  private Optional<Made> bound(Declared declared, Bundle images, String syslet) {
    Binder binder = new Binder(images.images().get(0), syslet, problems);
    Optional<List<Argument>> arguments =
        binder.arguments(declared.params(), declared.method(), declared.near());
    Optional<ReturnShape> returns =
        binder.returns(declared.returns(), declared.method(), declared.near());
    return arguments.isEmpty() || returns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Made(
                images.images().get(0).name(),
                new MethodDescriptor.Runnable(
                    declared.names(), arguments.get(), returns.get(), images)));
  }

  private String doc(ExecutableElement method) {
    String doc = environment.getElementUtils().getDocComment(method);
    return doc == null
        ? ""
        : doc.strip()
            .lines()
            .map(line -> line.startsWith(" ") ? line.substring(1) : line)
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
  }
}
