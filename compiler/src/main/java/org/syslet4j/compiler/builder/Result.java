// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.TypeRef;

/** One of several results: {@link Syslet#number} or {@link Syslet#descriptor}. */
public final class Result {
  private final Decl.Result tree;

  private Result(Decl.Result tree) {
    this.tree = tree;
  }

  static Result named(String name, String type) {
    Span at = CallSite.here();
    return new Result(new Decl.Result(Names.name(name, at), plain(type, at)));
  }

  static Decl.Result unnamed(String type) {
    return new Decl.Result(null, plain(type, CallSite.here()));
  }

  static TypeRef plain(String type, Span at) {
    return new TypeRef(new Name(type, at), TypeRef.Shape.PLAIN, null, at);
  }

  Decl.Result tree() {
    return tree;
  }
}
