// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources through javac and the processor. */
final class Compiled {
  private final Compilation compilation;

  private Compiled(Compilation compilation) {
    this.compilation = compilation;
  }

  static Compiled of(String name, String source) {
    return of(List.of(), JavaFileObjects.forSourceString(name, source));
  }

  static Compiled of(List<String> options, JavaFileObject... sources) {
    List<Object> all = new ArrayList<>(List.of("-Xlint:all,-processing,-options", "-Werror"));
    all.addAll(options);
    return new Compiled(
        Compiler.javac()
            .withOptions(all.toArray())
            .withProcessors(new SysletsProcessor())
            .compile(sources));
  }

  /** Whatever there is to warn of. */
  static Compiled withWarnings(List<String> options, List<JavaFileObject> sources) {
    return new Compiled(
        Compiler.javac()
            .withOptions(options)
            .withProcessors(new SysletsProcessor())
            .compile(sources));
  }

  boolean succeeded() {
    return compilation.status() == Compilation.Status.SUCCESS;
  }

  /** {@code KIND line: message} of each. */
  List<String> messages() {
    return compilation.diagnostics().stream()
        .filter(d -> !d.getMessage(null).startsWith("warnings found"))
        .map(Compiled::text)
        .toList();
  }

  /** {@code KIND line:column: first line of the message} of each. */
  List<String> places() {
    return compilation.diagnostics().stream()
        .filter(d -> !d.getMessage(null).startsWith("warnings found"))
        .map(
            d ->
                d.getKind()
                    + " "
                    + d.getLineNumber()
                    + ":"
                    + d.getColumnNumber()
                    + ": "
                    + d.getMessage(null).lines().findFirst().orElse(""))
        .toList();
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getKind()
        + " "
        + diagnostic.getLineNumber()
        + ": "
        + diagnostic.getMessage(null);
  }

  String generated(String name) {
    JavaFileObject file =
        compilation
            .generatedSourceFile(name)
            .orElseThrow(() -> new AssertionError(name + " was not written: " + messages()));
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of that name, in a loader of its own over the runtime alone. */
  Class<?> load(String name) {
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
        classes.put(path.replace(".class", "").replace('/', '.'), bytes(file));
      }
    }
    try {
      return new RuntimeOnly(classes).loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(messages().toString(), e);
    }
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sees the runtime, and nothing of the compiler or the processor. */
  private static final class RuntimeOnly extends ClassLoader {
    private final Map<String, byte[]> classes;

    RuntimeOnly(Map<String, byte[]> classes) {
      super(Compiled.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.syslet4j.compiler.")
          || name.startsWith("org.syslet4j.processor.")
          || name.startsWith("org.syslet4j.grammar.")
          || name.startsWith("org.antlr.")
          || name.startsWith("com.palantir.")) {
        throw new ClassNotFoundException(name + " is needed at build time only");
      }
      byte[] content = classes.get(name);
      if (content == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, content, 0, content.length);
    }
  }
}
