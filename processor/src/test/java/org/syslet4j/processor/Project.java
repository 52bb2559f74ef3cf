// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Files in a folder, through a compiler and the processor, as a build has them. */
final class Project {
  /** The compilers that the processor is held to. */
  enum With {
    JAVAC(List.of("-Xlint:all,-processing,-options", "-Werror")),
    ECJ(List.of("-warn:+allDeprecation,raw,removal", "-failOnWarning"));

    private final List<String> strict;

    With(List<String> strict) {
      this.strict = strict;
    }

    JavaCompiler compiler() {
      return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    }
  }

  /**
   * What the compiler said.
   *
   * @param file its name alone; empty when it is about none
   */
  record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {
    static Message of(Diagnostic<? extends JavaFileObject> said) {
      JavaFileObject source = said.getSource();
      return new Message(
          said.getKind(),
          source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
          said.getLineNumber(),
          said.getColumnNumber(),
          said.getMessage(null));
    }
  }

  private final Path sources;
  private final Path generated;
  private final Path classes;
  private final List<Path> files = new ArrayList<>();
  private final List<Processor> others = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  Project(Path folder) throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    generated = Files.createDirectories(folder.resolve("generated"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  /** Adds a file; compilers get them in the order in which they were added. */
  Project file(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    files.add(Files.writeString(file, text));
    return this;
  }

  Project golden(String stem) throws IOException {
    return file(
        "demo/" + stem + ".java",
        Files.readString(Path.of("src/test/resources/golden").resolve(stem + ".java")));
  }

  Project option(String option) {
    options.add(option);
    return this;
  }

  /** Adds a processor that runs beside ours. */
  Project beside(Processor processor) {
    others.add(processor);
    return this;
  }

  List<Message> compile(With with) throws IOException {
    return compile(with, new SysletsProcessor());
  }

  List<Message> compile(With with, Processor ours) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = with.compiler();
    List<String> all =
        new ArrayList<>(
            List.of("--release", "17", "-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(with.strict);
    all.addAll(options);
    List<Processor> processors = new ArrayList<>(List.of(ours));
    processors.addAll(others);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              manager,
              said,
              all,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      task.call();
    }
    return said.getDiagnostics().stream().map(Message::of).toList();
  }

  /** The text of each file that was written, by its name. */
  Map<String, String> generated() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(generated)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.put(generated.relativize(file).toString(), Files.readString(file));
      }
    }
    return found;
  }

  /** A loader of the classes that were compiled. */
  ClassLoader loader() {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader(urls, Project.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
