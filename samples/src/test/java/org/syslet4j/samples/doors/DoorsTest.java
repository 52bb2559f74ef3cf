// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;

class DoorsTest {
  private static SysletRuntime runtime;

  private interface Copy {
    long copy(SysletRuntime runtime, Path from, Path to) throws IOException;
  }

  private interface Main {
    void run(String[] args) throws IOException;
  }

  private static final Map<String, Copy> COPIES =
      Map.of(
          "text",
          TextCopy::copy,
          "builder",
          BuilderCopy::copy,
          "annotation",
          AnnotatedCopy::copy,
          "file",
          FileCopy::copy);

  private static final Map<String, Main> MAINS =
      Map.of(
          "text",
          TextCopy::main,
          "builder",
          BuilderCopy::main,
          "annotation",
          AnnotatedCopy::main,
          "file",
          FileCopy::main);

  @BeforeAll
  static void open() {
    runtime = SysletRuntime.open();
  }

  @AfterAll
  static void close() {
    runtime.close();
  }

  private static byte[] random(int size) {
    byte[] content = new byte[size];
    new Random(7).nextBytes(content);
    return content;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "builder", "annotation", "file"})
  void aLargeFileIsCopied(String door, @TempDir Path dir) throws IOException {
    byte[] content = random((5 << 20) + 4711);
    Path from = Files.write(dir.resolve("from"), content);
    Path to = Files.writeString(dir.resolve("to"), "what was there before");
    assertThat(COPIES.get(door).copy(runtime, from, to)).isEqualTo(content.length);
    assertThat(to).hasBinaryContent(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "builder", "annotation", "file"})
  void aMissingFileIsTold(String door, @TempDir Path dir) {
    assertThatThrownBy(() -> COPIES.get(door).copy(runtime, dir.resolve("none"), dir.resolve("to")))
        .isInstanceOf(SysletException.class)
        .hasMessageContaining("ENOENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "builder", "annotation", "file"})
  void eachRunsFromTheCommandLine(String door, @TempDir Path dir) throws IOException {
    Path from = Files.write(dir.resolve("from"), random(100));
    Path to = dir.resolve("to");
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      MAINS.get(door).run(new String[] {from.toString(), to.toString()});
    } finally {
      System.setOut(out);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("100 bytes");
    assertThat(to).hasSameBinaryContentAs(from);
  }

  @Test
  void aSizeComesAsAFuture(@TempDir Path dir) throws Exception {
    Path file = Files.write(dir.resolve("file"), random(12345));
    assertThat(AnnotatedCopy_CopierSyslets.create(runtime).size(file).get(10, TimeUnit.SECONDS))
        .isEqualTo(12345L);
  }

  @Test
  void textAndBuilderAreTheProgramOfTheFile() {
    Bundle file =
        ImageWriter.stripDebug(
            new SysletCompiler().file(Path.of("src/main/syslet/cp.syslet")).compile().bundle());
    assertThat(ImageWriter.stripDebug(TextCopy.compile().bundle())).isEqualTo(file);
    assertThat(ImageWriter.stripDebug(BuilderCopy.compile().bundle())).isEqualTo(file);
  }
}
