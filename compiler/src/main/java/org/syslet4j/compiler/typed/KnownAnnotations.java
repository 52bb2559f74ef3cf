// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import java.util.Set;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Param;

/** Which annotations may stand where. */
final class KnownAnnotations {
  private static final Set<String> ON_STRUCT = Set.of("arch", "packed", "size", "since");
  private static final Set<String> ON_FIELD = Set.of("offset", "since");
  private static final Set<String> ON_SYSCALL =
      Set.of("arch", "attempt", "result", "uring", "since", "refused", "thread_bound");
  private static final Set<String> ON_CONST = Set.of("since");
  private static final Set<String> ON_FN = Set.of("arch", "call");
  private static final Set<String> ON_PARAM = Set.of("consumes");

  private KnownAnnotations() {}

  /** Reports every annotation of {@code decl} that means nothing there. */
  static void check(Decl decl, Diagnostics diagnostics) {
    Set<String> known = Set.of();
    List<Param> params = List.of();
    if (decl instanceof Decl.Struct struct) {
      known = ON_STRUCT;
      struct.fields().forEach(field -> check(field.annotations(), ON_FIELD, diagnostics));
    } else if (decl instanceof Decl.Syscall call) {
      known = ON_SYSCALL;
      call.params().forEach(param -> check(param.annotations(), ON_PARAM, diagnostics));
    } else if (decl instanceof Decl.Const) {
      known = ON_CONST;
    } else if (decl instanceof Decl.Fn fn) {
      known = ON_FN;
      params = fn.params();
    } else if (decl instanceof Decl.Syslet syslet) {
      params = syslet.params();
    }
    check(decl.annotations(), known, diagnostics);
    params.forEach(param -> check(param.annotations(), Set.of(), diagnostics));
  }

  private static void check(
      List<Annotation> annotations, Set<String> known, Diagnostics diagnostics) {
    for (Annotation annotation : annotations) {
      if (!known.contains(annotation.name().text())) {
        Diagnostic.Builder builder =
            Diagnostic.of(Kind.UNKNOWN_ANNOTATION, annotation.name().span(), annotation.name());
        Suggest.closest(annotation.name().text(), known)
            .ifPresent(close -> builder.help("did you mean `@" + close + "`?"));
        diagnostics.report(builder);
      }
    }
  }
}
