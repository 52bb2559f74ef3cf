// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.processor.method.ParamForm;

class StructMistakesTest {
  private static final String HEAD =
      """
      package demo;
      import java.nio.ByteBuffer;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;
      import org.syslet4j.OwnedFd;
      import org.syslet4j.annotation.*;
      @Syslets interface Bad {
      """;

  private static Compiled compile(String... lines) {
    return Compiled.of("demo.Bad", HEAD + String.join("\n", lines) + "\n}\n");
  }

  private static void told(List<String> lines, String... places) {
    assertThat(compile(lines.toArray(String[]::new)).places()).containsExactly(places);
  }

  @Test
  void aFieldIsOfATypeThatAStructHas() {
    told(
        List.of("record R(double d, byte[] b) {}", "@Chain(\"\") void m(", "    R r);"),
        "ERROR 11:7: R.d is of type double; fields of structs can be long, int, Path, String,"
            + " ByteBuffer, OwnedFd, @Fd int and records of these",
        "ERROR 11:7: R.b is of type byte[]; fields of structs can be long, int, Path, String,"
            + " ByteBuffer, OwnedFd, @Fd int and records of these");
  }

  @Test
  void aRecordThatHoldsItselfIsRefused() {
    told(
        List.of("record R(long a, S s) {}", "record S(R r) {}", "@Chain(\"\") void m(List<R> r);"),
        "ERROR 11:27: record R holds itself, and a struct cannot: pass what is inside apart");
  }

  @Test
  void aRecordThatGeneratedCodeCannotReadIsRefused() {
    assertThat(
            Compiled.of(
                    "demo.Out",
                    HEAD.replace("@Syslets interface Bad {", "class Out {")
                        + "private record R(long a) {}\n"
                        + "@Syslets interface Bad { @Chain(\"\") void m(R r);"
                        + " @Chain(\"return 1\") List<Long> n(List<R> r); } }")
                .places())
        .containsExactly(
            "ERROR 10:46: demo.Out.R is private, so no class can implement m: make it"
                + " package-private",
            "ERROR 10:90: java.util.List<demo.Out.R> is private, so no class can implement n: make"
                + " it package-private");
    told(
        List.of(
            "class In { private record S(long a) {} record R(S s) {} }",
            "@Chain(\"\") void m(In.R r);"),
        "ERROR 10:24: record S is private, so generated code cannot read it: make it"
            + " package-private");
    told(
        List.of("record R<T>(long a) {}", "@Chain(\"\") void m(R<String> r);"),
        "ERROR 10:29: record R has type parameters, and a struct has one set of types");
    told(
        List.of("record R() {}", "@Chain(\"\") void m(R r);"),
        "ERROR 10:21: record R has no components, and a struct has at least one field");
  }

  @Test
  void namesAreThoseOfTheLanguage() {
    told(
        List.of("record R(long loop) {}", "@Chain(\"\") void m(R r);"),
        "ERROR 10:21: 'loop' is a word of the language: choose another name");
    told(
        List.of("@Struct(\"a b\") record R(long a) {}", "@Chain(\"\") void m(R r);"),
        "ERROR 10:21: 'a b' is no name of the language, which are of ASCII letters, digits and _");
  }

