// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;

/**
 * Makes images of syslets in files. A file is compiled once, and what is wrong with it told once.
 */
final class FileCompiler {
  private final List<Arch> archs;
  private final SysletFiles files;
  private final Problems problems;
  private final Map<String, Compiled> known = new HashMap<>();

  FileCompiler(List<Arch> archs, SysletFiles files, Problems problems) {
    this.archs = archs;
    this.files = files;
    this.problems = problems;
  }

  /**
   * A file.
   *
   * @param unit null when there is a mistake
   */
  private record Compiled(@Nullable Unit unit, List<Image> images) {
    static final Compiled NOT = new Compiled(null, List.of());
  }

  /** A syslet of a file. */
  record Syslet(String file, String name, Bundle images) {
    Image image() {
      return images.images().get(0);
    }

    /** As messages call it. */
    String text() {
      return name + " of " + file;
    }
  }

  /**
   * The syslet that a method means; empty when it cannot be had, which is told.
   *
   * @param packageName of the interface
   */
  Optional<Syslet> compile(ExecutableElement method, String packageName, ChainText.InFile text) {
    String file = text.file().text();
    Optional<SysletFiles.Found> found = files.find(packageName, file);
    if (found.isEmpty()) {
      problems.error(
          method, text.file(), "cannot find " + file + ": " + files.places(packageName, file));
      return Optional.empty();
    }
    Compiled compiled = known.get(found.get().name());
    if (compiled == null) {
      compiled = compile(found.get(), method, text.file());
      known.put(found.get().name(), compiled);
    }
    Unit unit = compiled.unit();
    return unit == null
        ? Optional.empty()
        : syslet(method, text, found.get().name(), unit, compiled.images());
  }

  private Compiled compile(
      SysletFiles.Found found, ExecutableElement method, Annotations.Value at) {
    Findings findings = new Findings(problems);
    Diagnostics syntax = new Diagnostics();
    SourceFile source = SourceLoader.of(found.name(), found.content(), syntax);
    Unit unit = source == null ? null : Parser.parse(source, syntax);
    if (unit == null || syntax.hasErrors()) {
      // Once more: it also checks what the mistakes do not touch.
      Compilation broken = compiler().file(found.name(), found.content()).compile();
      findings.tell(method, at, broken.diagnostics());
      return Compiled.NOT;
    }
    PerArch compiled = PerArch.compile(archs, () -> compiler().unit(unit));
    findings.tell(method, at, compiled);
    return compiled.hasErrors() ? Compiled.NOT : new Compiled(unit, compiled.images());
  }

  private SysletCompiler compiler() {
    return new SysletCompiler().archs(archs.toArray(Arch[]::new)).packages(files);
  }

  private Optional<Syslet> syslet(
      ExecutableElement method, ChainText.InFile text, String file, Unit unit, List<Image> images) {
    String wanted =
        text.syslet()
            .map(Annotations.Value::text)
            .orElseGet(() -> method.getSimpleName().toString());
    String home = unit.packageName() == null ? "" : unit.packageName().text() + ".";
    List<Image> own = images.stream().filter(image -> image.name().equals(home + wanted)).toList();
    if (own.isEmpty()) {
      List<String> names =
          unit.decls().stream()
              .filter(Decl.Syslet.class::isInstance)
              .map(decl -> decl.name().text())
              .toList();
      problems.error(method, text.syslet().orElse(text.file()), missing(file, wanted, names));
      return Optional.empty();
    }
    return Optional.of(new Syslet(file, wanted, new Bundle(own)));
  }

  private static String missing(String file, String wanted, List<String> names) {
    if (names.contains(wanted)) {
      return wanted + " of " + file + " exists on none of the architectures";
    }
    return file
        + " has no syslet '"
        + wanted
        + "'; it has "
        + (names.isEmpty() ? "none" : String.join(", ", names))
        + Suggest.closest(wanted, names).map(near -> ": did you mean " + near + "?").orElse("");
  }
}
