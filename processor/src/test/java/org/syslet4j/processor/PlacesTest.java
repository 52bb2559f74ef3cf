// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each mistake is told at its file, line and column, and nothing else is, though the class that
 * uses what could not be written is compiled as well.
 */
class PlacesTest {
  private static final String PACKAGE = "package demo;\nimport org.syslet4j.annotation.*;\n";
  private static final String USE = "class Use { Object made = BadSyslets.create(); }\n";

  @TempDir Path folder;

  /**
   * A file with one mistake.
   *
   * @param source with a {@code ^} in front of what is wrong
   * @param message how it begins
   */
  record Mistake(String name, String source, String message) {
    long line() {
      return source.substring(0, source.indexOf('^')).lines().count()
          + (source.charAt(source.indexOf('^') - 1) == '\n' ? 1 : 0);
    }

    long column() {
      int at = source.indexOf('^');
      return at - source.lastIndexOf('\n', at);
    }

    String text() {
      return source.replace("^", "");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Mistake in(String name, String body, String message) {
    return new Mistake(
        name, PACKAGE + "@Syslets interface Bad {\n" + body + "\n}\n" + USE, message);
  }

  private static Mistake around(String name, String source, String message) {
    return new Mistake(name, PACKAGE + source + "\n" + USE, message);
  }

  static List<Mistake> mistakes() {
    return List.of(
        in(
            "a name that no parameter binds",
            """
              @Chain(^\"""
                  return a + b
                  \""")
              long m(long a);
            """,
            "[SYS0101]: cannot find `b`"),
        in(
            "a body with a syntax error",
            "  @Chain(\n      ^\"let = 1\")\n  void m();",
            "[SYS0001]: expected a name, found `=`"),
        in("a body of wrong types", "  @Chain(^\"return name\")\n  long m(String name);", "[SYS02"),
        in(
            "more results than the method gives",
            "  @Chain(^\"return 1, 2\")\n  long m();",
            "[SYS0208]: `m` gives 1 value, found 2"),
        in(
            "a parameter of a type that is unknown to the language",
            "  @Chain(\"\")\n  void m(long a,\n      double ^spare);",
            "parameter spare is of type double"),
        in(
            "a result that no chain gives",
            "  @Chain(\"\")\n  String ^m();",
            "m returns java.lang.String"),
        in(
            "a default for a path",
            "  @Chain(\"\")\n  void m(@Default(^1) String p);",
            "parameter p is a path; only numbers"),
        in(
            "two chains of one name",
            "  @Chain(\"\")\n  void m();\n  ^@Chain(\"\")\n  void m(long a);",
            "there are two chains m"),
        in("a generic method", "  @Chain(\"\")\n  <T> void ^m();", "m has type parameters"),
        in("a default method", "  ^@Chain(\"\")\n  default void m() {}", "m has a body in Java"),
        in("a static method", "  ^@Chain(\"\")\n  static void m() {}", "m has a body in Java"),
        in(
            "one that every object has with another result",
            "  @Chain(\"\")\n  void ^clone();",
            "every object has a method clone, which no chain can be"),
        in("a method of every object without a chain", "  Bad ^clone();", "clone has no @Chain"),
        in(
            "a method without a chain, whatever else is wrong with it",
            "  <T> T ^m(T a);",
            "m has no @Chain"),
        new Mistake(
            "one method from two interfaces",
            PACKAGE
                + "class Bad {\n"
                + "  @Syslets interface One {\n    @Chain(\"\") void m();\n  }\n"
                + "  @Syslets interface Two {\n    @Chain(\"\") void m();\n  }\n"
                + "  @Syslets ^interface In extends One, Two {}\n"
                + "  In made = Bad_InSyslets.create();\n"
                + "}\n",
            "there are two chains m"),
        in(
            "a file whose name holds a zero",
            "  @Chain(file = ^\"none\\0.syslet\")\n  void m();",
            "'none\\0.syslet' is no name of a file"),
        in(
            "a method without a chain",
            "  @Chain(\"\")\n  void n();\n  void ^m();",
            "m has no @Chain"),
        in(
            "a word of the language",
            "  @Chain(\"\")\n  void m(long ^loop);",
            "'loop' is a word of the language"),
        in(
            "a letter that the language does not have",
            "  @Chain(\"\")\n  void m(long ^$a);",
            "'$a' is no name of the language"),
        around(
            "a generic interface",
            "^@Syslets interface Bad<T> {\n  @Chain(\"\") void m();\n}",
            "Bad has type parameters"),
        around(
            "a class",
            "\n^@Syslets\nclass Bad {}",
            "@Syslets is for interfaces, and Bad is a class"),
        around(
            "an enum", "^@Syslets enum Bad {}", "@Syslets is for interfaces, and Bad is an enum"),
        around(
            "an annotation",
            "^@Syslets @interface Bad {}",
            "@Syslets is for interfaces, and Bad is an annotation type"),
        around(
            "a sealed interface",
            "^@Syslets sealed interface Bad permits Known {\n  @Chain(\"\") void m();\n}\n"
                + "final class Known implements Bad { public void m() {} }",
            "Bad is sealed, so no class outside of its file can implement it"),
        new Mistake(
            "a private nested interface",
            PACKAGE
                + "class Bad {\n"
                + "  ^@Syslets private interface In {\n"
                + "    @Chain(\"\") void m();\n"
                + "  }\n"
                + "  In made = Bad_InSyslets.create();\n"
                + "}\n",
            "In is private, so no class can implement it"),
        new Mistake(
            "an interface in the unnamed package",
            "import org.syslet4j.annotation.*;\n"
                + "^@Syslets interface Bad {\n"
                + "  @Chain(\"\") void m();\n"
                + "}\n"
                + USE,
            "Bad is in the unnamed package"),
        around(
            "a package that is not there",
            "@Syslets(use = \"std.oi\") interface Bad {\n  @Chain(^\"\") void m();\n}",
            "[SYS0106]: cannot find the package `std.oi`"),
        in(
            "a file that is not there",
            "  @Chain(\n      file = ^\"none.syslet\", syslet = \"m\")\n  void m();",
            "cannot find none.syslet: looked for demo/none.syslet and none.syslet in "),
        in(
            "a file whose packages use each other",
            "  @Chain(file = ^\"/turn.syslet\")\n  void m();",
            "[SYS0115]: the package `ring.one` uses itself"),
        around(
            "packages that use each other",
            "@Syslets(use = \"ring.one\") interface Bad {\n  @Chain(^\"\") void m();\n}",
            "[SYS0115]: the package `ring.one` uses itself"),
        around(
            "a chain outside of an annotated interface",
            "interface Plain {\n  ^@Chain(\"\") void m();\n}\n"
                + "@Syslets interface Bad { @Chain(\"\") void m(); }",
            "@Chain has no effect here: interface Plain lacks @Syslets"));
  }

  /** The file of the mistake, beside files of the language. */
  private Project project(Mistake mistake) throws IOException {
    Path files = Files.createDirectories(folder.resolve("syslets"));
    Files.writeString(files.resolve("turn.syslet"), "use ring.one\n\nsyslet m() { }\n");
    Path ring = Files.createDirectories(files.resolve("ring"));
    Files.writeString(ring.resolve("one.syslet"), "package ring.one\n\nuse ring.two\n");
    Files.writeString(ring.resolve("two.syslet"), "package ring.two\n\nuse ring.one\n");
    return new Project(folder)
        .file("demo/Bad.java", mistake.text())
        .option("-Asyslet.sources=" + files);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void javacTellsFileLineAndColumnOfNothingElse(Mistake mistake) throws IOException {
    List<Project.Message> messages = project(mistake).compile(Project.With.JAVAC);
    assertThat(messages).hasSize(1);
    Project.Message only = messages.get(0);
    assertThat(only.text()).startsWith(mistake.message());
    assertThat(only)
        .isEqualTo(
            new Project.Message(
                Diagnostic.Kind.ERROR, "Bad.java", mistake.line(), mistake.column(), only.text()));
  }

  /** Its columns are its own: it points at the name of a value, too. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void theEclipseCompilerTellsFileAndLineOfNothingElse(Mistake mistake) throws IOException {
    List<Project.Message> messages = project(mistake).option("-nowarn").compile(Project.With.ECJ);
    assertThat(messages).hasSize(1);
    Project.Message only = messages.get(0);
    assertThat(only.text()).startsWith(mistake.message());
    assertThat(List.of(only.file(), only.line())).isEqualTo(List.of("Bad.java", mistake.line()));
  }
}
