// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** For each struct its type, and a literal with typed setters. */
final class StructFactories {
  private static final ClassName STRUCT_TYPE = PreludeWriter.builder("StructType");
  private static final ClassName LITERAL = PreludeWriter.builder("StructLiteral");

  private StructFactories() {}

  static TypeSpec type(Unit prelude) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("LinuxStructs")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The structs of the prelude, by their UAPI names: as a field the type, as a method a value.\n");
    structs(prelude).forEach((name, fields) -> add(type, name, fields));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  /** Name to fields; a struct that differs between architectures has those of all. */
  private static Map<String, Map<String, ArgKind>> structs(Unit prelude) {
    Map<String, Map<String, ArgKind>> structs = new LinkedHashMap<>();
    for (Decl decl : prelude.decls()) {
      if (decl instanceof Decl.Struct struct) {
        Map<String, ArgKind> fields =
            structs.computeIfAbsent(struct.name().text(), name -> new LinkedHashMap<>());
        struct.fields().stream()
            .filter(field -> !field.name().text().startsWith("__"))
            .forEach(field -> fields.putIfAbsent(field.name().text(), ArgKind.of(field.type())));
      }
    }
    return structs;
  }

  private static void add(TypeSpec.Builder type, String name, Map<String, ArgKind> fields) {
    ClassName literal = PreludeWriter.builder("LinuxStructs").nestedClass(className(name));
    type.addField(
        FieldSpec.builder(STRUCT_TYPE, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("{@code struct $L}.\n", name)
            .initializer("new $T($S)", STRUCT_TYPE, name)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A {@code struct $L}: fields that are not set are zero.\n", name)
            .returns(literal)
            .addStatement("return new $T()", literal)
            .build());
    TypeSpec.Builder nested =
        TypeSpec.classBuilder(literal)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(LITERAL)
            .addJavadoc("A value of {@code struct $L}.\n", name)
            .addMethod(MethodSpec.constructorBuilder().addStatement("super($S)", name).build());
    fields.forEach(
        (field, kind) -> {
          nested.addMethod(setter(literal, field, kind.type(), "value"));
          if (kind == ArgKind.LONG) {
            nested.addMethod(setter(literal, field, TypeName.LONG, "new Num(value)"));
          }
        });
    type.addType(nested.build());
  }

  private static MethodSpec setter(ClassName self, String field, TypeName type, String value) {
    return MethodSpec.methodBuilder(SourceVersion.isKeyword(field) ? field + "_" : field)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sets {@code $L}.\n", field)
        .addParameter(type, "value")
        .returns(self)
        .addStatement("put($S, $L)", field, value)
        .addStatement("return this")
        .build();
  }

  private static String className(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("_")) {
      if (!part.isEmpty()) {
        out.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return out.toString();
  }
}
