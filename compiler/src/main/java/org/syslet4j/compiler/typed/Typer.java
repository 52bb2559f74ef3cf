// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Unit;

/**
 * From units to a typed program, for one architecture.
 *
 * <p>Requires parsed units. Leaves a program in which every name is resolved and every type fits,
 * and only those syslets in which no error was found.
 */
public final class Typer {
  private static final List<String> STANDARD =
      List.of("std.io", "std.fs", "std.net", "std.time", "std.proc");

  /** A fn that calls a fn that calls a fn... */
  private static final int MOST_FNS = 100;

  private boolean toldTooDeep;
  private final Arch arch;
  private final Portability portability = new Portability();
  private final Diagnostics diagnostics;
  private final Declarations declarations;
  private final Packages library;
  private final Map<String, Namespace> packages = new LinkedHashMap<>();
  private final Map<Decl, Typed.Fn> fns = new IdentityHashMap<>();
  private final Deque<Decl> typing = new ArrayDeque<>();
  private final Set<Typed.Syslet> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Uses uses = new Uses();
  private final Namespace prelude;

  private Typer(Arch arch, Packages library, Offer prelude, Diagnostics diagnostics) {
    this.arch = arch;
    this.diagnostics = diagnostics;
    this.declarations = new Declarations(arch, portability, diagnostics);
    this.library = library;
    this.prelude = new Namespace(prelude, arch, portability);
  }

  /**
   * Types a program.
   *
   * @param units the files given; their syslets are the program's
   * @param library finds a package that no given file declares
   * @param prelude what every file sees
   */
  public static Typed.Program type(
      List<Unit> units, Packages library, Offer prelude, Arch arch, Diagnostics diagnostics) {
    Typer typer = new Typer(arch, library, prelude, diagnostics);
    return typer.program(units);
  }

