// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.processor.method.ParamForm;
import org.syslet4j.processor.method.ReturnShape;

class MistakesTest {
  private static final String HEAD =
      """
      package demo;
      import org.syslet4j.annotation.*;
      import java.util.concurrent.CompletableFuture;
      """;

  private static Compiled compile(String body) {
    return Compiled.of("demo.Bad", HEAD + body);
  }

  private static void told(String body, String... messages) {
    assertThat(compile(body).messages()).containsExactly(messages);
  }

  @Test
  void aWrongBodyIsShownWithItsPlaceInTheTextBlock() {
    Compiled compiled =
        compile(
            """
            @Syslets interface Bad {
              @Chain(\"""
                  let f = try openat(AT_FDCWD, name, O_RDONYL)
                  try close(f)
                  \""")
              void open(String name);
              default Object use() { return BadSyslets.create(); }
            }
            """);
    assertThat(compiled.messages()).hasSize(1);
    assertThat(compiled.messages().get(0))
        .startsWith("ERROR 5: [SYS0101]: cannot find `O_RDONYL`")
        .contains("--> Bad.open:1:36")
        .contains("1 | let f = try openat(AT_FDCWD, name, O_RDONYL)")
        .contains("^^^^^^^^")
        .contains("did you mean `O_RDONLY`?");
  }

  @Test
  void aWrongBodyThatIsInheritedIsShownOnceWhereItStands() {
    assertThat(
            compile(
                    """
                    class Bad {
                      @Syslets interface Up { @Chain("return x") long m(); }
                      @Syslets interface Below extends Up {}
                      @Syslets interface Beside extends Up { @Chain("return x") long m(); }
                    }
                    """)
                .messages())
        .satisfiesExactly(
            own -> assertThat(own).startsWith("ERROR 5: [SYS0101]").contains("--> Up.m:1:8"),
            other ->
                assertThat(other).startsWith("ERROR 7: [SYS0101]").contains("--> Beside.m:1:8"));
  }

