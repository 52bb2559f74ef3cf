// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;

/** For each struct its type, a literal with typed setters, and a place with typed fields. */
final class StructFactories {
  private static final ClassName HOME = PreludeWriter.builder("LinuxStructs");
  private static final ClassName KNOWN = HOME.nestedClass("Known");
  private static final ClassName STRUCT_TYPE = PreludeWriter.builder("StructType");
  private static final ClassName LITERAL = PreludeWriter.builder("StructLiteral");
  private static final ClassName PLACE = PreludeWriter.builder("StructVar");
  private static final ClassName SPAN = ClassName.get(Span.class);
  private static final ClassName MAKER = PreludeWriter.builder("Value").nestedClass("Maker");

  /** Methods that a place has already. */
  private static final Set<String> TAKEN =
      Set.of(
          "span",
          "wait",
          "notify",
          "notifyAll",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "toString");

  /**
   * What architectures have in common under one name.
   *
   * @param fields those of all of them
   */
  private record Shape(String doc, Map<String, Decl.Field> fields) {}

  private StructFactories() {}

  static TypeSpec type(Unit prelude) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(HOME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The structs of the prelude, by their UAPI names: as a field the type, as a method a value. What lies\n"
                    + "somewhere has a method for each field.\n");
    Map<String, Shape> structs = structs(prelude);
    Citations citations = new Citations(prelude);
    structs.forEach((name, shape) -> add(type, name, shape, citations.ofStruct(name, shape.doc())));
    return type.addType(known(structs))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static Map<String, Shape> structs(Unit prelude) {
    Map<String, Shape> structs = new LinkedHashMap<>();
    for (Decl decl : prelude.decls()) {
      if (decl instanceof Decl.Struct struct) {
        Shape shape =
            structs.computeIfAbsent(
                struct.name().text(), name -> new Shape(struct.doc(), new LinkedHashMap<>()));
        struct.fields().stream()
            .filter(field -> !field.name().text().startsWith("__"))
            .forEach(field -> shape.fields().putIfAbsent(field.name().text(), field));
      }
    }
    return structs;
  }

  private static void add(TypeSpec.Builder type, String name, Shape shape, String links) {
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(STRUCT_TYPE, place(name)),
                name,
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("$L$L\n", doc(name, shape.doc()), links)
            .initializer("new $T<>($S)", KNOWN, name)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A {@code struct $L}: fields that are not set are zero.$L\n", name, links)
            .returns(literal(name))
            .addStatement("return new $T()", literal(name))
            .build());
    type.addType(literal(name, shape)).addType(place(name, shape));
  }

  private static String doc(String name, String comment) {
    return comment.isEmpty() ? "{@code struct " + name + "}." : ManPages.javadoc(comment);
  }

  // --- values
  // -----------------------------------------------------------------------------------------

  private static ClassName literal(String struct) {
    return HOME.nestedClass(className(struct));
  }

  private static TypeSpec literal(String name, Shape shape) {
    ClassName literal = literal(name);
    TypeSpec.Builder nested =
        TypeSpec.classBuilder(literal)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(LITERAL, place(name)))
            .addJavadoc("A value of {@code struct $L}.\n", name)
            .addMethod(
                MethodSpec.constructorBuilder().addStatement("super($T.$N)", HOME, name).build());
    shape
        .fields()
        .forEach(
            (field, decl) -> {
              ArgKind kind = ArgKind.of(decl.type());
              nested.addMethod(setter(literal, decl, kind.type(), "value"));
              if (kind == ArgKind.LONG) {
                nested.addMethod(setter(literal, decl, TypeName.LONG, "new Num(value)"));
              }
            });
    return nested.build();
  }

  private static MethodSpec setter(ClassName self, Decl.Field decl, TypeName type, String value) {
    String field = decl.name().text();
    return MethodSpec.methodBuilder(SourceVersion.isKeyword(field) ? field + "_" : field)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L\n", doc(decl))
        .addParameter(type, "value")
        .returns(self)
        .addStatement("put($S, $L)", field, value)
        .addStatement("return this")
        .build();
  }

  /** How it is declared, which says its width. */
  private static String doc(Decl.Field field) {
    Span name = field.name().span();
    String declared = name.file().text().substring(name.start(), field.type().span().end());
    String since =
        field.annotations().stream()
            .filter(annotation -> annotation.name().text().equals("since"))
            .map(annotation -> ((Expr.Text) annotation.args().get(0).value()).value())
            .map(version -> ", since Linux " + version)
            .findFirst()
            .orElse("");
    return "{@code " + declared + "}" + since + ".";
  }

  // --- places
  // -----------------------------------------------------------------------------------------

  private static ClassName place(String struct) {
    return HOME.nestedClass(className(struct) + "Var");
  }

  private static TypeSpec place(String name, Shape shape) {
    TypeSpec.Builder nested =
        TypeSpec.classBuilder(place(name))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(PLACE)
            .addJavadoc("A {@code struct $L} that lies somewhere.\n", name)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(SPAN, "span")
                    .addParameter(MAKER, "maker")
                    .addStatement("super(span, maker)")
                    .build());
    shape.fields().forEach((field, decl) -> nested.addMethod(getter(decl)));
    return nested.build();
  }

  private static MethodSpec getter(Decl.Field decl) {
    String field = decl.name().text();
    TypeRef type = decl.type();
    boolean taken = SourceVersion.isKeyword(field) || TAKEN.contains(field);
    return MethodSpec.methodBuilder(taken ? field + "_" : field)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L\n", doc(decl))
        .returns(FieldTypes.place(type, StructFactories::place))
        .addStatement("return field($S, $L)", field, FieldTypes.code(type, HOME))
        .build();
  }

  /** One class for all, so that loading the constants loads no more than this. */
  private static TypeSpec known(Map<String, Shape> structs) {
    TypeVariableName v = TypeVariableName.get("V", PLACE);
    CodeBlock.Builder places = CodeBlock.builder().add("return (V) switch (name()) {$>\n");
    structs
        .keySet()
        .forEach(name -> places.add("case $S -> new $T(span, maker);\n", name, place(name)));
    places.add("default -> throw new $T(name());$<\n};\n", AssertionError.class);
    return TypeSpec.classBuilder(KNOWN)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addTypeVariable(v)
        .superclass(ParameterizedTypeName.get(STRUCT_TYPE, v))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "name")
                .addStatement("super(name)")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("place")
                .addAnnotation(Override.class)
                .addAnnotation(
                    AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addParameter(SPAN, "span")
                .addParameter(MAKER, "maker")
                .returns(v)
                .addCode(places.build())
                .build())
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
