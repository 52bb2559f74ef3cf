// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import org.syslet4j.annotation.Chain;

/** Where the statements of a chain are. */
sealed interface ChainText {
  /** In the annotation. */
  record Inline(Annotations.Value body) implements ChainText {}

  /**
   * In a file.
   *
   * @param syslet which of the file's; the method's name if it is empty
   */
  record InFile(Annotations.Value file, Optional<Annotations.Value> syslet) implements ChainText {}

  /** What the annotation of that method says; empty when it says nothing of use, which is told. */
  static Optional<ChainText> of(
      ExecutableElement method, AnnotationMirror annotation, Problems problems) {
    Optional<Annotations.Value> body = Annotations.value(method, Chain.class, "value");
    Optional<Annotations.Value> file = Annotations.value(method, Chain.class, "file");
    Optional<Annotations.Value> syslet = Annotations.value(method, Chain.class, "syslet");
    if (body.isPresent() && file.isPresent()) {
      problems.error(
          method, file.get(), "the chain stands here or in a file, not in both: remove one");
      return Optional.empty();
    }
    if (syslet.isPresent() && file.isEmpty()) {
      problems.error(
          method, syslet.get(), "syslet says which one of a file, and there is no file = \"...\"");
      return Optional.empty();
    }
    if (file.isPresent()) {
      String objection = SysletFiles.objection(file.get().text());
      if (!objection.isEmpty()) {
        problems.error(method, file.get(), objection);
        return Optional.empty();
      }
      return Optional.of(new InFile(file.get(), syslet));
    }
    if (body.isEmpty()) {
      problems.error(
          method, "@Chain needs the statements of a chain, or file = \"...\"", annotation);
    }
    return body.map(Inline::new);
  }
}
