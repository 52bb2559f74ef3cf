// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;

/**
 * The declarations that a package offers (structs have names of their own, as in C: there is a call
 * {@code statx} and a struct {@code statx}), and those that it sees: its own first, then the
 * packages it uses in their order, the prelude last.
 */
final class Namespace {
  private final Map<String, Decl> values = new LinkedHashMap<>();
  private final Map<String, Decl> structs = new LinkedHashMap<>();
  private final List<Namespace> seen = new ArrayList<>();

  /** A declaration and the namespace that its own names are looked up in. */
  record Found(Decl decl, Namespace home) {}

  void sees(Namespace other) {
    if (other != this && !seen.contains(other)) {
      seen.add(other);
    }
  }

  /**
   * Adds a declaration; two of one name are an error unless they are for different architectures.
   */
  void declare(Decl decl, Arch arch, Diagnostics diagnostics) {
    if (!isFor(decl, arch)) {
      return;
    }
    Decl before = own(decl.getClass()).putIfAbsent(decl.name().text(), decl);
    if (before != null) {
      diagnostics.report(
          Diagnostic.of(Kind.DUPLICATE, decl.name().span(), decl.name())
              .label("declared again here")
              .place(before.name().span(), "declared here first"));
    }
  }

  /** The declaration of {@code name} if it is of the kind {@code wanted}. */
  Optional<Found> find(String name, Class<? extends Decl> wanted) {
    Decl decl = own(wanted).get(name);
    if (wanted.isInstance(decl)) {
      return Optional.of(new Found(decl, this));
    }
    for (Namespace other : seen) {
      Decl theirs = other.own(wanted).get(name);
      if (wanted.isInstance(theirs)) {
        return Optional.of(new Found(theirs, other));
      }
    }
    return Optional.empty();
  }

  private Map<String, Decl> own(Class<? extends Decl> kind) {
    return kind == Decl.Struct.class ? structs : values;
  }

  /** All names of that kind, for did-you-mean. */
  List<String> names(Class<? extends Decl> wanted) {
    List<String> names = new ArrayList<>();
    for (Decl decl : own(wanted).values()) {
      if (wanted.isInstance(decl)) {
        names.add(decl.name().text());
      }
    }
    for (Namespace other : seen) {
      for (Decl decl : other.own(wanted).values()) {
        if (wanted.isInstance(decl)) {
          names.add(decl.name().text());
        }
      }
    }
    return names;
  }

  /** {@code @arch(x86_64)} restricts a declaration. */
  static boolean isFor(Decl decl, Arch arch) {
    for (Annotation annotation : decl.annotations()) {
      if (annotation.name().text().equals("arch")) {
        return annotation.args().stream()
            .anyMatch(
                arg -> arg.value() instanceof Expr.Ref r && r.name().text().equals(arch.text()));
      }
    }
    return true;
  }
}
