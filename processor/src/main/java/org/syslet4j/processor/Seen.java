// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Annotations that what is written can bear, as far as the user's module sees them. */
final class Seen {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  /** Classes that need no import, and that sources which are written name. */
  private static final List<String> IMPLIED =
      List.of(
          "Exception",
          "IllegalStateException",
          "Integer",
          "Long",
          "Override",
          "String",
          "SuppressWarnings",
          "Throwable",
          "Void");

  private final Elements elements;
  private final TypeElement by;

  /** Makes one for what is written for {@code by}. */
  Seen(Elements elements, TypeElement by) {
    this.elements = elements;
    this.by = by;
  }

  Optional<ClassName> generated() {
    return find(GENERATED);
  }

  /** JSpecify is nothing that generated code needs: without it nobody looks for its annotations. */
  Optional<ClassName> nullMarked() {
    return find(NULL_MARKED);
  }

  Optional<ClassName> nullable() {
    return find(NULLABLE);
  }

  private Optional<ClassName> find(String name) {
    ModuleElement module = elements.getModuleOf(by);
    TypeElement found =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return Optional.ofNullable(found).map(ClassName::get);
  }

  /** Names of classes of {@code java.lang} that mean others in the user's package. */
  List<String> hidden() {
    String home = elements.getPackageOf(by).getQualifiedName().toString();
    return IMPLIED.stream().filter(name -> find(home + "." + name).isPresent()).toList();
  }
}
