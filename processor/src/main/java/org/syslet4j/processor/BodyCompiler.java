// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;

/**
 * Makes images of inline bodies, one for each architecture. Where only the architecture lacks a
 * call, there is a note and no image for it; what else is wrong is an error.
 */
final class BodyCompiler {
  private final List<Arch> archs;
  private final String packageName;
  private final List<String> uses;
  private final Problems problems;
  private final TextPrinter printer = new TextPrinter(false);

  BodyCompiler(List<Arch> archs, String packageName, List<String> uses, Problems problems) {
    this.archs = archs;
    this.packageName = packageName;
    this.uses = uses;
    this.problems = problems;
  }

  /** The images; empty when there is none, which is told. */
  Optional<Bundle> compile(
      ExecutableElement method, Annotations.Value body, Header header, String doc) {
    Set<Diagnostic> found = new LinkedHashSet<>();
    Diagnostics syntax = new Diagnostics();
    SourceFile file = SourceFile.of(header.source(), body.text());
    Stmt.Block block = Parser.parseBody(file, syntax);
    found.addAll(syntax.sorted());
    List<Image> images = new ArrayList<>();
    if (!syntax.hasErrors()) {
      Unit unit = unit(file, header, doc, block);
      Map<Arch, Compilation> compiled = new LinkedHashMap<>();
      archs.forEach(arch -> compiled.put(arch, compile(unit, arch)));
      boolean some = compiled.values().stream().anyMatch(Compilation::succeeded);
      for (Compilation one : compiled.values()) {
        images.addAll(one.bundle().images());
        if (!some || !lacksCalls(one)) {
          found.addAll(one.diagnostics());
        } else {
          one.diagnostics().forEach(d -> tell(javax.tools.Diagnostic.Kind.NOTE, method, body, d));
        }
      }
    }
    found.forEach(d -> tell(kind(d.severity()), method, body, d));
    boolean broken = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return broken || images.isEmpty() ? Optional.empty() : Optional.of(new Bundle(images));
  }

  private Unit unit(SourceFile file, Header header, String doc, Stmt.Block block) {
    Span top = header.name().span();
    Decl syslet =
        new Decl.Syslet(
            List.of(), doc, header.name(), header.params(), header.results(), block, top);
    List<Name> used = uses.stream().map(name -> new Name(name, top)).toList();
    return new Unit(file, new Name(packageName, top), used, List.of(syslet));
  }

  private static Compilation compile(Unit unit, Arch arch) {
    return new SysletCompiler().archs(arch).unit(unit).compile();
  }

  private static boolean lacksCalls(Compilation compilation) {
    return !compilation.succeeded()
        && compilation.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .allMatch(d -> d.kind() == Kind.NOT_ON_ARCH);
  }

  private static javax.tools.Diagnostic.Kind kind(Severity severity) {
    return severity == Severity.ERROR
        ? javax.tools.Diagnostic.Kind.ERROR
        : javax.tools.Diagnostic.Kind.WARNING;
  }

  /** The printer's own word for the severity would stand beside javac's. */
  private void tell(
      javax.tools.Diagnostic.Kind kind,
      ExecutableElement method,
      Annotations.Value body,
      Diagnostic diagnostic) {
    String text = printer.print(diagnostic).stripTrailing();
    problems.tell(kind, method, body, text.substring(text.indexOf('[')));
  }
}
