// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import java.util.Set;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.Lints;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Spans;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/** Which annotations may stand where. */
final class KnownAnnotations {
  /** Silences lints. */
  private static final String ALLOW = "allow";

  private static final Set<String> ON_STRUCT = Set.of(ALLOW, "arch", "packed", "size", "since");
  private static final Set<String> ON_FIELD = Set.of("offset", "since");
  private static final Set<String> ON_SYSCALL =
      Set.of(
          ALLOW,
          "arch",
          "attempt",
          "group",
          "inherited",
          "refused",
          "result",
          "since",
          "thread_bound",
          "uring",
          "waits");
  private static final Set<String> ON_CONST = Set.of("since");
  private static final Set<String> ON_FN = Set.of(ALLOW, "arch", "call");
  private static final Set<String> ON_PARAM = Set.of("consumes");
  private static final Set<String> ON_SYSLET = Set.of(ALLOW);

  private KnownAnnotations() {}

  /** Reports every annotation of {@code decl} that means nothing there. */
  static void check(Decl decl, Diagnostics diagnostics) {
    Set<String> known = Set.of();
    List<Param> params = List.of();
    if (decl instanceof Decl.Struct struct) {
      known = ON_STRUCT;
      for (Decl.Field field : struct.fields()) {
        check(field.annotations(), ON_FIELD, diagnostics);
      }
    } else if (decl instanceof Decl.Syscall call) {
      known = ON_SYSCALL;
      for (Param param : call.params()) {
        check(param.annotations(), ON_PARAM, diagnostics);
      }
    } else if (decl instanceof Decl.Const) {
      known = ON_CONST;
    } else if (decl instanceof Decl.Fn fn) {
      known = ON_FN;
      params = fn.params();
    } else if (decl instanceof Decl.Syslet syslet) {
      known = ON_SYSLET;
      params = syslet.params();
    }
    check(decl.annotations(), known, diagnostics);
    for (Param param : params) {
      check(param.annotations(), Set.of(), diagnostics);
    }
  }

  /** Takes note of what a file allows, as a whole and for its declarations. */
  static void allow(Unit unit, Lints lints) {
    SourceFile file = unit.file();
    if (file.hasText()) {
      allow(unit.annotations(), Set.of(new Span(file, 0, file.text().length())), lints);
    } else if (!unit.annotations().isEmpty()) {
      allow(unit.annotations(), Spans.of(unit), lints);
    }
    for (Decl decl : unit.decls()) {
      if (!decl.annotations().isEmpty()) {
        boolean text = decl.span().file().hasText();
        allow(decl.annotations(), text ? Set.of(decl.span()) : Spans.of(decl), lints);
      }
    }
  }

  /** Takes note of what stands in front of a statement. */
  static void allow(Stmt.Annotated stmt, Lints lints) {
    boolean text = stmt.span().file().hasText();
    allow(stmt.annotations(), text ? Set.of(stmt.span()) : Spans.of(stmt), lints);
  }

  private static void allow(List<Annotation> annotations, Set<Span> places, Lints lints) {
    for (Annotation annotation : annotations) {
      if (annotation.name().text().equals(ALLOW)) {
        for (Annotation.Arg arg : annotation.args()) {
          String name = arg.value() instanceof Expr.Ref ref ? ref.name().text() : "";
          Lint.named(name).ifPresent(lint -> places.forEach(place -> lints.allow(lint, place)));
        }
      }
    }
  }

  /** Reports every annotation in front of a statement or a file that means nothing there. */
  static void check(List<Annotation> annotations, Diagnostics diagnostics) {
    check(annotations, ON_SYSLET, diagnostics);
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
      } else if (annotation.name().text().equals(ALLOW)) {
        lints(annotation, diagnostics);
      }
    }
  }

  private static void lints(Annotation allow, Diagnostics diagnostics) {
    if (allow.args().isEmpty()) {
      diagnostics.report(
          Diagnostic.of(Kind.UNKNOWN_LINT, allow.span(), "")
              .label("it says no lint")
              .help(Lint.suggest("")));
    }
    for (Annotation.Arg arg : allow.args()) {
      String name = arg.value() instanceof Expr.Ref ref ? ref.name().text() : "";
      if (Lint.named(name).isEmpty() || arg.to() != null) {
        diagnostics.report(
            Diagnostic.of(Kind.UNKNOWN_LINT, arg.value().span(), name).help(Lint.suggest(name)));
      }
    }
  }
}
