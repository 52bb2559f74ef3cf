// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Classes as a package of the user's sees them. JSpecify is nothing that generated code needs:
 * without it nobody looks for its annotations.
 *
 * @param hidden names of classes of {@code java.lang} that mean others in the package
 */
record Seen(
    Optional<ClassName> generated,
    Optional<ClassName> nullMarked,
    Optional<ClassName> nullable,
    List<String> hidden) {
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

  Seen {
    hidden = List.copyOf(hidden);
  }

  static Seen in(PackageElement home, Elements elements) {
    return new Seen(
        find(GENERATED, home, elements),
        find(NULL_MARKED, home, elements),
        find(NULLABLE, home, elements),
        IMPLIED.stream()
            .filter(name -> find(home.getQualifiedName() + "." + name, home, elements).isPresent())
            .toList());
  }

  private static Optional<ClassName> find(String name, PackageElement by, Elements elements) {
    ModuleElement module = elements.getModuleOf(by);
    TypeElement found =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return Optional.ofNullable(found).map(ClassName::get);
  }
}
