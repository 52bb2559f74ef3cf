// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.syslet4j.SysletException;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Fd;
import org.syslet4j.image.Bundle;
import org.syslet4j.processor.method.MethodDescriptor;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;

/** Holds an abstract method to the rules for chains and describes it. */
final class MethodReader {
  private final ProcessingEnvironment environment;
  private final Problems problems;
  private final TypeElement type;
  private final String packageName;
  private final BodyCompiler bodies;
  private boolean sound;

  MethodReader(
      ProcessingEnvironment environment,
      Problems problems,
      TypeElement type,
      String packageName,
      BodyCompiler bodies) {
    this.environment = environment;
    this.problems = problems;
    this.type = type;
    this.packageName = packageName;
    this.bodies = bodies;
  }

  /**
   * Describes a method.
   *
   * @param only whether no other chain has its name, which is told elsewhere
   */
  MethodDescriptor read(ExecutableElement method, boolean only) {
    sound = only;
    String name = method.getSimpleName().toString();
    Element near = method.getEnclosingElement().equals(type) ? method : type;
    name(near, name);
    if (!method.getTypeParameters().isEmpty()) {
      wrong(near, name + " has type parameters; a chain has one set of types: remove them");
    }
    List<MethodDescriptor.Parameter> params = params(method);
    Header.Builder header = Header.builder(type.getSimpleName() + "." + name, name);
    for (int i = 0; i < params.size(); i++) {
      MethodDescriptor.Parameter param = params.get(i);
      header.param(
          param.name(), param.form().type(), defaultOf(method.getParameters().get(i), param));
    }
    Optional<ReturnShape> returns = JavaTypes.returnShape(method.getReturnType());
    if (Unfinished.isMissing(method.getReturnType())) {
      sound = false;
    } else if (returns.isEmpty()) {
      wrong(
          near,
          name + " returns " + method.getReturnType() + ", and a chain returns " + ReturnShape.ALL);
    }
    returns.ifPresent(
        shape -> shape.results().forEach(item -> header.result(item.name(), item.kind().type())));
    Optional<Annotations.Value> body = Annotations.value(method, Chain.class, "value");
    if (body.isEmpty() && Annotations.find(method, Chain.class).isEmpty()) {
      wrong(near, name + " has no @Chain, and nothing else implements it");
    }
    Optional<MethodDescriptor.Runnable> chain =
        sound && body.isPresent() && returns.isPresent()
            ? bodies
                .compile(method, body.get(), header.build(), doc(method))
                .map(images -> runnable(params, returns.get(), images))
            : Optional.empty();
    return new MethodDescriptor(
        signature(method), name, packageName + "." + name, declares(method), chain);
  }

  private static MethodDescriptor.Runnable runnable(
      List<MethodDescriptor.Parameter> params, ReturnShape returns, Bundle images) {
    return new MethodDescriptor.Runnable(params, returns, images);
  }

  private MethodSpec.Builder signature(ExecutableElement method) {
    return MethodSpec.overriding(method, (DeclaredType) type.asType(), environment.getTypeUtils());
  }

  private void wrong(Element element, String message) {
    sound = false;
    problems.error(element, message);
  }

  private void name(Element element, String name) {
    String objection = Words.objection(name);
    if (!objection.isEmpty()) {
      wrong(element, objection);
    }
  }

  private List<MethodDescriptor.Parameter> params(ExecutableElement method) {
    List<MethodDescriptor.Parameter> params = new ArrayList<>();
    for (VariableElement param : method.getParameters()) {
      String name = param.getSimpleName().toString();
      name(param, name);
      Optional<ParamForm> form = JavaTypes.paramForm(param);
      if (form.isEmpty()) {
        unsupported(param);
      }
      params.add(new MethodDescriptor.Parameter(name, form.orElse(ParamForm.LONG)));
    }
    return params;
  }

  private void unsupported(VariableElement param) {
    sound = false;
    if (!Unfinished.isMissing(param.asType())) {
      String fd = Annotations.find(param, Fd.class).isPresent() ? "@Fd " : "";
      wrong(
          param,
          "parameter "
              + param.getSimpleName()
              + " is of type "
              + fd
              + param.asType()
              + "; supported are "
              + ParamForm.ALL);
    }
  }

  private Optional<Long> defaultOf(VariableElement element, MethodDescriptor.Parameter param) {
    Optional<Annotations.Value> value = Annotations.value(element, Default.class, "value");
    boolean fits = param.form().isNumber() || param.form().type().equals("fd");
    if (value.isPresent() && !fits) {
      sound = false;
      problems.error(
          element,
          value.get(),
          "parameter "
              + param.name()
              + " is a "
              + param.form().type()
              + "; only numbers and descriptors have defaults");
    }
    return value.map(Annotations.Value::number);
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

  private String doc(ExecutableElement method) {
    String doc = environment.getElementUtils().getDocComment(method);
    return doc == null ? "" : doc.strip();
  }
}
