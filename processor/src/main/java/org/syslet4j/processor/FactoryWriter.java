// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.syslet4j.SysletRuntime;

/** Writes the class that creates the implementation. */
final class FactoryWriter {
  private FactoryWriter() {}

  static JavaFile write(InterfaceDescriptor described) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(described.factory())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Creates {@link $T}.\n", described.self())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(shared(described))
            .addMethod(own(described));
    if (described.accessible()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (!described.type().getTypeParameters().isEmpty()) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "rawtypes")
              .build());
    }
    return Sources.file(described, type);
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
            : CodeBlock.of(
                "throw new $T($S);\n",
                IllegalStateException.class,
                described.self() + " did not compile");
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("One whose chains run on that runtime, which the caller closes.\n")
        .returns(described.self())
        .addParameter(SysletRuntime.class, "runtime")
        .addCode(body)
        .build();
  }
}
