// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;
import org.syslet4j.OwnedFd;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.processor.method.Argument;
import org.syslet4j.processor.method.MethodDescriptor;
import org.syslet4j.processor.method.MethodWriter;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;

/**
 * Writes what a class has for one syslet: a method that waits and one that does not, each again
 * without the last parameters that have defaults; a record of several results; makers of rows.
 */
final class EntryWriter {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private final Facade.Entry entry;
  private final Image image;
  private final NameAllocator members;
  private final Seen seen;
  private final String syslet;
  private final String async;
  private final Optional<ClassName> record;
  private final List<Argument> params = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<ReturnShape.Item> results = new ArrayList<>();

  EntryWriter(
      ClassName home, Facade.Entry entry, NameAllocator types, NameAllocator members, Seen seen) {
    this.entry = entry;
    this.image = entry.image();
    this.members = members;
    this.seen = seen;
    this.syslet = image.name().substring(image.name().lastIndexOf('.') + 1);
    this.async = members.newName(syslet + "Async");
    NameAllocator allocated = new NameAllocator();
    for (Image.Param param : image.params()) {
      names.add(allocated.newName(param.name()));
      params.add(Argument.of(params.size(), names.get(params.size()), form(param)));
    }
    NameAllocator components = JavaNames.components();
    for (Image.Result result : image.results()) {
      String name = result.name().isEmpty() ? "" : components.newName(result.name());
      results.add(new ReturnShape.Item(name, kind(result), results.size()));
    }
    boolean several = results.size() > 1;
    this.record =
        several
            ? Optional.of(home.nestedClass(types.newName(JavaNames.capitalized(syslet) + "Result")))
            : Optional.empty();
  }

  private static ParamForm form(Image.Param param) {
    return switch (param.type()) {
      case LONG -> ParamForm.LONG;
      case FD -> ParamForm.OWNED;
      case PATH -> ParamForm.PATH;
      case BYTES -> ParamForm.BUFFER;
      case STRUCT, STRUCTS -> ParamForm.STRUCTS;
    };
  }

  private static TypeName type(ParamForm form) {
    return switch (form) {
      case OWNED -> ClassName.get(OwnedFd.class);
      case PATH -> ClassName.get(Path.class);
      case BUFFER -> ClassName.get(ByteBuffer.class);
      case STRUCTS -> ClassName.get(StructArray.class);
      default -> TypeName.LONG;
    };
  }

  private static ReturnShape.Kind kind(Image.Result result) {
    return result.type() == Image.ResultType.FD ? ReturnShape.Kind.FD : ReturnShape.Kind.LONG;
  }

  void addTo(TypeSpec.Builder type) {
    int required = params.size();
    while (required > 0 && image.params().get(required - 1).hasDefault()) {
      required--;
    }
    for (int given = params.size(); given >= required; given--) {
      type.addMethod(method(given, false));
    }
    for (int given = params.size(); given >= required; given--) {
      type.addMethod(method(given, true));
    }
    record.ifPresent(name -> type.addType(recordOf(name)));
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).form() == ParamForm.STRUCTS) {
        type.addMethod(rows(i));
      }
    }
  }

  // ---- methods that run

  private MethodSpec method(int given, boolean future) {
    MethodSpec.Builder signature =
        MethodSpec.methodBuilder(future ? async : entry.name())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", doc(given, future))
            .returns(returned(future));
    for (int i = 0; i < given; i++) {
      signature.addParameter(type(params.get(i).form()), names.get(i));
    }
    if (!future) {
      signature.addException(SysletException.class);
    }
    ReturnShape.Delivery delivery =
        future ? ReturnShape.Delivery.FUTURE : ReturnShape.Delivery.PLAIN;
    MethodDescriptor.Runnable chain =
        new MethodDescriptor.Runnable(
            names.subList(0, given),
            params.subList(0, given),
            new ReturnShape(delivery, record, results),
            new Bundle(entry.images()));
    return MethodWriter.write(
        new MethodDescriptor(signature, entry.name(), image.name(), !future, Optional.of(chain)));
  }

  private TypeName returned(boolean future) {
    TypeName plain =
        record
            .<TypeName>map(name -> name)
            .orElseGet(
                () ->
                    results.isEmpty()
                        ? TypeName.VOID
                        : results.get(0).kind() == ReturnShape.Kind.FD
                            ? ClassName.get(OwnedFd.class)
                            : TypeName.LONG);
    if (!future) {
      return plain;
    }
    boolean isNull = results.isEmpty() && seen.nullness();
    TypeName given = isNull ? plain.box().annotated(NULLABLE) : plain.box();
    return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), given);
  }

  private String doc(int given, boolean future) {
    StringBuilder doc = new StringBuilder(DocText.javadoc(image.doc()));
    if (doc.isEmpty()) {
      doc.append("Runs <code>").append(image.name()).append("</code>.");
    }
    for (int i = given; i < params.size(); i++) {
      doc.append(i == given ? "\n\n<p>" : " ").append("<code>").append(names.get(i));
      doc.append("</code> ").append(defaultOf(i)).append('.');
    }
    String failure = "the {@link SysletException} if it fails, with the place in the source.";
    if (future) {
      doc.append("\n\n<p>Does not wait: the future gets the result, or ").append(failure);
    } else {
      doc.append("\n\n@throws SysletException if it fails, with the place in the source");
    }
    return doc.append('\n').toString();
  }

  /** Constants differ from one architecture to another. */
  private String defaultOf(int index) {
    long value = image.params().get(index).defaultValue();
    boolean same =
        entry.images().stream().allMatch(i -> i.params().get(index).defaultValue() == value);
    return same ? "is " + value : "has its default";
  }

  // ---- types

  private TypeSpec recordOf(ClassName name) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (ReturnShape.Item item : results) {
      boolean fd = item.kind() == ReturnShape.Kind.FD;
      components.addParameter(
          ParameterSpec.builder(fd ? ClassName.get(OwnedFd.class) : TypeName.LONG, item.name())
              .build());
    }
    return TypeSpec.recordBuilder(name.simpleName())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What {@code $L} returns.\n", entry.name())
        .recordConstructor(components.build())
        .build();
  }

  private MethodSpec rows(int index) {
    Image.Param param = image.params().get(index);
    boolean one = param.type() == Image.ParamType.STRUCT;
    String name = members.newName(syslet + JavaNames.capitalized(names.get(index)));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                one
                    ? "One struct <code>$L</code> for <code>$L</code> of {@code $L}, all zero;"
                        + " close it after use.\n"
                    : "Structs <code>$L</code> for <code>$L</code> of {@code $L}, all zero;"
                        + " close them after use.\n",
                param.struct(),
                names.get(index),
                entry.name())
            .returns(StructArray.class);
    if (!one) {
      method.addParameter(TypeName.INT, "rows");
    }
    return method
        .addStatement(
            "return this.$N.structArray($S, $L)", entry.name(), param.name(), one ? "1" : "rows")
        .build();
  }
}
