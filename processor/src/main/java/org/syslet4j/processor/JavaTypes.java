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
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Fd;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;

/** What the types of a declared method mean. */
final class JavaTypes {
  private JavaTypes() {}

  /** The form of that parameter; empty for an unsupported type. */
  static Optional<ParamForm> paramForm(VariableElement param) {
    boolean fd = Annotations.find(param, Fd.class).isPresent();
    return ParamForm.of((fd ? "@Fd " : "") + plainName(param.asType()));
  }

  /** The shape of that type; empty when it is unsupported. */
  static Optional<ReturnShape> returnShape(TypeMirror type) {
    boolean future = plainName(type).equals(CompletableFuture.class.getName());
    if (!future) {
      return returnShape(type, false);
    }
    List<? extends TypeMirror> args = ((DeclaredType) type).getTypeArguments();
    return args.size() == 1 ? returnShape(args.get(0), true) : Optional.empty();
  }

  private static Optional<ReturnShape> returnShape(TypeMirror type, boolean future) {
    if (plainName(type).equals(future ? Void.class.getName() : "void")) {
      return Optional.of(new ReturnShape(future, Optional.empty(), List.of()));
    }
    Optional<ReturnShape.Kind> kind = kind(type, future);
    if (kind.isPresent()) {
      List<ReturnShape.Item> one = List.of(new ReturnShape.Item("", kind.get()));
      return Optional.of(new ReturnShape(future, Optional.empty(), one));
    }
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD) {
      return ofRecord((TypeElement) declared.asElement(), future);
    }
    return Optional.empty();
  }

  private static Optional<ReturnShape> ofRecord(TypeElement record, boolean future) {
    List<ReturnShape.Item> items = new ArrayList<>();
    for (RecordComponentElement part :
        ElementFilter.recordComponentsIn(record.getEnclosedElements())) {
      Optional<ReturnShape.Kind> kind = kind(part.asType(), false);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      items.add(new ReturnShape.Item(part.getSimpleName().toString(), kind.get()));
    }
    return items.isEmpty() || !record.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of(new ReturnShape(future, Optional.of(ClassName.get(record)), items));
  }

  private static Optional<ReturnShape.Kind> kind(TypeMirror type, boolean boxed) {
    String name = plainName(type);
    if (name.equals(boxed ? Long.class.getName() : "long")) {
      return Optional.of(ReturnShape.Kind.LONG);
    }
    if (name.equals(boxed ? Integer.class.getName() : "int")) {
      return Optional.of(ReturnShape.Kind.INT);
    }
    return name.equals(OwnedFd.class.getName())
        ? Optional.of(ReturnShape.Kind.FD)
        : Optional.empty();
  }

  /** The type's name without type arguments and annotations. */
  private static String plainName(TypeMirror type) {
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
