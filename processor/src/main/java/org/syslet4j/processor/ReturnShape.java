// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.syslet4j.OwnedFd;

/**
 * What a method gives.
 *
 * @param future whether in a CompletableFuture
 * @param record the record of several results; empty for one or none
 * @param results one without a name, or the components of the record
 */
record ReturnShape(boolean future, Optional<ClassName> record, List<Item> results) {
  static final String ALL =
      "void, long, int, OwnedFd, a record of long, int and OwnedFd, and a CompletableFuture of these";

  ReturnShape {
    results = List.copyOf(results);
  }

  /** One result. */
  record Item(String name, Kind kind) {}

  /** The type of a result. */
  enum Kind {
    LONG("long"),
    INT("long"),
    FD("fd");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** As the language calls it. */
    String type() {
      return type;
    }
  }

  /** The shape of that type; empty when it is unsupported. */
  static Optional<ReturnShape> of(TypeMirror type) {
    boolean future = plainName(type).equals(CompletableFuture.class.getName());
    if (!future) {
      return of(type, false);
    }
    List<? extends TypeMirror> args = ((DeclaredType) type).getTypeArguments();
    return args.size() == 1 ? of(args.get(0), true) : Optional.empty();
  }

  private static Optional<ReturnShape> of(TypeMirror type, boolean future) {
    if (plainName(type).equals(future ? Void.class.getName() : "void")) {
      return Optional.of(new ReturnShape(future, Optional.empty(), List.of()));
    }
    Optional<Kind> kind = kind(type, future);
    if (kind.isPresent()) {
      List<Item> one = List.of(new Item("", kind.get()));
      return Optional.of(new ReturnShape(future, Optional.empty(), one));
    }
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD) {
      return ofRecord((TypeElement) declared.asElement(), future);
    }
    return Optional.empty();
  }

  private static Optional<ReturnShape> ofRecord(TypeElement record, boolean future) {
    List<Item> items = new ArrayList<>();
    for (RecordComponentElement part :
        ElementFilter.recordComponentsIn(record.getEnclosedElements())) {
      Optional<Kind> kind = kind(part.asType(), false);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      items.add(new Item(part.getSimpleName().toString(), kind.get()));
    }
    return items.isEmpty() || !record.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of(new ReturnShape(future, Optional.of(ClassName.get(record)), items));
  }

  private static Optional<Kind> kind(TypeMirror type, boolean boxed) {
    String name = plainName(type);
    if (name.equals(boxed ? Long.class.getName() : "long")) {
      return Optional.of(Kind.LONG);
    }
    if (name.equals(boxed ? Integer.class.getName() : "int")) {
      return Optional.of(Kind.INT);
    }
    return name.equals(OwnedFd.class.getName()) ? Optional.of(Kind.FD) : Optional.empty();
  }

  /** The type's name without type arguments and annotations. */
  static String plainName(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      Element element = declared.asElement();
      return ((TypeElement) element).getQualifiedName().toString();
    }
    if (type instanceof ArrayType array) {
      return plainName(array.getComponentType()) + "[]";
    }
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
        : type.toString();
  }
}
