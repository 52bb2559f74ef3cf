// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Fd;
import org.syslet4j.annotation.Struct;
import org.syslet4j.annotation.Syslets;

/** Writes a factory with an implementation for each interface that bears {@link Syslets}. */
public final class SysletsProcessor extends AbstractProcessor {
  private final Set<String> deferred = new LinkedHashSet<>();
  private @Nullable InterfaceReader reader;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Syslets.class.getName(),
        Chain.class.getName(),
        Default.class.getName(),
        Fd.class.getName(),
        Struct.class.getName());
  }

  /**
   * Also what Gradle asks a dynamic processor: files of the language belong to no interface, so
   * where they are read all interfaces are processed together.
   */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(Options.NAMES);
    boolean reads = isInitialized() && processingEnv.getOptions().containsKey(Options.SOURCES);
    options.add("org.gradle.annotation.processing." + (reads ? "aggregating" : "isolating"));
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Problems problems = new Problems(processingEnv.getMessager());
    InterfaceReader reading = reader(problems);
    reading.nextRound();
    Set<TypeElement> types = new LinkedHashSet<>();
    deferred.forEach(name -> types.add(processingEnv.getElementUtils().getTypeElement(name)));
    deferred.clear();
    types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(Syslets.class)));
    for (TypeElement type : types) {
      // What another processor has yet to write is waited for, but not for ever.
      if (!round.processingOver() && Unfinished.mentionedBy(type)) {
        deferred.add(type.getQualifiedName().toString());
      } else {
        process(type, reading, problems);
      }
    }
    for (Element method : round.getElementsAnnotatedWith(Chain.class)) {
      strayMethod((ExecutableElement) method, problems);
    }
    return false; // claimed ones would be hidden from processors that look at everything
  }

  /** One for all rounds: what it reads is the same for all. */
  private InterfaceReader reader(Problems problems) {
    InterfaceReader reading = reader;
    if (reading == null) {
      Options options = Options.read(processingEnv.getOptions(), problems);
      reading = new InterfaceReader(processingEnv, options, problems);
      reader = reading;
    }
    return reading;
  }

  private void process(TypeElement type, InterfaceReader reading, Problems problems) {
    InterfaceDescriptor described = reading.read(type);
    String source = FactoryWriter.write(described);
    try (Writer out = file(described).openWriter()) {
      out.write(source);
    } catch (IOException e) {
      problems.error(type, "cannot write the class for " + type + ": " + e.getMessage());
    }
  }

  private JavaFileObject file(InterfaceDescriptor described) throws IOException {
    return processingEnv
        .getFiler()
        .createSourceFile(described.factory().reflectionName(), described.type());
  }

  private static void strayMethod(ExecutableElement method, Problems problems) {
    Element home = method.getEnclosingElement();
    if (home.getAnnotation(Syslets.class) == null) {
      String what = home.getKind() == ElementKind.INTERFACE ? "interface " : "";
      problems.error(
          method,
          "@Chain has no effect here: " + what + home.getSimpleName() + " lacks @Syslets",
          Annotations.find(method, Chain.class).orElse(null));
    }
  }
}
