// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.syslet4j.SysletRuntime;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.maven.build.Compiled;
import org.syslet4j.maven.build.Options;
import org.syslet4j.maven.source.Seen;
import org.syslet4j.maven.source.Source;

/**
 * Facades of sources, compiled by javac with the runtime alone in sight and the annotations they
 * bear, every warning an error.
 */
final class Built {
  private final List<Facade> facades;
  private final Path folder;
  private final Seen seen;

  private Built(List<Facade> facades, Path folder, Seen seen) {
    this.facades = facades;
    this.seen = seen;
    this.folder = folder;
  }

  static Built of(Path folder, Source... sources) throws IOException {
    return of(folder, new Seen(true, true), sources);
  }

  static Built of(Path folder, Seen seen, Source... sources) throws IOException {
    Compiled compiled = Compiled.of(List.of(sources), Options.DEFAULT);
    if (!compiled.succeeded()) {
      throw new AssertionError(compiled.findings().toString());
    }
    Facades described = Facades.of(List.of(sources), compiled);
    if (!described.problems().isEmpty()) {
      throw new AssertionError(described.problems().toString());
    }
    Built built = new Built(described.facades(), folder, seen);
    built.compile();
    return built;
  }

  private void compile() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<Path> files = new ArrayList<>();
    for (Facade facade : facades) {
      Path home = folder.resolve(facade.type().packageName().replace('.', '/'));
      Files.createDirectories(home);
      Files.write(home.resolve(facade.resource()), ImageWriter.write(facade.bundle()));
      files.add(
          Files.writeString(
              home.resolve(facade.type().simpleName() + ".java"),
              FacadeWriter.write(facade, seen)));
    }
    try (StandardJavaFileManager manager = javac.getStandardFileManager(found, null, null)) {
      List<String> strict = List.of("-Xlint:all", "-Xdoclint:all,-missing", "-Werror");
      List<String> all = new ArrayList<>(strict);
      all.addAll(List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()));
      if (!javac
          .getTask(null, manager, found, all, null, manager.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new AssertionError(messages(found));
      }
    }
  }

  private static String messages(DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }

  private String classPath() {
    String runtime = home(SysletRuntime.class);
    return seen.nullness() ? runtime + File.pathSeparator + home(NullMarked.class) : runtime;
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  String source(String type) {
    return facades.stream()
        .filter(facade -> facade.type().toString().equals(type))
        .map(facade -> FacadeWriter.write(facade, seen))
        .findFirst()
        .orElseThrow();
  }

  /** A new object of that facade, in a loader that sees nothing of a compiler. */
  Object create(String type, SysletRuntime runtime) throws ReflectiveOperationException {
    return new Loader(folder)
        .loadClass(type)
        .getMethod("create", SysletRuntime.class)
        .invoke(null, runtime);
  }

  private static final class Loader extends URLClassLoader {
    Loader(Path folder) {
      super(new URL[] {url(folder)}, new Filter());
    }

    private static URL url(Path folder) {
      try {
        return folder.toUri().toURL();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Filter extends ClassLoader {
    Filter() {
      super(Built.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      for (String hidden :
          List.of("org.syslet4j.compiler.", "org.syslet4j.processor.", "com.palantir.")) {
        if (name.startsWith(hidden)) {
          throw new ClassNotFoundException(name + " is needed at build time only");
        }
      }
      return super.loadClass(name, resolve);
    }
  }
}