  @Test
  void aStructThatTheLanguageDoesNotHaveIsTold() {
    assertThat(
            compile("@Struct(\"timespc\") record R(long a) {}", "@Chain(\"\") void m(R r);")
                .messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 10: [SYS")
        .contains("timespc")
        .contains("<header of Bad.m>:1:13")
        .contains("did you mean `timespec`?");
  }

  @Test
  void twoStructsOfOneNameAreTold() {
    assertThat(
            compile(
                    "interface A { record R(long a) {} }",
                    "interface B { record R(long b) {} }",
                    "@Chain(\"\") void m(A.R a, B.R b);")
                .messages())
        .singleElement()
        .asString()
        .startsWith("ERROR 11: [SYS")
        .contains("<header of Bad.m>:3:8");
  }

  @Test
  void componentsAreFieldsOfTheStruct() {
    told(
        List.of(
            "@Struct(\"timespec\") record Missing(long nsec) {}",
            "@Struct(\"timespec\") record Wrong(String tv_sec) {}",
            "@Struct(\"itimerspec\") record Flat(long it_value) {}",
            "@Struct(\"iovec\") record Lacking(long iov_len) {}",
            "@Chain(\"\") void a(Missing p);",
            "@Chain(\"\") void b(List<Wrong> p);",
            "@Chain(\"\") void c(Flat p);"),
        "ERROR 13:27: Missing.nsec is of type long, and it is no field of struct timespec, which has"
            + " tv_sec: long, tv_nsec: long",
        "ERROR 14:31: Wrong.tv_sec is of type String, and it is tv_sec: long in struct timespec",
        "ERROR 15:24: Flat.it_value is of type long, and it is it_value: timespec in struct"
            + " itimerspec");
  }

  @Test
  void whatIsNoNumberMayNotBeLeftOut(@TempDir Path root) throws Exception {
    Files.writeString(
        root.resolve("jobs.syslet"),
        """
        struct Job { file: path, into: bytes, dir: fd, size: long, name: byte[8] }

        syslet all(jobs: Job[]) -> long {
            return jobs.len
        }
        """);
    Compiled compiled =
        Compiled.of(
            List.of("-Asyslet.sources=" + root),
            JavaFileObjects.forSourceString(
                "demo.Bad",
                HEAD
                    + """
                    record None(long size) {}
                    record Some(OwnedFd dir, String file, ByteBuffer into) {}
                    record Name(OwnedFd dir, String file, ByteBuffer into, long name) {}
                    @Chain(file = "jobs.syslet", syslet = "all") long none(List<None> jobs);
                    @Chain(file = "jobs.syslet", syslet = "all") long some(List<Some> jobs);
                    @Chain(file = "jobs.syslet", syslet = "all") long one(Some jobs);
                    @Chain(file = "jobs.syslet", syslet = "all") long name(List<Name> jobs);
                    }
                    """));
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 12:67: record None lacks file: path of struct Job; only numbers may be left out,"
                + " which are 0 then",
            "ERROR 12:67: record None lacks into: bytes of struct Job; only numbers may be left out,"
                + " which are 0 then",
            "ERROR 12:67: record None lacks dir: fd of struct Job; only numbers may be left out,"
                + " which are 0 then",
            "ERROR 14:60: jobs is of type demo.Bad.Some, and all of jobs.syslet takes jobs: Job[],"
                + " in Java a List of records",
            "ERROR 15:67: Name.name is of type long, and it is an array in struct Job, which has"
                + " file: path, into: bytes, dir: fd, size: long, name: u8[8], which no component"
                + " can be");
  }

  @Test
  void fieldsHaveNoDefaults() {
    told(
        List.of("record R(@Default(1) long a) {}", "@Chain(\"\") void m(R r);"),
        "ERROR 10:21: R.a has a @Default, and fields of structs have none: remove it");
    told(
        List.of("record R(long a) {}", "@Chain(\"\") void m(@Default(1) R r);"),
        "ERROR 10:28: parameter r is a R; only numbers and descriptors have defaults");
  }

  // ---- batches

  @Test
  void aBatchNeedsAList() {
    told(
        List.of("@Chain(\"return n\")", "List<Long> m(long n);"),
        "ERROR 10:12: m returns a List, so it runs once for each element of a List, and no"
            + " parameter is one");
  }

  @Test
  void aListOfOtherThingsIsExplained() {
    told(
        List.of("@Chain(\"return 1\") long m(List<Long> n);"),
        "ERROR 9:38: parameter n is of type java.util.List<java.lang.Long>; supported are "
            + ParamForm.ALL
            + "; a method that returns a List runs once for each element of a List");
    told(
        List.of("@Chain(\"return 1\") List<Long> m(List<? extends Path> n);"),
        "ERROR 9:54: parameter n is of type ? extends java.nio.file.Path; supported are "
            + ParamForm.ALL);
  }

  @Test
  void argumentsOfARunHaveOneNameEach() {
    told(
        List.of("record R(long a) {}", "@Chain(\"return a\") List<Long> m(List<R> r, long a);"),
        "ERROR 10:49: the syslet would have two parameters a: rename one");
  }

  @Test
  void aBatchOfAFileIsHeldToItsParameters(@TempDir Path root) throws Exception {
    Files.writeString(
        root.resolve("add.syslet"), "syslet add(a: long, b: long) -> long { return a + b }\n");
    Compiled compiled =
        Compiled.of(
            List.of("-Asyslet.sources=" + root),
            JavaFileObjects.forSourceString(
                "demo.Bad",
                HEAD
                    + """
                    record R(long b, long a) {}
                    record S(long a, Path c) {}
                    @Chain(file = "add.syslet", syslet = "add") List<Long> good(List<R> r);
                    @Chain(file = "add.syslet", syslet = "add") List<Long> bad(List<S> r);
                    @Chain(file = "add.syslet", syslet = "add") List<Long> mixed(
                        List<Long> a, Path b);
                    }
                    """));
    assertThat(compiled.places())
        .containsExactly(
            "ERROR 12:68: add of add.syslet has no parameter c; it has a, b",
            "ERROR 12:56: bad has no parameter for b: long, which add of add.syslet needs",
            "ERROR 14:24: b is of type java.nio.file.Path, and add of add.syslet takes b: long, in"
                + " Java long or int or Long or Integer");
  }

  @Test
  void aResultOfABatchIsOfATypeThatAChainHas() {
    assertThat(compile("@Chain(\"return 1\") List<String> m(List<Long> n);").messages().get(0))
        .startsWith(
            "ERROR 9: m returns java.util.List<java.lang.String>, and a chain returns void, long,");
    assertThat(
            compile(
                    "@Chain(\"return 1\") CompletableFuture<List<CompletableFuture<Long>>> m(List<Long> n);")
                .messages()
                .get(0))
        .startsWith("ERROR 9: m returns ");
  }
}
