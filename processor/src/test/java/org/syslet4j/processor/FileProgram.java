// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;
import org.syslet4j.image.Image;

/**
 * A program in a file as an annotated interface: a method {@code run0}, {@code run1}... for each of
 * its syslets, with a record for each struct and for several results.
 */
final class FileProgram {
  private final String file;
  private final TypeSpec.Builder type;
  private final Map<String, TypeSpec> records = new LinkedHashMap<>();

  private FileProgram(String name, String file) {
    this.file = file;
    this.type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(AnnotationSpec.builder(Syslets.class).build());
  }

  /** The interface of the syslets of a file below the root. */
  static JavaFile of(List<Image> images, String name, String file) {
    FileProgram program = new FileProgram(name, file);
    for (int i = 0; i < images.size(); i++) {
      program.type.addMethod(program.method(images.get(i), i));
    }
    program.records.values().forEach(program.type::addType);
    return JavaFile.builder(AnnotatedProgram.PACKAGE, program.type.build()).build();
  }

  private static String java(String name) {
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  static String method(int number) {
    return "run" + number;
  }

  private MethodSpec method(Image image, int number) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method(number))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(
                AnnotationSpec.builder(Chain.class)
                    .addMember("file", "$S", "/" + file)
                    .addMember(
                        "syslet", "$S", image.name().substring(image.name().lastIndexOf('.') + 1))
                    .build())
            .returns(result(image, number));
    for (Image.Param param : image.params()) {
      method.addParameter(ParameterSpec.builder(type(param, image), java(param.name())).build());
    }
    return method.build();
  }

  private TypeName type(Image.Param param, Image image) {
    return switch (param.type()) {
      case LONG -> TypeName.LONG;
      case FD -> ClassName.get(OwnedFd.class);
      case PATH -> ClassName.get(Path.class);
      case BYTES -> ClassName.get(ByteBuffer.class);
      case STRUCT -> record(param.struct(), image);
      case STRUCTS ->
          ParameterizedTypeName.get(ClassName.get(List.class), record(param.struct(), image));
    };
  }

  /** With a component for each field that one can stand for. */
  private ClassName record(String struct, Image image) {
    String name = "Struct_" + struct;
    if (!records.containsKey(name)) {
      Image.StructLayout layout =
          image.structs().stream().filter(s -> s.name().equals(struct)).findFirst().orElseThrow();
      List<ParameterSpec> components = new ArrayList<>();
      for (Image.StructField field : layout.fields()) {
        boolean nested = image.structs().stream().anyMatch(s -> s.name().equals(field.type()));
        if (field.count() == 1 && !field.type().equals("pointer")) {
          TypeName type = nested ? record(field.type(), image) : component(field.type());
          components.add(ParameterSpec.builder(type, java(field.name())).build());
        }
      }
      records.put(name, record(name, components));
    }
    return ClassName.bestGuess(name);
  }

  private static TypeName component(String type) {
    return switch (type) {
      case "path" -> ClassName.get(Path.class);
      case "bytes" -> ClassName.get(ByteBuffer.class);
      case "fd" -> ClassName.get(OwnedFd.class);
      default -> TypeName.LONG;
    };
  }

  private TypeName result(Image image, int number) {
    List<ParameterSpec> components = new ArrayList<>();
    for (Image.Result result : image.results()) {
      boolean fd = result.type() == Image.ResultType.FD;
      TypeName type = fd ? ClassName.get(OwnedFd.class) : TypeName.LONG;
      if (result.name().isEmpty()) {
        return type;
      }
      components.add(ParameterSpec.builder(type, java(result.name())).build());
    }
    if (components.isEmpty()) {
      return TypeName.VOID;
    }
    String name = "ResultOf" + number;
    records.put(name, record(name, components));
    return ClassName.bestGuess(name);
  }

  private static TypeSpec record(String name, List<ParameterSpec> components) {
    return TypeSpec.recordBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(MethodSpec.constructorBuilder().addParameters(components).build())
        .build();
  }
}
