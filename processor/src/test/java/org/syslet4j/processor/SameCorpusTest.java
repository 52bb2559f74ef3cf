// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/**
 * Each program of the corpus that can be an annotated interface gives the images of its text. Those
 * that cannot say why; {@link SameCorpusInFilesTest} has them all.
 */
class SameCorpusTest {
  private static final List<String> FOLDERS =
      List.of(
          "../compiler/src/test/resources/org/syslet4j/compiler/counts",
          "../compiler/src/test/resources/org/syslet4j/compiler/format",
          "../dsl-grammar/src/test/resources/accept",
          "../maven-plugin/src/it/facade/src/main/syslet",
          "../samples/src/main",
          "../src/test/resources");

  private static Compiled compiled;

  /** A program that is right on every architecture, with a package. */
  record Text(String name, int number, String text, Unit unit) {
    String type() {
      return "P" + number;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Text> right;

  static synchronized List<Text> right() throws IOException {
    if (right == null) {
      right = read();
    }
    return right;
  }

  private static List<Text> read() throws IOException {
    List<Text> all = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList()) {
          Text text = text(file, all.size());
          if (compile(text.text()).succeeded()) {
            all.add(text);
          }
        }
      }
    }
    return all;
  }

  static List<Text> annotated() throws IOException {
    return right().stream()
        .filter(text -> AnnotatedProgram.objection(text.unit()).isEmpty())
        .toList();
  }

  /** An interface has a package always, so a text without one is given that of the test. */
  private static Text text(Path file, int number) throws IOException {
    String text = Files.readString(file);
    Unit unit = parse(text);
    if (unit.packageName() == null) {
      int at = text.startsWith("#!") ? text.indexOf('\n') + 1 : 0;
      text =
          text.substring(0, at) + "package " + AnnotatedProgram.PACKAGE + "\n" + text.substring(at);
    }
    return new Text(file.getFileName().toString(), number, text, parse(text));
  }

  private static Unit parse(String text) {
    return Parser.parse(SourceFile.of("text", text), new Diagnostics());
  }

  static Compilation compile(String text) {
    return new SysletCompiler().source("text", text).compile();
  }

  /** All in one run of javac. */
  @BeforeAll
  static void process() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Text text : annotated()) {
      String source =
          AnnotatedProgram.of(text.unit(), text.type(), expr -> number(text, expr)).toString();
      sources.add(
          JavaFileObjects.forSourceString(AnnotatedProgram.PACKAGE + "." + text.type(), source));
    }
    compiled = Compiled.withWarnings(List.of(), sources);
    assertThat(compiled.succeeded()).as(() -> compiled.messages().toString()).isTrue();
  }

  /** What a default comes to, as the image of a program that returns it says. */
  private static long number(Text text, Expr expr) {
    if (expr instanceof Expr.Int number) {
      return number.value();
    }
    for (Image image : compile(text.text()).bundle().images()) {
      for (var param : image.params()) {
        if (param.hasDefault() && parameter(text, param.name()).equals(expr)) {
          return param.defaultValue();
        }
      }
    }
    throw new AssertionError("no default " + expr);
  }

  private static Expr parameter(Text text, String name) {
    return text.unit().decls().stream()
        .map(decl -> (Decl.Syslet) decl)
        .flatMap(syslet -> syslet.params().stream())
        .filter(p -> p.name().text().equals(name) && p.defaultValue() != null)
        .map(p -> p.defaultValue())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("annotated")
  void textAndAnnotationGiveTheSameImages(Text text) throws Exception {
    Bundle expected = ImageWriter.stripDebug(compile(text.text()).bundle());
    Set<String> seen = new HashSet<>();
    Class<?> images =
        compiled.load(AnnotatedProgram.PACKAGE + "." + text.type() + "Syslets$Impl$Images");
    for (Decl decl : text.unit().decls()) {
      String name = decl.name().text();
      Bundle actual = ImageWriter.stripDebug(SameImageTest.images(images, name));
      Bundle ours =
          new Bundle(
              expected.images().stream()
                  .filter(image -> image.name().equals(text.unit().packageName() + "." + name))
                  .toList());
      assertThat(ours.images()).hasSize(2);
      assertThat(ImageText.write(actual)).isEqualTo(ImageText.write(ours));
      assertThat(ImageWriter.write(actual)).isEqualTo(ImageWriter.write(ours));
      seen.add(name);
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void whatCannotBeAnInterfaceSaysWhy() throws IOException {
    Map<String, List<String>> why = new TreeMap<>();
    for (Text text : right()) {
      AnnotatedProgram.objection(text.unit())
          .ifPresent(said -> why.computeIfAbsent(said, k -> new ArrayList<>()).add(text.name()));
    }
    assertThat(why)
        .containsKeys(
            "a body has no place for the declaration of a const, struct, fn or syscall",
            "what a syslet allows as a whole has no place on a method");
    assertThat(annotated()).hasSizeGreaterThan(70);
  }
}
