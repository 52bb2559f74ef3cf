// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
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

  private static Compiled compile(String stem) throws IOException {
    return Compiled.of(
        "demo." + stem,
        Files.readString(Path.of("src/test/resources/golden").resolve(stem + ".java")));
  }
}
