// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.syslet4j.SysletRuntime;
import org.syslet4j.processor.method.MethodDescriptor;
import org.syslet4j.processor.method.MethodWriter;

/** Writes the class that implements the interface. */
final class ImplWriter {
  static final ClassName LAZY = ClassName.get("org.syslet4j.generated", "LazyProgram");

  /** Named only where no variable of the same name could be meant. */
  private static final String IMAGES = "Images";

  private ImplWriter() {}

  static TypeSpec write(InterfaceDescriptor described, Verbatim verbatim) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(described.implementation())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .avoidClashesWithNestedClasses(described.type())
            .addSuperinterface(described.self());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(SysletRuntime.class, "runtime");
    TypeSpec.Builder images =
        TypeSpec.classBuilder(IMAGES)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Loaded with the first chain that runs.\n");
    for (MethodDescriptor method : described.methods()) {
      method
          .chain()
          .ifPresent(
              chain -> {
                type.addField(
                    FieldSpec.builder(LAZY, method.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build());
                constructor.addStatement(
                    "this.$N = new $T(runtime, $S, () -> new $L().$L())",
                    method.name(),
                    LAZY,
                    method.syslet(),
                    IMAGES,
                    AtomsWriter.name(method));
                images.addMethod(AtomsWriter.method(method, chain.images(), verbatim));
              });
    }
    type.addMethod(constructor.build());
    described.methods().forEach(method -> type.addMethod(MethodWriter.write(method)));
    if (described.methods().stream().anyMatch(method -> method.chain().isPresent())) {
      type.addType(images.build());
    }
    return type.build();
  }
}
