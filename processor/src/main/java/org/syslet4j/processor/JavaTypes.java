// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.syslet4j.OwnedFd;
import org.syslet4j.annotation.Fd;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;
import org.syslet4j.processor.method.ReturnShape.Delivery;

/** What the types of a declared method mean. */
final class JavaTypes {
  private JavaTypes() {}

  /** The form of a value of that type which is no struct; empty for another type. */
  static Optional<ParamForm> form(Element declared, TypeMirror type) {
    boolean fd = Annotations.find(declared, Fd.class).isPresent();
    return ParamForm.of((fd ? "@Fd " : "") + plainName(type));
  }

  /** Of what that type is a list; empty if it is none. */
  static Optional<TypeMirror> elementOf(TypeMirror type) {
    return argument(type, List.class);
  }

  /** The record that a type is; empty if it is none. */
  static Optional<TypeElement> record(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.RECORD
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  static List<RecordComponentElement> components(TypeElement record) {
    return ElementFilter.recordComponentsIn(record.getEnclosedElements());
  }

  /** Whether no class but its own can name it. */
  static boolean isHidden(Element element) {
    for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why a class beside {@code home} cannot name that type, or what it is made of, as a message goes
   * on behind the type's name: {@code is private...: make it package-private}; empty if it can.
   *
   * @param so what does not go therefore
   */
  static Optional<String> hidden(TypeMirror type, Element home, String so) {
    if (type instanceof ArrayType array) {
      return hidden(array.getComponentType(), home, so);
    }
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    Optional<String> why = hidden(declared.asElement(), home, so);
    return why.isPresent()
        ? why
        : declared.getTypeArguments().stream()
            .map(argument -> hidden(argument, home, so))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** The same of a class. */
  static Optional<String> hidden(Element element, Element home, String so) {
    if (isHidden(element)) {
      return Optional.of(" is private, so " + so + ": make it package-private");
    }
    Element pack = packageOf(home);
    for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC) && !packageOf(at).equals(pack)) {
        return Optional.of(
            " is not visible in package " + pack + ", so " + so + ": make it public");
      }
    }
    return Optional.empty();
  }

  private static Element packageOf(Element element) {
    Element at = element;
    while (at.getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return at;
  }

  /** The shape of that type; empty when it is unsupported. */
  static Optional<ReturnShape> returnShape(TypeMirror type) {
    Optional<TypeMirror> later = argument(type, CompletableFuture.class);
    Optional<TypeMirror> several = elementOf(later.orElse(type));
    if (several.isPresent()) {
      Optional<TypeMirror> each =
          later.isPresent() ? Optional.empty() : argument(several.get(), CompletableFuture.class);
      Delivery delivery =
          later.isPresent()
              ? Delivery.FUTURE_LIST
              : each.isPresent() ? Delivery.FUTURES : Delivery.LIST;
      return returnShape(each.orElse(several.get()), delivery);
    }
    return later.isPresent()
        ? returnShape(later.get(), Delivery.FUTURE)
        : returnShape(type, Delivery.PLAIN);
  }

  private static Optional<ReturnShape> returnShape(TypeMirror type, Delivery delivery) {
    boolean boxed = delivery != Delivery.PLAIN;
    if (plainName(type).equals(boxed ? Void.class.getName() : "void")) {
      return Optional.of(new ReturnShape(delivery, Optional.empty(), List.of()));
    }
    Optional<ReturnShape.Kind> kind = kind(type, boxed);
    if (kind.isPresent()) {
      List<ReturnShape.Item> one = List.of(new ReturnShape.Item("", kind.get(), 0));
      return Optional.of(new ReturnShape(delivery, Optional.empty(), one));
    }
    return record(type).flatMap(record -> ofRecord(record, delivery));
  }

  private static Optional<ReturnShape> ofRecord(TypeElement record, Delivery delivery) {
    List<ReturnShape.Item> items = new ArrayList<>();
    for (RecordComponentElement part : components(record)) {
      Optional<ReturnShape.Kind> kind = kind(part.asType(), false);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      items.add(new ReturnShape.Item(part.getSimpleName().toString(), kind.get(), items.size()));
    }
    return items.isEmpty() || !record.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of(new ReturnShape(delivery, Optional.of(ClassName.get(record)), items));
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

  /** The one type argument of a type that is exactly that class. */
  private static Optional<TypeMirror> argument(TypeMirror type, Class<?> generic) {
    return type instanceof DeclaredType declared
            && plainName(type).equals(generic.getName())
            && declared.getTypeArguments().size() == 1
        ? Optional.of(declared.getTypeArguments().get(0))
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
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }
}