  @Test
  void aSyntaxErrorIsShownToo() {
    assertThat(compile("@Syslets interface Bad { @Chain(\"let = 1\") void m(); }").messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 4: [SYS0001]")
        .contains("--> Bad.m:1:5");
  }

  @Test
  void aMistakeAboutAParameterShowsTheHeader() {
    assertThat(
            compile("@Syslets interface Bad { @Chain(\"try close(n)\") void m(long n); }")
                .messages())
        .singleElement()
        .asString()
        .contains("::: <header of Bad.m>:1:10")
        .contains("syslet m(n: long)");
  }

  @Test
  void aWarningOfTheLanguageIsAWarning() {
    assertThat(compile("@Syslets interface Bad { @Chain(\"getpid()\") void m(); }").messages())
        .first()
        .asString()
        .startsWith("WARNING 4: [SYS1002]: nobody looks at the result of `getpid`");
  }

  @Test
  void aClassIsNoInterface() {
    told(
        "@Syslets abstract class Bad { Object o = BadSyslets.create(); }",
        "ERROR 4: @Syslets is for interfaces, and Bad is a class");
  }

  @Test
  void aRecordIsNoInterface() {
    told("@Syslets record Bad() {}", "ERROR 4: @Syslets is for interfaces, and Bad is a record");
  }

  @Test
  void aGenericInterfaceIsRefused() {
    told(
        "@Syslets interface Bad<T> { @Chain(\"\") void m(); }",
        "ERROR 4: Bad has type parameters; a chain has one set of types: remove them");
  }

  @Test
  void aGenericMethodIsRefused() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") <T> void m(); }",
        "ERROR 5: m has type parameters; a chain has one set of types: remove them");
  }

  @Test
  void aPrivateNestedInterfaceIsRefused() {
    told(
        "class Bad {\n @Syslets private interface In { @Chain(\"\") void m(); } }",
        "ERROR 5: In is private, so no class can implement it: make it package-private");
  }

  @Test
  void theUnnamedPackageIsRefused() {
    Compiled compiled =
        Compiled.of(
            "Bad",
            "import org.syslet4j.annotation.*; @Syslets interface Bad { @Chain(\"\") void m(); }");
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR 1: Bad is in the unnamed package; its syslets need a name: put it into a"
                + " package");
  }

  @Test
  void aPackageNameIsHeldToItsForm() {
    told(
        "@Syslets(packageName = \"a-b\") interface Bad { @Chain(\"\") void m(); }",
        "ERROR 4: 'a-b' is no name of a package");
  }

  @Test
  void twoChainsOfOneNameAreRefused() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void m();\n @Chain(\"\") void m(long a); }",
        "ERROR 6: there are two chains m, and a syslet has one name: rename one of them");
  }

  @Test
  void aChainHasNoBodyInJava() {
    told(
        "@Syslets interface Bad {\n"
            + " @Chain(\"\") default void m() {}\n"
            + " @Chain(\"\") static void s() {} }",
        "ERROR 5: m has a body in Java; a @Chain method is abstract",
        "ERROR 6: s has a body in Java; a @Chain method is abstract");
  }

  @Test
  void whatNobodyCanOverrideIsNoChain() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void wait();\n @Chain(\"\") void finalize(); }",
        "ERROR 5: every object has a method wait, which no chain can be: rename it",
        "ERROR 6: every object has a method finalize, which no chain can be: rename it");
  }

  @Test
  void anAbstractMethodNeedsAChain() {
    told(
        "@Syslets interface Bad {\n void m(); }",
        "ERROR 5: m has no @Chain, and nothing else implements it");
    told(
        "@Syslets interface Bad extends Runnable {}",
        "ERROR 4: run has no @Chain, and nothing else implements it");
  }

  @Test
  void aParameterOfAnUnsupportedTypeIsToldAtTheParameter() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void m(\n  double d); }",
        "ERROR 6: parameter d is of type double; supported are " + ParamForm.ALL);
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void m(@Fd long d); }",
        "ERROR 5: parameter d is of type @Fd long; supported are " + ParamForm.ALL);
  }

  @Test
  void aTypeThatThePackageCannotNameIsRefused() {
    Compiled compiled =
        Compiled.of(
            List.of(),
            JavaFileObjects.forSourceString(
                "other.Up",
                "package other; public class Up { protected record R(long x) {}"
                    + " protected interface I { record N(long x, long y) {} } }"),
            JavaFileObjects.forSourceString(
                "demo.Bad",
                HEAD
                    + "class Bad extends other.Up { @Syslets interface In {\n"
                    + " @Chain(\"return r.x\") long m(R r);\n"
                    + " @Chain(\"return 1, 2\") I.N n(); } }"));
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR 5: other.Up.R is not visible in package demo, so no class can implement m: make"
                + " it public",
            "ERROR 6: other.Up.I.N is not visible in package demo, so no class can implement n:"
                + " make it public");
  }

  @Test
  void aResultOfAnUnsupportedTypeIsRefused() {
    told(
        "@Syslets interface Bad {\n"
            + " @Chain(\"\") String m();\n"
            + " @Chain(\"\") CompletableFuture<String> f(); }",
        "ERROR 5: m returns java.lang.String, and a chain returns " + ReturnShape.ALL,
        "ERROR 6: f returns java.util.concurrent.CompletableFuture<java.lang.String>,"
            + " and a chain returns "
            + ReturnShape.ALL);
  }

  @Test
  void onlyNumbersHaveDefaults() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void m(@Default(1) String p); }",
        "ERROR 5: parameter p is a path; only numbers and descriptors have defaults");
  }

  @Test
  void wordsThatMeanSomethingInAFewPlacesOnlyAreNames() {
    told("@Syslets interface Bad { @Chain(\"return in + out\") long m(long in, long out); }");
  }

  @Test
  void whatIsDeprecatedIsNotToldAgainInWhatIsWritten() {
    told(
        "@Deprecated @Syslets interface Bad {\n @Deprecated record R(long a, long b) {}\n"
            + " @Deprecated(forRemoval = true) @Chain(\"return 1, 2\") R m(); }");
  }

  @Test
  void aWordOfTheLanguageIsNoName() {
    told(
        "@Syslets interface Bad {\n @Chain(\"\") void m(long loop); }",
        "ERROR 5: 'loop' is a word of the language: choose another name");
  }

  @Test
  void aPackageThatIsNotThereIsTold() {
    assertThat(
            compile("@Syslets(use = \"std.oi\") interface Bad {\n @Chain(\"\") void m(); }")
                .messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 5: [SYS0106]: cannot find the package `std.oi`");
  }

  @Test
  void aChainOutsideOfAnAnnotatedInterfaceIsTold() {
    told(
        "interface Bad {\n @Chain(\"\") void m(); }",
        "ERROR 5: @Chain has no effect here: interface Bad lacks @Syslets");
  }

  @Test
  void aCallThatOneArchitectureLacksIsANoteAndCostsThatImage() throws Exception {
    Compiled compiled =
        compile(
            "@Syslets interface Bad {\n"
                + " @Chain(\"close(try open(\\\"/\\\", O_CLOEXEC))\") void m(); }");
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE 5: [SYS0109]: `open` does not exist on aarch64");
    assertThat(SameImageTest.images(compiled.load("demo.BadSyslets$Impl$Images"), "m").images())
        .extracting(image -> image.arch().text())
        .containsExactly("x86_64");
  }

  @Test
  void anUnknownOptionIsAWarningAndArchitecturesCanBeChosen() throws Exception {
    String good = HEAD + "@Syslets interface Bad {\n @Chain(\"\") void m(); }";
    Compiled compiled =
        Compiled.of(
            List.of("-Asyslet.archs=aarch64", "-Asyslet.arhcs=x"),
            JavaFileObjects.forSourceString("demo.Bad", good));
    assertThat(compiled.messages())
        .first()
        .isEqualTo(
            "WARNING -1: there is no option -Asyslet.arhcs; there are -Asyslet.archs and"
                + " -Asyslet.sources");
    assertThat(
            Compiled.of(
                    List.of("-Asyslet.archs=vax"),
                    JavaFileObjects.forSourceString("demo.Bad", good))
                .messages())
        .containsExactly("ERROR -1: -Asyslet.archs: there is no architecture 'vax'");
  }
}
