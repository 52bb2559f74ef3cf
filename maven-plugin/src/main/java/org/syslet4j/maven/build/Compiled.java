// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Image;
import org.syslet4j.maven.source.Source;

/**
 * Sources, compiled together: each may use the packages of the others. A file that only lacks a
 * call on one architecture has no images for that one, which is noted; what else is wrong is an
 * error.
 *
 * @param units the trees, by the names of their files
 * @param images none when there is an error
 * @param findings errors and warnings
 * @param notes why there is no image for an architecture
 */
public record Compiled(
    Map<String, Unit> units,
    List<Image> images,
    List<Diagnostic> findings,
    List<Diagnostic> notes) {
  public Compiled {
    units = Map.copyOf(units);
    images = List.copyOf(images);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  public static Compiled of(List<Source> sources, Options options) {
    Map<String, Unit> units = new HashMap<>();
    Compilation all = compile(sources, options, options.archs(), units);
    if (!all.succeeded() && lacksCalls(all) && options.archs().size() > 1) {
      Compiled some = onSome(sources, options, all, units);
      if (some != null) {
        return some;
      }
    }
    return new Compiled(units, all.bundle().images(), all.diagnostics(), List.of());
  }

  private static Compilation compile(
      List<Source> sources, Options options, List<Arch> archs, Map<String, Unit> units) {
    SysletCompiler compiler = options.compiler(archs);
    compiler.trees(unit -> units.put(unit.file().name(), unit));
    sources.forEach(source -> compiler.file(source.name(), source.content()));
    return compiler.compile();
  }

  /** Null when a file is left with no architecture at all, or those without it do not compile. */
  private static @Nullable Compiled onSome(
      List<Source> sources, Options options, Compilation all, Map<String, Unit> units) {
    List<Image> images = new ArrayList<>();
    List<Diagnostic> notes = new ArrayList<>();
    List<Source> nowhere = new ArrayList<>(sources);
    for (Arch arch : options.archs()) {
      List<Source> left = new ArrayList<>(sources);
      Compilation one = compile(left, options, List.of(arch), new HashMap<>());
      while (!one.succeeded()) {
        Set<String> lacking =
            errors(one).stream().map(d -> d.span().file().name()).collect(Collectors.toSet());
        if (!lacksCalls(one) || !left.removeIf(source -> lacking.contains(source.name()))) {
          return null;
        }
        notes.addAll(errors(one));
        one = compile(left, options, List.of(arch), new HashMap<>());
      }
      images.addAll(one.bundle().images());
      nowhere.removeAll(left);
    }
    List<Diagnostic> warnings = new ArrayList<>(all.diagnostics());
    warnings.removeAll(errors(all));
    return nowhere.isEmpty() ? new Compiled(units, images, warnings, notes) : null;
  }

  private static boolean lacksCalls(Compilation compilation) {
    return errors(compilation).stream().allMatch(d -> d.kind() == Kind.NOT_ON_ARCH);
  }

  private static List<Diagnostic> errors(Compilation compilation) {
    return compilation.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  /** Whether there is no error. */
  public boolean succeeded() {
    return findings.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** The images of a syslet, one for each architecture that has it. */
  public List<Image> images(String syslet) {
    return images.stream().filter(image -> image.name().equals(syslet)).toList();
  }
}
