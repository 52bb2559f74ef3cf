// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;

class FileChainsTest {
  private static final String HEAD =
      """
      package demo;
      import java.nio.file.Path;
      import org.syslet4j.OwnedFd;
      import org.syslet4j.annotation.*;
      """;

  private static final String COPY =
      """
      package files

      use lib.modes

      /// Adds.
      syslet add(a: long, b: long = TWO) -> long {
          return a + b
      }

      syslet ends() -> (in: fd, out: fd) {
          var ends: fd[2]
          try pipe2(ends, O_CLOEXEC)
          return ends[0], ends[1]
      }

      syslet at(file: path, dir: fd) {
          try faccessat(dir, file, F_OK)
      }
      """;

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    file("demo/copy.syslet", COPY);
    file("lib/modes.syslet", "package lib.modes\n\nconst TWO = 2\n");
  }

  private void file(String name, String text) throws IOException {
    Path path = root.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Compiled compile(String body) {
    return compile(List.of("-Asyslet.sources=" + root), body);
  }

  private static Compiled compile(List<String> options, String body) {
    return Compiled.of(options, JavaFileObjects.forSourceString("demo.In", HEAD + body));
  }

  private static Object create(Compiled compiled, SysletRuntime runtime) throws Exception {
    assertThat(compiled.messages()).isEmpty();
    Method create =
        compiled.load("demo.InSyslets").getDeclaredMethod("create", SysletRuntime.class);
    create.setAccessible(true);
    return create.invoke(null, runtime);
  }

  private static Object call(Object target, String name, Object... args) throws Exception {
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(name)) {
        method.setAccessible(true);
        return method.invoke(target, args);
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void parametersAndResultsAreBoundByName() throws Exception {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              record Swapped(OwnedFd out, OwnedFd in) {}
              @Chain(file = "copy.syslet", syslet = "add") long backwards(int b, long a);
              @Chain(file = "copy.syslet", syslet = "add") long less(long a);
              @Chain(file = "copy.syslet", syslet = "add") int boxed(Long b, Integer a);
              @Chain(file = "/demo/copy.syslet") Swapped ends();
            }
            """);
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object in = create(compiled, runtime);
      assertThat(call(in, "backwards", 1, 40L)).isEqualTo(41L);
      assertThat(call(in, "less", 40L)).isEqualTo(42L);
      assertThat(call(in, "boxed", null, 40)).isEqualTo(42);
      String ends = call(in, "ends").toString();
      int out = Integer.parseInt(ends.replaceAll(".*out=fd (\\d+).*", "$1"));
      int read = Integer.parseInt(ends.replaceAll(".*in=fd (\\d+).*", "$1"));
      try (OwnedFd writing = OwnedFd.of(out);
          OwnedFd reading = OwnedFd.of(read)) {
        assertThat(Files.readString(Path.of("/proc/self/fdinfo/" + writing.value())))
            .contains("02000001"); // O_CLOEXEC | O_WRONLY
        assertThat(Files.readString(Path.of("/proc/self/fdinfo/" + reading.value())))
            .contains("02000000");
      }
    }
  }

  @Test
  void theImageIsThatOfTheFile() throws Exception {
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }");
    assertThat(compiled.messages()).isEmpty();
    Bundle annotated = SameImageTest.images(compiled.load("demo.InSyslets$Impl$Images"), "add");
    Bundle text =
        new SysletCompiler()
            .folder(root)
            .file("demo/copy.syslet", COPY.getBytes(StandardCharsets.UTF_8))
            .compile()
            .bundle();
    Bundle add =
        new Bundle(
            text.images().stream().filter(image -> image.name().equals("files.add")).toList());
    assertThat(annotated.images().get(0).doc()).isEqualTo("Adds.");
    assertThat(ImageWriter.write(annotated)).isEqualTo(ImageWriter.write(add));
  }

  @Test
  void aFileIsFoundOnTheSourcePathAndOnTheClassPath() {
    String body = "@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }";
    assertThat(compile(List.of("-sourcepath", root.toString()), body).messages()).isEmpty();
    String path = System.getProperty("java.class.path");
    assertThat(compile(List.of("-classpath", path + ":" + root), body).messages()).isEmpty();
  }

  @Test
  void theFolderOfThePackageComesBeforeTheRoot() throws Exception {
    file("copy.syslet", "syslet add(a: long) -> long { return a }\n");
    String body = "@Syslets interface In { @Chain(file = \"%s\") long add(long a); }";
    try (SysletRuntime runtime = SysletRuntime.open()) {
      assertThat(call(create(compile(body.formatted("copy.syslet")), runtime), "add", 40L))
          .isEqualTo(42L);
      assertThat(call(create(compile(body.formatted("/copy.syslet")), runtime), "add", 40L))
          .isEqualTo(40L);
      Files.delete(root.resolve("demo/copy.syslet"));
      assertThat(call(create(compile(body.formatted("copy.syslet")), runtime), "add", 40L))
          .isEqualTo(40L);
    }
  }

  @Test
  void aPackageOfTheProjectCanBeUsedByInlineText() throws Exception {
    Compiled compiled =
        compile(
            "@Syslets(use = \"lib.modes\") interface In { @Chain(\"return TWO\") long two(); }");
    try (SysletRuntime runtime = SysletRuntime.open()) {
      assertThat(call(create(compiled, runtime), "two")).isEqualTo(2L);
    }
  }

  // ---- mistakes

  @Test
  void aMistakeInTheFileIsToldOnceAtTheValueWithItsOwnPlace() throws Exception {
    file("demo/copy.syslet", "syslet add(a: long) -> long {\n    return a + c\n}\n");
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              @Chain(
                  file = "copy.syslet") long add(long a);
              @Chain(file = "copy.syslet", syslet = "add") long again(long a);
              default Object use() { return InSyslets.create(); }
            }
            """);
    assertThat(compiled.places()).containsExactly("ERROR 7:14: [SYS0101]: cannot find `c`");
    assertThat(compiled.messages().get(0)).contains("--> demo/copy.syslet:2:16");
  }

  @Test
  void aSyntaxErrorInTheFileIsTold() throws Exception {
    file("demo/copy.syslet", "syslet add(a: long) -> long {\n    return\n  )\n}\n");
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }");
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 5: [SYS0001]")
        .contains("--> demo/copy.syslet:3:3");
  }

  @Test
  void whatIsNoTextIsTold() throws Exception {
    Files.write(root.resolve("demo/copy.syslet"), new byte[] {'a', (byte) 0xff});
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }");
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .contains("demo/copy.syslet")
        .contains("UTF-8");
  }

  @Test
  void aWarningAboutTheFileIsAWarning() throws Exception {
    file("demo/copy.syslet", "syslet m() {\n    getpid()\n}\n");
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") void m(); }");
    assertThat(compiled.messages().get(0))
        .startsWith("WARNING 5: [SYS1002]")
        .contains("--> demo/copy.syslet:2:5");
  }

  @Test
  void packagesThatUseEachOtherInACircleAreTold() throws Exception {
    file("lib/modes.syslet", "package lib.modes\n\nuse lib.more\n\nconst TWO = 2\n");
    file("lib/more.syslet", "package lib.more\n\nuse lib.modes\n\nconst ONE = 1\n");
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }");
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 5: [SYS0115]: the package `lib.modes` uses itself")
        .contains("lib/modes.syslet:3:5")
        .contains("lib/more.syslet:3:5");
  }

  @Test
  void aPackageThatIsNotThereIsToldWithThePlaceOfItsUse() throws Exception {
    Files.delete(root.resolve("lib/modes.syslet"));
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") long add(long a); }");
    assertThat(compiled.messages().get(0))
        .startsWith("ERROR 5: [SYS0106]: cannot find the package `lib.modes`")
        .contains("--> demo/copy.syslet:3:5");
  }

  @Test
  void aFileThatIsNotThereIsToldWithWhereWasLooked() {
    Compiled compiled =
        compile("@Syslets interface In {\n  @Chain(file = \"cpoy.syslet\") long add(long a); }");
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 6:17: cannot find cpoy.syslet: looked for demo/cpoy.syslet and cpoy.syslet in "
                + root
                + ", the source path, the class output and the class path; -Asyslet.sources names"
                + " these folders");
    assertThat(
            compile(
                    List.of("-Asyslet.sources=/no/such"),
                    "@Syslets interface In { @Chain(file = \"/a.syslet\") void a(); }")
                .messages())
        .containsExactly(
            "ERROR 5: cannot find /a.syslet: looked for a.syslet in /no/such (which is no folder),"
                + " the source path, the class output and the class path; -Asyslet.sources names"
                + " these folders");
  }

  @Test
  void aSysletThatIsNotInTheFileIsTold() {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              @Chain(file = "copy.syslet", syslet = "adde") long add(long a);
              @Chain(file = "copy.syslet") void edns();
              @Chain(file = "/lib/modes.syslet") void m();
            }
            """);
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 6:41: demo/copy.syslet has no syslet 'adde'; it has add, ends, at: did you mean"
                + " add?",
            "ERROR 7:17: demo/copy.syslet has no syslet 'edns'; it has add, ends, at: did you mean"
                + " ends?",
            "ERROR 8:17: lib/modes.syslet has no syslet 'm'; it has none");
  }

  @Test
  void aNameThatLeavesTheFoldersIsRefused() {
    for (String name : List.of("../copy.syslet", "", "/", "a//b", "./copy.syslet", "/..")) {
      assertThat(
              compile("@Syslets interface In { @Chain(file = \"" + name + "\") void m(); }")
                  .messages())
          .containsExactly(
              "ERROR 5: '"
                  + name
                  + "' is no name of a file below the package's folder, or with / in front below"
                  + " the root");
    }
  }

  @Test
  void theParametersMustBeThoseOfTheSyslet() {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              @Chain(file = "copy.syslet", syslet = "add") long surplus(long a, long c);
              @Chain(file = "copy.syslet", syslet = "at")
              void unbound();
              @Chain(file = "copy.syslet", syslet = "at")
              void wrong(long file,
                  int dir);
              @Chain(file = "copy.syslet", syslet = "at") void good(Path file, OwnedFd dir);
              @Chain(file = "copy.syslet", syslet = "add") long twice(long a, @Default(1) long b);
            }
            """);
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 6:74: add of demo/copy.syslet has no parameter c; it has a, b",
            "ERROR 8:8: unbound has no parameter for file: path, dir: fd, which at of"
                + " demo/copy.syslet needs",
            "ERROR 10:19: file is of type long, and at of demo/copy.syslet takes file: path, in"
                + " Java Path or String",
            "ERROR 11:11: dir is of type int, and at of demo/copy.syslet takes dir: fd, in Java"
                + " OwnedFd or @Fd int",
            "ERROR 13:76: parameter b has its default where the syslet is declared: remove"
                + " @Default");
  }

  private static final String WORDS =
      """
      struct S { int: long, plain: long }

      syslet words(class: long, s: S, new: long = 4) -> (byte: long, wait: long) {
          return class + s.int, new + s.plain
      }
      """;

  @Test
  void whatIsAWordOfJavaHasAnUnderscoreBehindIt() throws Exception {
    file("demo/words.syslet", WORDS);
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              record S(long int_, long plain) {}
              record R(long wait_, long byte_) {}
              @Chain(file = "words.syslet") R words(long class_, S s, long new_);
            }
            """);
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object in = create(compiled, runtime);
      Object struct = Called.record(in, "S", 20L, 300L);
      assertThat(call(in, "words", 1L, struct, 4000L)).hasToString("R[wait_=4300, byte_=21]");
    }
  }

  @Test
  void aMessageSaysHowJavaWritesAWordOfItsOwn() throws Exception {
    file("demo/words.syslet", WORDS);
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              record S(long int_, long plain) {}
              record R(long a, long b) {}
              @Chain(file = "words.syslet") R words(S s);
            }
            """);
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR 8: words has no parameter for class (class_ in Java): long, which words of"
                + " demo/words.syslet needs",
            "ERROR 8: words returns demo.In.R, and words of demo/words.syslet returns (byte (byte_"
                + " in Java): long, wait (wait_ in Java): long): a record with these components,"
                + " long, int or OwnedFd");
  }

  @Test
  void theResultsMustBeThoseOfTheSyslet() {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              record Ends(OwnedFd in, OwnedFd off) {}
              @Chain(file = "copy.syslet", syslet = "add") void nothing(long a);
              @Chain(file = "copy.syslet", syslet = "at") long one(Path file, OwnedFd dir);
              @Chain(file = "copy.syslet") Ends ends();
              @Chain(file = "copy.syslet", syslet = "add") OwnedFd fd(long a);
            }
            """);
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 7:53: nothing returns void, and add of demo/copy.syslet returns long: long or"
                + " int",
            "ERROR 8:52: one returns long, and at of demo/copy.syslet returns nothing: void, or"
                + " Void in a CompletableFuture",
            "ERROR 9:37: ends returns demo.In.Ends, and ends of demo/copy.syslet returns (in: fd,"
                + " out: fd): a record with these components, long, int or OwnedFd",
            "ERROR 10:56: fd returns org.syslet4j.OwnedFd, and add of demo/copy.syslet returns"
                + " long: long or int");
  }

  @Test
  void aChainIsInOnePlace() {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              @Chain(value = "", file = "copy.syslet") void both();
              @Chain void none();
              @Chain(value = "", syslet = "add") void lost();
            }
            """);
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 6:29: the chain stands here or in a file, not in both: remove one",
            "ERROR 7:3: @Chain needs the statements of a chain, or file = \"...\"",
            "ERROR 8:31: syslet says which one of a file, and there is no file = \"...\"");
  }

  @Test
  void aFileThatLacksACallOnOneArchitectureIsANoteAndCostsThatImage() throws Exception {
    file("demo/copy.syslet", "syslet m() {\n    close(try open(\"/\", O_CLOEXEC))\n}\n");
    Compiled compiled =
        compile("@Syslets interface In { @Chain(file = \"copy.syslet\") void m(); }");
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE 5: [SYS0109]")
        .contains("demo/copy.syslet:2:15");
    assertThat(SameImageTest.images(compiled.load("demo.InSyslets$Impl$Images"), "m").images())
        .extracting(image -> image.arch().text())
        .containsExactly("x86_64");
  }

  @Test
  void namesThatAClassFileHasLostAreExplained() {
    Compiled compiled =
        compile(
            """
            @Syslets interface In {
              @Chain(file = "copy.syslet", syslet = "add") long m(long arg0);
            }
            """);
    assertThat(compiled.messages())
        .last()
        .asString()
        .startsWith("NOTE 6: the parameters of m have lost their names")
        .endsWith("compiled with -parameters");
  }

  @Test
  void gradleProcessesAllInterfacesTogetherWhereFilesAreRead() {
    SysletsProcessor processor = new SysletsProcessor();
    assertThat(processor.getSupportedOptions())
        .isEqualTo(
            Set.of("syslet.archs", "syslet.sources", "org.gradle.annotation.processing.isolating"));
    Compiler.javac()
        .withOptions("-Asyslet.sources=" + root)
        .withProcessors(processor)
        .compile(JavaFileObjects.forSourceString("demo.In", HEAD + "interface In {}"));
    assertThat(processor.getSupportedOptions())
        .contains("org.gradle.annotation.processing.aggregating")
        .doesNotContain("org.gradle.annotation.processing.isolating");
  }
}
