// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.syslet4j.SysletRuntime;
import org.syslet4j.processor.method.MethodDescriptor;
import org.syslet4j.processor.method.MethodWriter;

/** Writes the class that implements the interface. */
final class ImplWriter {
  static final ClassName LAZY = ClassName.get("org.syslet4j.generated", "LazyProgram");

  private ImplWriter() {}

  static JavaFile write(InterfaceDescriptor described) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(described.implementation())
            .addModifiers(Modifier.FINAL)
            .avoidClashesWithNestedClasses(described.type())
            .addSuperinterface(described.self());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(SysletRuntime.class, "runtime");
    String holder = holder(described);
    TypeSpec.Builder images =
        TypeSpec.classBuilder(holder)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Loaded with the first chain that runs.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (MethodDescriptor method : described.methods()) {
      method
          .chain()
          .ifPresent(
              chain -> {
                type.addField(
                    FieldSpec.builder(LAZY, method.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build());
                constructor.addStatement(
                    "this.$N = new $T(runtime, $S, $L::$L)",
                    method.name(),
                    LAZY,
                    method.syslet(),
                    holder,
                    AtomsWriter.name(method));
                images.addMethod(AtomsWriter.method(method, chain.images()));
              });
    }
    type.addMethod(constructor.build());
    described.methods().forEach(method -> type.addMethod(MethodWriter.write(method)));
    if (described.methods().stream().anyMatch(method -> method.chain().isPresent())) {
      type.addType(images.build());
    }
    return Sources.file(described, type, Deprecations.ofImplementing(described.type()));
  }

  /** No field's name: Java would take it for the field. */
  private static String holder(InterfaceDescriptor described) {
    String name = "Images";
    Set<String> fields =
        described.methods().stream().map(MethodDescriptor::name).collect(Collectors.toSet());
    while (fields.contains(name)) {
      name += "_";
    }
    return name;
  }
}
