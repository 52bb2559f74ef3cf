// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable Offer offer;
  private final @Nullable Arch arch;
  private final @Nullable Portability portability;

  /** One that is empty at first. */
  Namespace() {
    this.offer = null;
    this.arch = null;
    this.portability = null;
  }

  /** One that has all that is offered for an architecture. */
  Namespace(Offer offer, Arch arch, Portability portability) {
    this.offer = offer;
    this.arch = arch;
    this.portability = portability;
  }

  /** A declaration and the namespace that its own names are looked up in. */
  record Found(Decl decl, Namespace home) {}

  /** Whether it is what every program sees. */
  boolean isOffered() {
    return offer != null;
  }

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
    Decl decl = own(name, wanted);
    if (wanted.isInstance(decl)) {
      return Optional.of(new Found(decl, this));
    }
    for (Namespace other : seen) {
      Decl theirs = other.own(name, wanted);
      if (wanted.isInstance(theirs)) {
        return Optional.of(new Found(theirs, other));
      }
    }
    return Optional.empty();
  }

  private @Nullable Decl own(String name, Class<? extends Decl> kind) {
    if (offer != null && arch != null && portability != null) {
      boolean struct = kind == Decl.Struct.class;
      if (portability.isWhole() && !offer.isPortable(name, struct)) {
        portability.lost();
      }
      return offer.find(name, struct, arch);
    }
    return own(kind).get(name);
  }

  private Map<String, Decl> own(Class<? extends Decl> kind) {
    return kind == Decl.Struct.class ? structs : values;
  }

  /** All names of that kind, for did-you-mean. */
  List<String> names(Class<? extends Decl> wanted) {
    List<String> names = new ArrayList<>();
    addNames(wanted, names);
    seen.forEach(other -> other.addNames(wanted, names));
    return names;
  }

  private void addNames(Class<? extends Decl> wanted, List<String> names) {
    if (offer != null && arch != null) {
      names.addAll(offer.names(wanted, arch));
    }
    for (Decl decl : own(wanted).values()) {
      if (wanted.isInstance(decl)) {
        names.add(decl.name().text());
      }
    }
  }

  /** {@code @arch(x86_64)} restricts a declaration. */
  static boolean isFor(Decl decl, Arch arch) {
    for (Annotation annotation : decl.annotations()) {
      if (annotation.name().text().equals("arch")) {
        for (Annotation.Arg arg : annotation.args()) {
          if (arg.value() instanceof Expr.Ref ref && ref.name().text().equals(arch.text())) {
            return true;
          }
        }
        return false;
      }
    }
    return true;
  }
}
