// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/** What the sources that are written have in common. */
final class Sources {
  private Sources() {}

  /**
   * A file of that type.
   *
   * @param silent the warnings to suppress
   */
  static JavaFile file(InterfaceDescriptor described, TypeSpec.Builder type, Set<String> silent) {
    described.seen().nullMarked().ifPresent(type::addAnnotation);
    described
        .seen()
        .generated()
        .ifPresent(
            generated ->
                type.addAnnotation(
                    AnnotationSpec.builder(generated)
                        .addMember("value", "$S", SysletsProcessor.class.getName())
                        .build()));
    if (!silent.isEmpty()) {
      AnnotationSpec.Builder warnings = AnnotationSpec.builder(SuppressWarnings.class);
      silent.forEach(warning -> warnings.addMember("value", "$S", warning));
      type.addAnnotation(warnings.build());
    }
    type.addOriginatingElement(described.type());
    type.alwaysQualify(described.seen().hidden().toArray(String[]::new));
    return JavaFile.builder(described.self().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
