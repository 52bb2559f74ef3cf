// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.syslet4j.SysletRuntime;

/** Writes the file: the class that creates the implementation, and holds it. */
final class FactoryWriter {
  private FactoryWriter() {}

  /** The source. */
  static String write(InterfaceDescriptor described) {
    Verbatim verbatim = new Verbatim();
    return verbatim.expand(file(described, verbatim).toString());
  }

  private static JavaFile file(InterfaceDescriptor described, Verbatim verbatim) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(described.factory())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!described.nameable()) {
      return file(described, nameless(described, type), Set.of());
    }
    type.addJavadoc("Creates {@link $T}.\n", described.self())
        .addMethod(shared(described))
        .addMethod(own(described));
    if (described.accessible()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (described.implementable()) {
      type.addType(ImplWriter.write(described, verbatim));
    }
    return file(described, type, warnings(described));
  }

  /** Those that the author of the interface had already. */
  private static Set<String> warnings(InterfaceDescriptor described) {
    TypeElement type = described.type();
    if (described.implementable()) {
      return Deprecations.ofImplementing(type);
    }
    Set<String> silent = new TreeSet<>(Deprecations.ofNaming(type));
    if (!type.getTypeParameters().isEmpty()) {
      silent.add("rawtypes");
    }
    return silent;
  }

  /** Of an interface that cannot even be named: who uses the factory is to see one message. */
  private static TypeSpec.Builder nameless(InterfaceDescriptor described, TypeSpec.Builder type) {
    TypeVariableName any = TypeVariableName.get("T");
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addModifiers(Modifier.STATIC)
            .addTypeVariable(any)
            .returns(any)
            .addCode(failing(described));
    return type.addMethod(create.build())
        .addMethod(create.build().toBuilder().addParameter(SysletRuntime.class, "runtime").build());
  }

  private static CodeBlock failing(InterfaceDescriptor described) {
    return CodeBlock.of(
        "throw new $T($S);\n", IllegalStateException.class, described.self() + " did not compile");
  }

  private static MethodSpec shared(InterfaceDescriptor described) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "One whose chains run on the runtime that generated code shares.\n\n"
                + "@throws org.syslet4j.SysletEnvironmentException if chains cannot run here\n")
        .returns(described.self())
        .addStatement("return create($T.shared())", SysletRuntime.class)
        .build();
  }

  private static MethodSpec own(InterfaceDescriptor described) {
    CodeBlock body =
        described.implementable()
            ? CodeBlock.of("return new $T(runtime);\n", described.implementation())
            : failing(described);
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("One whose chains run on that runtime, which the caller closes.\n")
        .returns(described.self())
        .addParameter(SysletRuntime.class, "runtime")
        .addCode(body)
        .build();
  }

  /**
   * A file of that type.
   *
   * @param silent the warnings to suppress
   */
  private static JavaFile file(
      InterfaceDescriptor described, TypeSpec.Builder type, Set<String> silent) {
    described.seen().nullMarked().ifPresent(type::addAnnotation);
    described
        .seen()
        .generated()
        .ifPresent(
            generated ->
                type.addAnnotation(
                    AnnotationSpec.builder(generated)
                        .addMember("value", "$S", SysletsProcessor.class.getName())
                        .build()));
    if (!silent.isEmpty()) {
      AnnotationSpec.Builder warnings = AnnotationSpec.builder(SuppressWarnings.class);
      silent.forEach(warning -> warnings.addMember("value", "$S", warning));
      type.addAnnotation(warnings.build());
    }
    type.alwaysQualify(described.seen().hidden().toArray(String[]::new));
    return JavaFile.builder(described.self().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
