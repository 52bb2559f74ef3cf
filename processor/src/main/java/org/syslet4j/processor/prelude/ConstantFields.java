// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** A field for each constant. */
final class ConstantFields {
  private ConstantFields() {}

  static TypeSpec type(Unit prelude) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("LinuxConstants")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The constants of the prelude, by their UAPI names.\n");
    Citations citations = new Citations(prelude);
    for (Decl decl : prelude.decls()) {
      if (decl instanceof Decl.Const constant) {
        type.addField(field(constant, citations));
      }
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static FieldSpec field(Decl.Const constant, Citations citations) {
    ClassName type = PreludeWriter.builder("Constant");
    String name = constant.name().text();
    String values =
        constant.values().stream().map(ConstantFields::text).collect(Collectors.joining(", "));
    String doc = constant.doc().isEmpty() ? "" : ": " + dotless(ManPages.javadoc(constant.doc()));
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("{@code $L}$L$L\n", values, doc, citations.ofConstant(name))
        .initializer("new $T($S)", type, name)
        .build();
  }

  private static String dotless(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String text(Decl.ArchValue value) {
    Span span = value.value().span();
    String text = span.file().text().substring(span.start(), span.end());
    return value.arch() == null ? text : value.arch() + ": " + text;
  }
}
