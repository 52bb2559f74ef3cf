// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that other processors have yet to write, under both compilers. */
class OtherProcessorsTest {
  @TempDir Path folder;

  /** Writes a class in each round, as long as there are any. */
  private static final class Writing extends AbstractProcessor {
    private final List<String> left;

    Writing(String... classes) {
      this.left = new ArrayList<>(List.of(classes));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!left.isEmpty() && !round.processingOver()) {
        String source = left.remove(0);
        String name = source.replaceFirst("(?s).*?(?:record|class|interface) (\\w+).*", "$1");
        try (Writer out = processingEnv.getFiler().createSourceFile("demo." + name).openWriter()) {
          out.write("package demo; " + source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  private Project project(String body) throws IOException {
    return new Project(folder)
        .file(
            "demo/Late.java",
            "package demo;\nimport org.syslet4j.annotation.*;\n@Syslets "
                + body
                + "\nclass Use { Object made = LateSyslets.create(); }\n");
  }

  private void isWritten(Project.With with, Project project) throws IOException {
    assertThat(project.compile(with)).isEmpty();
    assertThat(project.generated()).containsKey("demo/LateSyslets.java");
  }

  @ParameterizedTest
  @EnumSource
  void aResultThatIsWrittenInTheFirstRoundIsWaitedFor(Project.With with) throws IOException {
    Project project =
        project("interface Late { @Chain(\"return a, a + 1\") Written two(long a); }");
    isWritten(with, project.beside(new Writing("record Written(long first, long second) {}")));
  }

  @ParameterizedTest
  @EnumSource
  void typesOfTwoRoundsAreWaitedFor(Project.With with) throws IOException {
    Project project =
        project(
            "interface Late extends Second {\n"
                + "  @Chain(\"return a, a + 1\") First two(long a) throws Third; }");
    isWritten(
        with,
        project.beside(
            new Writing(
                "record First(long first, long second) {}",
                "interface Second {}",
                "class Third extends java.io.IOException { static final long serialVersionUID = 1;"
                    + " }")));
  }

  @ParameterizedTest
  @EnumSource
  void constantsAreWaitedForToo(Project.With with) throws IOException {
    Project project =
        project("interface Late { @Chain(Written.BODY) long add(@Default(Written.ONE) Long a); }");
    isWritten(
        with,
        project.beside(
            new Writing(
                "class Unrelated {}",
                "class Written { static final String BODY = \"return a\"; static final long ONE ="
                    + " 1; }")));
    assertThat(project.generated().get("demo/LateSyslets.java")).contains("if (a != null)");
  }

  private void isToldOnce(Project.With with, String body, long line) throws IOException {
    List<Project.Message> messages = project(body).compile(with);
    // javac says besides that a class comes too late to be processed, which is of no consequence.
    assertThat(messages)
        .filteredOn(message -> !message.file().isEmpty())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.kind()).isEqualTo(Diagnostic.Kind.ERROR);
              assertThat(only.text()).containsAnyOf("cannot find symbol", "cannot be resolved");
              assertThat(only.line()).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aResultThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(with, "interface Late {\n  @Chain(\"return 1, 2\")\n  Written two(); }", 5);
  }

  @ParameterizedTest
  @EnumSource
  void aParameterOfATypeThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(with, "interface Late {\n  @Chain(\"\")\n  void m(\n Written w); }", 6);
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(with, "interface Late {\n  @Chain(\"\")\n  void m() throws Written; }", 5);
  }

  @ParameterizedTest
  @EnumSource
  void anInterfaceAboveThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(with, "interface Late extends\n Written {\n  @Chain(\"\") void m(); }", 4);
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(with, "interface Late {\n  @Chain(Written.BODY)\n  void m(); }", 4);
  }

  @ParameterizedTest
  @EnumSource
  void aDefaultThatNobodyWritesIsToldOnce(Project.With with) throws IOException {
    isToldOnce(
        with, "interface Late {\n  @Chain(\"\") void m(\n @Default(Written.ONE) long a); }", 5);
  }
}
