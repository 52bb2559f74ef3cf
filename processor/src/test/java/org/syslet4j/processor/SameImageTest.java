// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

class SameImageTest {
  static Bundle images(Class<?> holder, String method) throws Exception {
    Constructor<?> constructor = holder.getDeclaredConstructor();
    Method images = holder.getDeclaredMethod(method + "Atoms");
    constructor.setAccessible(true);
    images.setAccessible(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String piece : (String[]) images.invoke(constructor.newInstance())) {
      bytes.writeBytes(Base64.getDecoder().decode(piece));
    }
    return ImageReader.read(bytes.toByteArray());
  }

  @Test
  void textAndAnnotationGiveTheSameImage() throws Exception {
    Bundle annotated = images(compile("Copier").load("demo.CopierSyslets$Impl$Images"), "cp");
    Compilation text =
        new SysletCompiler().file(Path.of("../samples/src/main/syslet/cp.syslet")).compile();
    assertThat(annotated.images()).hasSize(2).isNotEqualTo(text.bundle().images());
    assertThat(ImageText.write(ImageWriter.stripDebug(annotated)))
        .isEqualTo(ImageText.write(ImageWriter.stripDebug(text.bundle())));
    assertThat(ImageWriter.write(ImageWriter.stripDebug(annotated)))
        .isEqualTo(ImageWriter.write(ImageWriter.stripDebug(text.bundle())));
  }

  @Test
  void theImageCarriesTheDocumentationOfTheMethod() throws Exception {
    Bundle annotated = images(compile("Copier").load("demo.CopierSyslets$Impl$Images"), "cp");
    assertThat(annotated.images().get(0).doc()).isEqualTo("Copies a file.");
  }

  @Test
  void thePackageNameOfTheAnnotationWins() throws Exception {
    Bundle annotated = images(compile("Every").load("demo.EverySyslets$Impl$Images"), "add");
    assertThat(annotated.names()).containsExactly("every.add");
  }

  /** A constant of a class file holds 65,535 bytes. */
  @Test
  void aLongImageStandsInSeveralConstants() throws Exception {
    String text = "long ".repeat(12_000);
    Compiled compiled =
        Compiled.of(
            "demo.Long",
            "package demo;\n"
                + "import org.syslet4j.annotation.*;\n"
                + "@Syslets(use = \"std.io\") public interface Long {\n"
                + "  @Chain(\"try write_all(to, \\\""
                + text
                + "\\\")\") void all(@Fd int to);\n"
                + "}\n");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("demo.LongSyslets")).contains("end0,", "end1,", "end1\n");
    Bundle written = images(compiled.load("demo.LongSyslets$Impl$Images"), "all");
    assertThat(written.images()).hasSize(2);
    for (Image image : written.images()) {
      assertThat(new String(image.data().toArray(), StandardCharsets.UTF_8)).contains(text);
    }
  }

  private static Compiled compile(String stem) throws IOException {
    return Compiled.of(
        "demo." + stem,
        Files.readString(Path.of("src/test/resources/golden").resolve(stem + ".java")));
  }
}
