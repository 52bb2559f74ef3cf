// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a body never looks at is a warning at the parameter, and what it needs is none. */
class UnreadParametersTest {
  private static final String HEAD =
      """
      package demo;
      import java.nio.ByteBuffer;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;
      import org.syslet4j.OwnedFd;
      import org.syslet4j.annotation.*;
      """;

  @TempDir Path folder;

  private static PlacesTest.Mistake in(String name, String body, String method, String parameter) {
    return new PlacesTest.Mistake(
        name,
        HEAD + "@Syslets interface Calls {\n" + body + "\n}\n",
        "the chain of "
            + method
            + " never reads parameter "
            + parameter
            + ": remove it, or begin its name with _ if it is meant");
  }

  static List<PlacesTest.Mistake> unread() {
    return List.of(
        in(
            "a number",
            """
              @Chain(\"""
                  return a
                  \""")
              long m(long a,
                  long ^b);
            """,
            "m",
            "b"),
        in(
            "one that has a default",
            "  @Chain(\"return a\")\n  long m(long a, @Default(1) long ^b);",
            "m",
            "b"),
        in(
            "one that a name in the body hides",
            "  @Chain(\"if a > 0 { let c = 1\\n return c }\\n return a\")\n"
                + "  long m(long a, long ^b);",
            "m",
            "b"),
        in("a path", "  @Chain(\"try getppid()\")\n  void m(Path ^p);", "m", "p"),
        in(
            "a buffer",
            "  @Chain(\"return try getppid()\")\n  CompletableFuture<Long> m(ByteBuffer ^b);",
            "m",
            "b"),
        in("a descriptor", "  @Chain(\"\")\n  void m(OwnedFd ^fd);", "m", "fd"),
        in("a struct", "  record Point(long x) {}\n  @Chain(\"\")\n  void m(Point ^p);", "m", "p"),
        in(
            "structs in a row",
            "  record Point(long x) {}\n  @Chain(\"\")\n  void m(List<Point> ^p);",
            "m",
            "p"),
        in(
            "a list of a batch",
            "  @Chain(\"return a\")\n  List<Long> m(List<Long> a, List<Long> ^b);",
            "m",
            "b"),
        in(
            "a record of a batch, of which no component is read",
            "  record Pair(long x, long y) {}\n"
                + "  @Chain(\"return a\")\n  List<Long> m(List<Long> a, List<Pair> ^b);",
            "m",
            "b"));
  }

  private List<Project.Message> compile(Project.With compiler, String source) throws IOException {
    Project project = new Project(folder).file("demo/Calls.java", source);
    if (compiler == Project.With.ECJ) {
      project.option("-warn:-unusedImport");
    }
    return project.compile(compiler);
  }

  /**
   * Without what is said because of the warning, that warnings are errors here, and what the
   * Eclipse compiler notes of every use of SuppressWarnings.
   */
  private static List<Project.Message> about(List<Project.Message> messages) {
    return messages.stream()
        .filter(message -> !message.file().isEmpty() && message.kind() != Diagnostic.Kind.NOTE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("unread")
  void javacWarnsAtTheParameter(PlacesTest.Mistake mistake) throws IOException {
    assertThat(about(compile(Project.With.JAVAC, mistake.text())))
        .containsExactly(
            new Project.Message(
                Diagnostic.Kind.WARNING,
                "Calls.java",
                mistake.line(),
                mistake.column(),
                mistake.message()));
  }

  @ParameterizedTest
  @MethodSource("unread")
  void theEclipseCompilerWarnsAtTheParameter(PlacesTest.Mistake mistake) throws IOException {
    assertThat(about(compile(Project.With.ECJ, mistake.text())))
        .containsExactly(
            new Project.Message(
                Diagnostic.Kind.WARNING,
                "Calls.java",
                mistake.line(),
                mistake.column(),
                mistake.message()));
  }

  private static final String FINE =
      """
      @Syslets interface Calls {
        record Point(long x, long y) {}
        record Slice(@Fd int from, long at, long spare) {}

        /** Only filled. */
        @Chain("return try read(from, room)")
        long fill(OwnedFd from, ByteBuffer room);

        /** Only written to. */
        @Chain("room[0] = 1")
        void store(ByteBuffer room);

        @Chain("p.x = 1")
        void set(Point p);

        @Chain("points[0].y = 1")
        void setFirst(List<Point> points);

        @Chain("return points.len")
        long count(List<Point> points);

        @Chain("return p.x")
        long one(Point p);

        @Chain("return try lseek(from, at, SEEK_SET)")
        List<Long> seek(List<Slice> slices);

        @Chain("for i in 0..n { try getppid() }")
        void times(int n);

        @Chain("return 1")
        long meant(long _a, long _second);

        @Chain("return 1")
        @SuppressWarnings("unused")
        long method(long a);

        @Chain("return 1")
        long parameter(@SuppressWarnings({"unused"}) long a);

        @SuppressWarnings("all")
        @Syslets interface Type {
          @Chain("return 1")
          long type(long a);
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(Project.With.class)
  void whatIsReadOrFilledOrMeantIsNotWarnedOf(Project.With compiler) throws IOException {
    assertThat(about(compile(compiler, HEAD + FINE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Project.With.class)
  void whatAnInterfaceInheritsIsWarnedOfOnce(Project.With compiler) throws IOException {
    PlacesTest.Mistake mistake =
        in(
            "",
            "  @Syslets interface Above {\n    @Chain(\"\")\n    void m(long ^a);\n  }\n"
                + "  @Syslets interface Below extends Above {}",
            "m",
            "a");
    assertThat(about(compile(compiler, mistake.text())))
        .singleElement()
        .extracting(Project.Message::text)
        .isEqualTo(mistake.message());
  }

  @ParameterizedTest
  @EnumSource(Project.With.class)
  void aBodyThatIsWrongIsAllThatIsTold(Project.With compiler) throws IOException {
    PlacesTest.Mistake mistake = in("", "  @Chain(^\"return b\")\n  long m(long a);", "m", "a");
    assertThat(compile(compiler, mistake.text()))
        .singleElement()
        .extracting(Project.Message::kind)
        .isEqualTo(Diagnostic.Kind.ERROR);
  }

  /** A constant that does not exist is the compiler's matter, wherever it stands. */
  @Test
  void anUnknownNameInSuppressWarningsDoesNotStopTheProcessor() throws IOException {
    for (String value : List.of("Gone.NAME", "{Gone.NAME}", "{\"unused\", Gone.NAME}")) {
      PlacesTest.Mistake mistake =
          in(
              "",
              "  @Chain(\"\")\n  @SuppressWarnings(" + value + ")\n  void m(long ^a);",
              "m",
              "a");
      Stream<String> said = compile(Project.With.JAVAC, mistake.text()).stream().map(m -> m.text());
      assertThat(said).anyMatch(text -> text.contains("Gone"));
    }
  }
}
