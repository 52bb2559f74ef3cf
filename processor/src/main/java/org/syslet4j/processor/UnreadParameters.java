// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Warns of what a method takes and its body never looks at. Who passes a buffer to a call that
 * fills it looks at it; of a record whose components are parameters of a batch one is enough, since
 * other methods may want the others.
 */
final class UnreadParameters {
  private static final Set<Object> SILENCING = Set.of("unused", "all");

  private UnreadParameters() {}

  /**
   * Tells.
   *
   * @param read those of the syslet that its body reads
   */
  static void tell(
      ExecutableElement method, List<Param> params, Set<String> read, Problems problems) {
    Set<Element> used = new HashSet<>();
    for (Param param : params) {
      if (read.contains(param.name())) {
        used.add(param.at());
      }
    }
    for (VariableElement param : method.getParameters()) {
      String name = param.getSimpleName().toString();
      if (!used.contains(param) && !name.startsWith("_") && !isSilenced(param)) {
        problems.warning(
            param,
            "the chain of "
                + method.getSimpleName()
                + " never reads parameter "
                + name
                + ": remove it, or begin its name with _ if it is meant");
      }
    }
  }

  /** Compilers leave it to a processor to heed this about what the processor warns of. */
  private static boolean isSilenced(Element param) {
    for (Element at = param; at != null; at = at.getEnclosingElement()) {
      boolean silenced =
          Annotations.value(at, SuppressWarnings.class, "value")
              .filter(said -> values(said.value().getValue()).anyMatch(SILENCING::contains))
              .isPresent();
      if (silenced) {
        return true;
      }
    }
    return false;
  }

  /** Where a constant is unknown, a compiler may give anything in place of a list. */
  private static Stream<Object> values(Object said) {
    return said instanceof List<?> several
        ? several.stream().map(each -> ((AnnotationValue) each).getValue())
        : Stream.of(said);
  }
}
