// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Variable;
import org.syslet4j.image.Bundle;

/** Makes images of inline bodies. */
final class BodyCompiler {
  private final List<Arch> archs;
  private final SysletFiles files;
  private final String packageName;
  private final List<String> uses;
  private final Findings findings;

  BodyCompiler(
      List<Arch> archs,
      SysletFiles files,
      String packageName,
      List<String> uses,
      Problems problems) {
    this.archs = archs;
    this.files = files;
    this.packageName = packageName;
    this.uses = uses;
    this.findings = new Findings(problems);
  }

  /**
   * What a body came to.
   *
   * @param read the parameters that it looks at
   */
  record Body(Bundle images, Set<String> read) {
    Body {
      read = Set.copyOf(read);
    }
  }

  /** The images; empty when there is none, which is told. */
  Optional<Body> compile(
      ExecutableElement method, Annotations.Value body, Header header, String doc) {
    Diagnostics syntax = new Diagnostics();
    SourceFile file = SourceFile.of(header.source(), body.text());
    Stmt.Block block = Parser.parseBody(file, syntax);
    findings.tell(method, body, syntax.sorted());
    if (syntax.hasErrors()) {
      return Optional.empty();
    }
    Unit unit = unit(file, header, doc, block);
    Set<String> read = new HashSet<>();
    PerArch compiled = PerArch.compile(archs, () -> compiler(unit, read));
    findings.tell(method, body, compiled);
    return compiled.hasErrors() || compiled.images().isEmpty()
        ? Optional.empty()
        : Optional.of(new Body(new Bundle(compiled.images()), read));
  }

  private Unit unit(SourceFile file, Header header, String doc, Stmt.Block block) {
    Span top = header.name().span();
    List<Decl> decls = new ArrayList<>(header.structs());
    decls.add(
        new Decl.Syslet(
            List.of(), doc, header.name(), header.params(), header.results(), block, top));
    List<Name> used = uses.stream().map(name -> new Name(name, top)).toList();
    return new Unit(file, new Name(packageName, top), used, decls);
  }

  private SysletCompiler compiler(Unit unit, Set<String> read) {
    return new SysletCompiler()
        .packages(files)
        .typed(program -> program.syslets().forEach(syslet -> read(syslet, read)))
        .unit(unit);
  }

  private static void read(Typed.Syslet syslet, Set<String> read) {
    syslet.params().stream()
        .map(Typed.Param::variable)
        .filter(Variable::isRead)
        .forEach(variable -> read.add(variable.name()));
  }
}
