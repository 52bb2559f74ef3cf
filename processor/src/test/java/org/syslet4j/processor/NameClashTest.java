// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.SysletRuntime;

/** What a user may name as he likes, though what is written names something so. */
class NameClashTest {
  private static final String IN =
      """
      package demo;
      import org.syslet4j.annotation.*;
      @Syslets public interface In {
        record Binding(long a, long b) {}
        record LazyProgram(long a, long b) {}
        record SysletResult(long a, long b) {}
        record SysletException(long a, long b) {}
        record SysletRuntime(long a, long b) {}
        record UncheckedIOException(long a, long b) {}
        record Structs(long a) {}
        record Elements(long a) {}
        record StructArray(long a) {}
        record List(long a, int b) {}
        record String(long a, int b) {}
        record Override(long a, long b) {}
        record Generated(long a, long b) {}
        record NullMarked(long a, long b) {}
        record SuppressWarnings(long a, long b) {}
        record Images(long a, long b) {}
        record Impl(long a, long b) {}
        record InSyslets(long a, long b) {}
        long end0 = 1;

        @Chain("return n, 2") Binding binding(long n);
        @Chain("return 1, 2") LazyProgram lazyProgram();
        @Chain("return 1, 2") SysletResult sysletResult();
        @Chain("return 1, 2") SysletException sysletException();
        @Chain("return 1, 2") SysletRuntime sysletRuntime();
        @Chain("return 1, 2") UncheckedIOException uncheckedIOException();
        @Chain("return s.a + e.a + t.a") long structs(Structs s, Elements e, StructArray t);
        @Chain("return a") java.util.List<Long> elements(java.util.List<Elements> e);
        @Chain("return n, 2") java.util.List<List> lists(java.util.List<Long> n);
        @Chain("try faccessat(AT_FDCWD, name, 0) return 1, 2") String string(java.lang.String name);
        @Chain("return 1, 2") Override override();
        @Chain("return 1, 2") Generated generated();
        @Chain("return 1, 2") NullMarked nullMarked();
        @Chain("return 1, 2") SuppressWarnings suppressWarnings();
        @Chain("return 1, 2") Images Images();
        @Chain("return 1, 2") Impl Impl();
        @Chain("return 1, 2") InSyslets inSyslets();
        @Chain("return Math + java") int Math(long Math, long java);
        @Chain("return 3") long runtime();
        @Chain("return 4") long create();
        @Chain("return 5") long cp();
        @Chain("return 6") long cpAtoms();
        @Chain("return 42") int hashCode();
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Project.With.class)
  void recordsAndMethodsMayBeCalledLikeWhatIsWritten(Project.With compiler) throws Exception {
    Project project = new Project(folder).file("demo/In.java", IN);
    assertThat(project.compile(compiler)).isEmpty();
    Class<?> factory = project.loader().loadClass("demo.InSyslets");
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object in = factory.getMethod("create", SysletRuntime.class).invoke(null, runtime);
      assertThat(Called.call(in, "binding", 7L)).hasToString("Binding[a=7, b=2]");
      assertThat(Called.call(in, "lists", List.of(8L))).hasToString("[List[a=8, b=2]]");
      assertThat(Called.call(in, "string", "/")).hasToString("String[a=1, b=2]");
      assertThat(Called.call(in, "Images")).hasToString("Images[a=1, b=2]");
      assertThat(Called.call(in, "Impl")).hasToString("Impl[a=1, b=2]");
      assertThat(Called.call(in, "Math", 1L, 2L)).isEqualTo(3);
      assertThat(Called.call(in, "cpAtoms")).isEqualTo(6L);
      assertThat(in.hashCode()).isEqualTo(42);
    }
  }

  /** A class of the package hides that of java.lang, and an inherited one what is imported. */
  @ParameterizedTest
  @EnumSource(Project.With.class)
  void soMayClassesOfThePackageAndOfInterfacesAbove(Project.With compiler) throws IOException {
    Project project =
        new Project(folder)
            .file(
                "demo/Up.java", "package demo; interface Up { record Binding(long a, long b) {} }")
            .file("demo/Override.java", "package demo; class Override {}")
            .file("demo/String.java", "package demo; class String {}")
            .file("demo/Long.java", "package demo; class Long {}")
            .file("demo/Binding.java", "package demo; class Binding {}")
            .file(
                "demo/In.java",
                """
                package demo;
                import java.util.List;
                import org.syslet4j.annotation.*;
                @Syslets interface In extends Up {
                  @Chain("return 1, 2") Up.Binding m();
                  @Chain("return n") List<java.lang.Long> n(List<java.lang.Long> n);
                }
                """);
    assertThat(project.compile(compiler)).isEmpty();
  }

  /** Of the interface itself, of classes beside it, and of constants. */
  @ParameterizedTest
  @EnumSource(Project.With.class)
  void theInterfaceMayBeCalledLikeTheClassThatImplementsIt(Project.With compiler) throws Exception {
    Project project =
        new Project(folder)
            .file("demo/Images.java", "package demo; public record Images(long a, long b) {}")
            .file(
                "demo/Impl.java",
                """
                package demo;
                import org.syslet4j.annotation.*;
                @Syslets public interface Impl {
                  long Images = 1, Impl = 2;
                  @Chain("return 1, 2") Images images();
                }
                """);
    assertThat(project.compile(compiler)).isEmpty();
    Class<?> factory = project.loader().loadClass("demo.ImplSyslets");
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object made = factory.getMethod("create", SysletRuntime.class).invoke(null, runtime);
      assertThat(Called.call(made, "images")).hasToString("Images[a=1, b=2]");
    }
  }

  /** Names that the writer gives to variables. */
  @Test
  void parametersMayBeCalledLikeVariablesOfWhatIsWritten() throws IOException {
    Project project =
        new Project(folder)
            .file(
                "demo/In.java",
                """
                package demo;
                import java.util.List;
                import org.syslet4j.annotation.*;
                @Syslets interface In {
                  record P(long x) {}
                  @Chain("return binding + result + e + runtime + program + structs + row + value + i + p.x")
                  long a(long binding, long result, long e, long runtime, long program, long structs,
                      long row, long value, long i, P p);
                  @Chain("return i + iList + binding + elements + index + pElement + x + q.x")
                  List<Long> b(List<Long> i, List<Long> iList, List<Long> binding, List<Long> elements,
                      long index, long pElement, List<P> p, P q);
                  @Chain("return record + yield + sealed + permits + when + module + it + is + with")
                  long c(long record, long yield, long sealed, long permits, long when, long module,
                      long it, long is, long with);
                }
                """);
    assertThat(project.compile(Project.With.JAVAC)).isEmpty();
  }
}
