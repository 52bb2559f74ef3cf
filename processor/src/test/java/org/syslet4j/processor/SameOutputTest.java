// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written depends on the interface alone, which is what incremental builds rely on. */
class SameOutputTest {
  private static final int INTERFACES = 12;

  private static String source(int number) {
    return """
    package demo;
    import org.syslet4j.annotation.*;
    @Syslets(use = "std.io") public interface Files%d {
      @Chain("return a + %d") long add(long a);
      @Chain("try write_all(to, data)") void write(@Fd int to, byte[] data);
    }
    """
        .formatted(number, number);
  }

  private static Project project(Path folder, List<Integer> order) throws IOException {
    Project project = new Project(folder);
    for (int number : order) {
      project.file("demo/Files" + number + ".java", source(number));
    }
    return project;
  }

  private static List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < INTERFACES; i++) {
      order.add(i);
    }
    return order;
  }

  @Test
  void theOrderOfTheSourcesMakesNoDifferenceAndNorDoesASecondRun(
      @TempDir Path first, @TempDir Path second, @TempDir Path third, @TempDir Path alone)
      throws IOException {
    Project plain = project(first, order());
    assertThat(plain.compile(Project.With.JAVAC)).isEmpty();
    assertThat(plain.generated()).hasSize(INTERFACES);

    List<Integer> shuffled = order();
    Collections.shuffle(shuffled, new Random(20261126));
    for (Project other : List.of(project(second, order()), project(third, shuffled))) {
      assertThat(other.compile(Project.With.JAVAC)).isEmpty();
      assertThat(other.generated()).isEqualTo(plain.generated());
    }

    Project one = project(alone, List.of(5));
    assertThat(one.compile(Project.With.JAVAC)).isEmpty();
    assertThat(plain.generated()).containsAllEntriesOf(one.generated());
  }

  /** What an incremental build knows of a file that is written: what it was made of. */
  @Test
  void eachFileHasOneOriginatingElementItsInterface(@TempDir Path folder) throws IOException {
    Spy spy = new Spy();
    assertThat(project(folder, order()).compile(Project.With.JAVAC, spy)).isEmpty();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int number : order()) {
      expected.put("demo.Files" + number + "Syslets", List.of("demo.Files" + number));
    }
    assertThat(spy.origins).isEqualTo(expected);
  }

  /** The processor, with somebody who looks at what it asks the filer for. */
  private static final class Spy implements Processor {
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final SysletsProcessor processor = new SysletsProcessor();

    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = environment.getFiler();
      Filer watched =
          proxy(
              Filer.class,
              (method, args) -> {
                if (method.getName().equals("createSourceFile")) {
                  Element[] given = (Element[]) args[1];
                  origins.put(
                      args[0].toString(), Arrays.stream(given).map(Element::toString).toList());
                } else if (method.getName().startsWith("create")) {
                  origins.put(method.getName() + Arrays.toString(args), List.of());
                }
                return method.invoke(filer, args);
              });
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, args) ->
                  method.getName().equals("getFiler")
                      ? watched
                      : method.invoke(environment, args)));
    }

    /** A call, and what is done in its place. */
    private interface Call {
      Object answer(java.lang.reflect.Method method, Object[] args) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
      return type.cast(
          Proxy.newProxyInstance(
              Spy.class.getClassLoader(),
              new Class<?>[] {type},
              (self, method, args) -> {
                try {
                  return call.answer(method, args);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return processor.getCompletions(element, annotation, member, text);
    }
  }
}
