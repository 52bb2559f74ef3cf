// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Image;
import org.syslet4j.maven.build.Compiled;
import org.syslet4j.maven.source.Source;

/** Describes the class of each file that has syslets, or says why it can have none. */
public final class Facades {
  private final Compiled compiled;
  private final List<Facade> facades = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Source> classes = new HashMap<>();

  /** Something about a file that Java cannot express. */
  public record Problem(Source source, int line, int column, String message) {}

  private Facades(Compiled compiled) {
    this.compiled = compiled;
  }

  public static Facades of(List<Source> sources, Compiled compiled) {
    Facades facades = new Facades(compiled);
    sources.forEach(facades::read);
    return facades;
  }

  public List<Facade> facades() {
    return List.copyOf(facades);
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void read(Source source) {
    Unit unit = compiled.units().get(source.name());
    List<Decl.Syslet> syslets =
        unit == null
            ? List.of()
            : unit.decls().stream()
                .filter(Decl.Syslet.class::isInstance)
                .map(Decl.Syslet.class::cast)
                .toList();
    if (syslets.isEmpty()) {
      return; // a library for others
    }
    Name packageName = unit.packageName();
    if (packageName == null) {
      wrong(
          source,
          null,
          source.fileName()
              + " has syslets and no package, which their class needs: write `package name` first");
    } else if (!SourceVersion.isName(packageName.text(), SourceVersion.RELEASE_17)) {
      wrong(
          source,
          packageName.span(),
          "`" + packageName.text() + "` holds a word of Java, so no class can be in it: rename it");
    } else {
      facade(source, packageName.text(), syslets);
    }
  }

  private void facade(Source source, String packageName, List<Decl.Syslet> syslets) {
    String name = JavaNames.ofClass(source.fileName());
    if (name.isEmpty()) {
      wrong(
          source, null, "no class can be called after " + source.fileName() + ": rename the file");
      return;
    }
    ClassName type = ClassName.get(packageName, name);
    // Also where letters of both cases are one to the file system.
    Source other = classes.putIfAbsent(type.toString().toLowerCase(Locale.ROOT), source);
    if (other != null) {
      wrong(
          source,
          null,
          "its class would be "
              + type
              + ", as is that of "
              + other.name()
              + ": rename one of them");
      return;
    }
    NameAllocator names = JavaNames.members();
    List<Facade.Entry> entries = new ArrayList<>();
    for (Decl.Syslet syslet : syslets) {
      String full = packageName + "." + syslet.name().text();
      List<Image> images = compiled.images(full); // none if all of them are for other architectures
      if (!images.isEmpty() && entries.stream().noneMatch(e -> e.image().name().equals(full))) {
        entries.add(new Facade.Entry(names.newName(syslet.name().text()), images));
      }
    }
    if (!entries.isEmpty()) {
      facades.add(new Facade(type, source.name(), entries));
    }
  }

  private void wrong(Source source, @Nullable Span span, String message) {
    problems.add(
        new Problem(
            source, span == null ? 1 : span.line(), span == null ? 1 : span.column(), message));
  }
}
