// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** What may stand in front of declarations, fields, parameters and statements. */
final class Annotations {
  private Annotations() {}

  static Annotation allow(Lint first, Lint... more) {
    Span at = CallSite.here();
    List<Expr> lints = new ArrayList<>();
    lints.add(name(first.text(), at));
    for (Lint lint : more) {
      lints.add(name(lint.text(), at));
    }
    return of("allow", lints, at);
  }

  static Annotation since(String version) {
    Span at = CallSite.here();
    return of("since", List.of(new Expr.Text(version, at)), at);
  }

  static Annotation arch(Arch arch) {
    Span at = CallSite.here();
    return of("arch", List.of(name(arch.text(), at)), at);
  }

  static Annotation named(String name) {
    return of(name, List.of(), CallSite.here());
  }

  static Annotation number(String name, long value) {
    Span at = CallSite.here();
    return of(name, List.of(new Expr.Int(value, at)), at);
  }

  static Annotation of(String name, List<Expr> values, Span at) {
    List<Annotation.Arg> args =
        values.stream().map(value -> new Annotation.Arg(value, null)).toList();
    return new Annotation(Names.name(name, at), args, at);
  }

  static Expr name(String text, Span at) {
    return new Expr.Ref(new Name(text, at));
  }
}
