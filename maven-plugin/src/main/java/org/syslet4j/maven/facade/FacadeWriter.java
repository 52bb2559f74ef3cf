// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.syslet4j.SysletRuntime;
import org.syslet4j.maven.source.Seen;

/** Writes the class of a file. */
public final class FacadeWriter {
  private static final ClassName LAZY = ClassName.get("org.syslet4j.generated", "LazyProgram");

  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  private FacadeWriter() {}

  /**
   * Its source.
   *
   * @param seen annotations that it bears
   */
  public static String write(Facade facade, Seen seen) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(facade.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The syslets of <code>$L</code>. Any thread may use it.\n",
                DocText.javadoc(facade.source()));
    if (seen.nullness()) {
      type.addAnnotation(NULL_MARKED);
    }
    if (seen.generated()) {
      type.addAnnotation(
          AnnotationSpec.builder(Generated.class)
              .addMember("value", "$S", FacadeWriter.class.getName())
              .build());
    }
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(SysletRuntime.class, "runtime");
    NameAllocator types = new NameAllocator();
    types.newName(facade.type().simpleName());
    NameAllocator members = JavaNames.members();
    facade.entries().forEach(entry -> members.newName(entry.name()));
    type.addMethod(shared(facade)).addMethod(own(facade));
    for (Facade.Entry entry : facade.entries()) {
      type.addField(
          FieldSpec.builder(LAZY, entry.name(), Modifier.PRIVATE, Modifier.FINAL).build());
      constructor.addStatement(
          "this.$N = $T.ofResource(runtime, $S, $T::atoms)",
          entry.name(),
          LAZY,
          entry.image().name(),
          facade.type());
      new EntryWriter(facade.type(), entry, types, members, seen).addTo(type);
    }
    type.addMethod(constructor.build()).addMethod(atoms(facade));
    return JavaFile.builder(facade.type().packageName(), type.build())
        .addFileComment(
            "Made by syslet4j-maven-plugin from $L: edit that.", oneLine(facade.source()))
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  /** A file's name may hold anything; a comment ends with its line. */
  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\\\\\u2028\\u2029]", "?");
  }

  private static MethodSpec shared(Facade facade) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "One whose chains run on the runtime that generated code shares.\n\n"
                + "@throws org.syslet4j.SysletEnvironmentException if chains cannot run here\n")
        .returns(facade.type())
        .addStatement("return create($T.shared())", SysletRuntime.class)
        .build();
  }

  private static MethodSpec own(Facade facade) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("One whose chains run on that runtime, which the caller closes.\n")
        .returns(facade.type())
        .addParameter(SysletRuntime.class, "runtime")
        .addStatement("return new $T(runtime)", facade.type())
        .build();
  }

  /** Here, because the resources of a module are shown to its own classes only. */
  private static MethodSpec atoms(Facade facade) {
    return MethodSpec.methodBuilder("atoms")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(InputStream.class)
        .addStatement("return $T.class.getResourceAsStream($S)", facade.type(), facade.resource())
        .build();
  }
}
