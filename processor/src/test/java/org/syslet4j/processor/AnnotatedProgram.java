// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Syslets;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;

/** A program as an annotated interface: a method for each syslet, whose body is the text's. */
final class AnnotatedProgram {
  static final String PACKAGE = "corpus";

  private AnnotatedProgram() {}

  // --- which programs have such a form
  // ----------------------------------------------------------------

  /** Why a program has no form with inline bodies; empty when it has one. */
  static Optional<String> objection(Unit unit) {
    if (!unit.annotations().isEmpty()) {
      return Optional.of("what a file allows as a whole has no place in an interface");
    }
    for (Decl decl : unit.decls()) {
      if (!(decl instanceof Decl.Syslet)) {
        return Optional.of(
            "a body has no place for the declaration of a const, struct, fn or syscall");
      }
    }
    if (unit.decls().isEmpty()) {
      return Optional.of("it has no syslet");
    }
    return unit.decls().stream()
        .map(decl -> objection((Decl.Syslet) decl))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> objection(Decl.Syslet syslet) {
    if (!syslet.annotations().isEmpty()) {
      return Optional.of("what a syslet allows as a whole has no place on a method");
    }
    if (SourceVersion.isKeyword(syslet.name().text())) {
      return Optional.of("a syslet bears the name of a keyword of Java");
    }
    for (Param param : syslet.params()) {
      if (SourceVersion.isKeyword(param.name().text())) {
        return Optional.of("a parameter bears the name of a keyword of Java");
      }
      if (type(param.type()).isEmpty()) {
        return Optional.of(
            "a parameter is a struct or an array, for which an interface needs a record");
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeName> type(TypeRef type) {
    if (type.shape() != TypeRef.Shape.PLAIN) {
      return Optional.empty();
    }
    return switch (type.name().text()) {
      case "long" -> Optional.of(TypeName.LONG);
      case "path" -> Optional.of(ClassName.get(Path.class));
      case "bytes" -> Optional.of(ClassName.get(ByteBuffer.class));
      case "fd" -> Optional.of(ClassName.get(OwnedFd.class));
      default -> Optional.empty();
    };
  }

  // --- that form
  // ------------------------------------------------------------------------------------------

  /**
   * The interface.
   *
   * @param constants gives a default that is made of constants its number
   */
  static JavaFile of(Unit unit, String name, Constants constants) {
    String[] uses = unit.uses().stream().map(Object::toString).toArray(String[]::new);
    AnnotationSpec.Builder syslets =
        AnnotationSpec.builder(Syslets.class)
            .addMember("packageName", "$S", String.valueOf(unit.packageName()));
    for (String use : uses) {
      syslets.addMember("use", "$S", use);
    }
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(syslets.build());
    for (Decl decl : unit.decls()) {
      Decl.Syslet syslet = (Decl.Syslet) decl;
      type.addMethod(method(syslet, type, constants));
    }
    return JavaFile.builder(PACKAGE, type.build()).build();
  }

  /** The number of a constant expression. */
  interface Constants {
    long value(Expr expr);
  }

  private static MethodSpec method(Decl.Syslet syslet, TypeSpec.Builder home, Constants constants) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(syslet.name().text())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(
                AnnotationSpec.builder(Chain.class).addMember("value", "$S", body(syslet)).build())
            .returns(result(syslet, home));
    if (!syslet.doc().isEmpty()) {
      method.addJavadoc("$L", syslet.doc().replace("$", "$$"));
    }
    for (Param param : syslet.params()) {
      ParameterSpec.Builder parameter =
          ParameterSpec.builder(type(param.type()).orElseThrow(), param.name().text());
      Expr value = param.defaultValue();
      if (value != null) {
        parameter.addAnnotation(
            AnnotationSpec.builder(Default.class)
                .addMember("value", "$L", constants.value(value) + "L")
                .build());
      }
      method.addParameter(parameter.build());
    }
    return method.build();
  }

  private static String body(Decl.Syslet syslet) {
    var span = syslet.body().span();
    return span.file().text().substring(span.start() + 1, span.end() - 1);
  }

  private static TypeName result(Decl.Syslet syslet, TypeSpec.Builder home) {
    List<Decl.Result> results = syslet.results();
    if (results.isEmpty()) {
      return TypeName.VOID;
    }
    if (results.get(0).name() == null) {
      return type(results.get(0).type()).orElseThrow();
    }
    String name = "ResultOf" + syslet.name().text();
    MethodSpec.Builder record = MethodSpec.constructorBuilder();
    for (Decl.Result one : results) {
      record.addParameter(
          type(one.type()).orElseThrow(), Objects.requireNonNull(one.name()).text());
    }
    home.addType(
        TypeSpec.recordBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .recordConstructor(record.build())
            .build());
    return ClassName.bestGuess(name);
  }
}