  Declarations declarations() {
    return declarations;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  private Typed.Program program(List<Unit> units) {
    for (Unit unit : units) {
      declareAll(unit, named(packageName(unit)));
    }
    for (Unit unit : units) {
      KnownAnnotations.allow(unit, diagnostics.lints());
    }
    use(units);
    List<Typed.Syslet> syslets = new ArrayList<>();
    for (Unit unit : units) {
      Namespace names = packages.get(packageName(unit));
      KnownAnnotations.check(unit.annotations(), diagnostics);
      for (Decl decl : unit.decls()) {
        Typed.Syslet syslet = check(decl, names);
        if (syslet != null && whole.contains(syslet)) {
          syslets.add(syslet);
        }
      }
    }
    return new Typed.Program(syslets, portability.isWhole());
  }

  private static String packageName(Unit unit) {
    return unit.packageName() == null ? "" : unit.packageName().text();
  }

  /** The namespace of the package of that name, empty at first. */
  private Namespace named(String name) {
    Namespace names = packages.get(name);
    if (names == null) {
      names = new Namespace();
      packages.put(name, names);
    }
    return names;
  }

  private void declareAll(Unit unit, Namespace names) {
    for (Decl decl : unit.decls()) {
      if (Declarations.annotation(decl.annotations(), "arch") != null) {
        portability.lost();
      }
      names.declare(decl, arch, diagnostics);
    }
  }

  /** A unit and the name that it is known by. */
  private record Home(String name, Unit unit) {}

  /** Packages that are used are loaded in turn, not one inside of another: chains may be long. */
  private void use(List<Unit> units) {
    Deque<Home> left = new ArrayDeque<>();
    for (Unit unit : units) {
      left.add(new Home(packageName(unit), unit));
    }
    while (!left.isEmpty()) {
      Home home = left.remove();
      Namespace names = named(home.name());
      for (Name name : home.unit().uses()) {
        Namespace used = packages.get(name.text());
        if (used == null) {
          Optional<Unit> loaded = library.find(name.text());
          if (loaded.isPresent()) {
            used = declare(name, loaded.get());
            left.add(new Home(name.text(), loaded.get()));
          } else {
            unknown(name);
          }
        }
        if (used != null) {
          names.sees(used);
          uses.add(home.name(), name);
        }
      }
      names.sees(prelude);
    }
    uses.check(diagnostics);
  }

  private Namespace declare(Name name, Unit unit) {
    Namespace names = new Namespace();
    packages.put(name.text(), names);
    KnownAnnotations.allow(unit, diagnostics.lints());
    declareAll(unit, names);
    return names;
  }

  /** The package of the standard library that has a fn of that name. */
  Optional<String> standardPackage(String fn) {
    return STANDARD.stream()
        .filter(
            name ->
                library.find(name).stream()
                    .flatMap(unit -> unit.decls().stream())
                    .anyMatch(d -> d instanceof Decl.Fn && d.name().text().equals(fn)))
        .findFirst();
  }

  private void unknown(Name name) {
    diagnostics.report(
        Diagnostic.of(Kind.UNKNOWN_PACKAGE, name.span(), name)
            .note("looked in the given files, the -I folders and the built-in library")
            .help("give its file as well, or its folder with -I"));
  }

  /** Types a declaration that stands in a given file, so that all its mistakes are told. */
  private Typed.@Nullable Syslet check(Decl decl, Namespace names) {
    Namespace.Found found = new Namespace.Found(decl, names);
    KnownAnnotations.check(decl, diagnostics);
    if (!Prelude.existsOn(decl, arch)) {
      portability.lost();
      return null; // an error where it is used
    }
    if (decl instanceof Decl.Syslet syslet) {
      return syslet(syslet, names);
    }
    if (decl instanceof Decl.Fn) {
      fn(found, decl.name().span());
    } else if (decl instanceof Decl.Struct) {
      declarations.struct(found);
    } else if (decl instanceof Decl.Const) {
      declarations.constant(found, decl.name().span());
    } else {
      declarations.signature(found, decl.name().span());
    }
    return null;
  }

  private Typed.Syslet syslet(Decl.Syslet decl, Namespace names) {
    int errors = diagnostics.errors();
    List<Typed.Param> params = params(decl.params(), names);
    List<Typed.Result> results = results(decl.results(), names);
    BodyTyper typer = new BodyTyper(this, names, decl.name().text(), params, results);
    Typed.Block body = typer.body(decl.body());
    String home = home(names);
    String name = home.isEmpty() ? decl.name().text() : home + "." + decl.name().text();
    Typed.Syslet typed =
        new Typed.Syslet(name, decl.doc(), params, results, body, decl.name().span());
    if (!diagnostics.hasErrors() || diagnostics.errors() == errors && Whole.is(typed)) {
      whole.add(typed);
    }
    return typed;
  }

  private String home(Namespace names) {
    for (Map.Entry<String, Namespace> entry : packages.entrySet()) {
      if (entry.getValue() == names) {
        return entry.getKey();
      }
    }
    return "";
  }

  /** The fn, typed; empty after an error, which is reported. */
  Optional<Typed.Fn> fn(Namespace.Found found, Span use) {
    Decl.Fn decl = (Decl.Fn) found.decl();
    Typed.Fn known = fns.get(decl);
    if (typing.contains(decl)) {
      diagnostics.report(
          Diagnostic.of(Kind.RECURSION, use, decl.name())
              .place(decl.name().span(), "declared here")
              .note(
                  "a fn is inlined where it is called, so it cannot call itself, not even through others")
              .help("write a loop"));
      return Optional.empty();
    }
    if (known != null) {
      return known.hasBody() ? Optional.of(known) : Optional.empty();
    }
    if (typing.size() >= MOST_FNS) {
      if (!toldTooDeep) {
        diagnostics.report(
            Diagnostic.of(Kind.TOO_DEEP, use, MOST_FNS)
                .note("a fn is inlined where it is called, so calls of fns nest"));
      }
      toldTooDeep = true;
      return Optional.empty();
    }
    int errors = diagnostics.errors();
    List<Typed.Param> params = params(decl.params(), found.home());
    List<Typed.Result> results = results(decl.results(), found.home());
    Typed.Fn fn =
        new Typed.Fn(
            decl.name().text(),
            decl.name().span(),
            params,
            results,
            Declarations.annotation(decl.annotations(), "call") != null);
    fns.put(decl, fn);
    typing.push(decl);
    BodyTyper typer = new BodyTyper(this, found.home(), fn.name(), params, results);
    Typed.Block body = typer.body(decl.body());
    typing.pop();
    fn.body(body, typer.fails(), diagnostics.errors() > errors);
    return Optional.of(fn);
  }

  private List<Typed.Param> params(List<Param> trees, Namespace names) {
    List<Typed.Param> params = new ArrayList<>();
    for (Param tree : trees) {
      Type type = declarations.type(tree.type(), names);
      Long defaultValue = null;
      if (tree.defaultValue() != null) {
        OptionalLong value = defaultOf(tree.defaultValue(), type, names);
        defaultValue = value.isPresent() ? value.getAsLong() : null;
      }
      params.add(
          new Typed.Param(
              new Variable(tree.name().text(), type, false, tree.name().span()), defaultValue));
    }
    return params;
  }

  private OptionalLong defaultOf(Expr tree, Type type, Namespace names) {
    if (type != Type.LONG && type != Type.FD && type != Type.ERROR) {
      diagnostics.report(
          Diagnostic.of(Kind.MISMATCH, tree.span(), "no default for a `" + type.text() + "`", "one")
              .note("only `long` and `fd` have defaults"));
      return OptionalLong.empty();
    }
    return declarations.evaluate(tree, names);
  }

  private List<Typed.Result> results(List<Decl.Result> trees, Namespace names) {
    List<Typed.Result> results = new ArrayList<>();
    for (Decl.Result tree : trees) {
      Type type = declarations.type(tree.type(), names);
      if (type != Type.LONG && type != Type.FD && type != Type.ERROR) {
        diagnostics.report(
            Diagnostic.of(
                Kind.MISMATCH,
                tree.type().span(),
                "`long` or `fd` as a result",
                "`" + type.text() + "`"));
        type = Type.ERROR;
      }
      results.add(new Typed.Result(tree.name() == null ? "" : tree.name().text(), type));
    }
    return results;
  }
}
