// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/**
 * Each program of the corpus, named in an annotation as a file, gives the images of its text: also
 * those whose declarations have no place in an interface.
 */
class SameCorpusInFilesTest {
  @TempDir static Path folder;

  private static Compiled compiled;

  /** Those with a syslet. */
  static List<SameCorpusTest.Text> programs() throws IOException {
    return SameCorpusTest.right().stream().filter(text -> !images(text).isEmpty()).toList();
  }

  /** The syslets as the text declares them. */
  private static List<Image> images(SameCorpusTest.Text text) {
    return bundle(text).images().stream().filter(image -> image.arch() == Arch.X86_64).toList();
  }

  private static Bundle bundle(SameCorpusTest.Text text) {
    return ImageWriter.stripDebug(SameCorpusTest.compile(text.text()).bundle());
  }

  private static String file(SameCorpusTest.Text text) {
    return text.type() + ".syslet";
  }

  /** All in one run of javac. */
  @BeforeAll
  static void process() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (SameCorpusTest.Text text : programs()) {
      Files.writeString(folder.resolve(file(text)), text.text());
      String source = FileProgram.of(images(text), text.type(), file(text)).toString();
      sources.add(
          JavaFileObjects.forSourceString(AnnotatedProgram.PACKAGE + "." + text.type(), source));
    }
    compiled = Compiled.withWarnings(List.of("-Asyslet.sources=" + folder), sources);
    assertThat(compiled.succeeded()).as(() -> compiled.messages().toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void textAndAnnotationGiveTheSameImages(SameCorpusTest.Text text) throws Exception {
    Class<?> holder =
        compiled.load(AnnotatedProgram.PACKAGE + "." + text.type() + "Syslets$Impl$Images");
    List<Image> syslets = images(text);
    for (int i = 0; i < syslets.size(); i++) {
      String name = syslets.get(i).name();
      Bundle actual = ImageWriter.stripDebug(SameImageTest.images(holder, FileProgram.method(i)));
      Bundle ours =
          new Bundle(
              bundle(text).images().stream().filter(image -> image.name().equals(name)).toList());
      assertThat(ours.images()).hasSize(2);
      assertThat(ImageText.write(actual)).isEqualTo(ImageText.write(ours));
      assertThat(ImageWriter.write(actual)).isEqualTo(ImageWriter.write(ours));
    }
    assertThat(text.unit().decls().stream().filter(Decl.Syslet.class::isInstance))
        .hasSize(syslets.size());
  }

  /** The rest of the corpus is packages without a syslet. */
  @Test
  void everyProgramThatHasASysletGoesThroughThisDoor() throws IOException {
    Stream<SameCorpusTest.Text> declaring =
        programs().stream()
            .filter(
                text -> text.unit().decls().stream().anyMatch(d -> !(d instanceof Decl.Syslet)));
    assertThat(declaring).hasSizeGreaterThan(20);
  }
}
