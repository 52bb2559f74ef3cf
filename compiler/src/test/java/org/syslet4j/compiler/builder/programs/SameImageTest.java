// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

class SameImageTest {
  private static final Path TEXTS = Path.of("../samples/src/main/syslet");

  static Set<String> programs() {
    return new TreeSet<>(Built.PROGRAMS.keySet());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void textAndBuilderGiveTheSameImage(String name) {
    Arch[] archs = Arch.values();
    Compilation text =
        new SysletCompiler().archs(archs).file(TEXTS.resolve(name + ".syslet")).compile();
    Compilation built = Built.PROGRAMS.get(name).get().compile(archs);

    assertThat(text.diagnostics()).isEmpty();
    assertThat(built.diagnostics()).isEmpty();
    assertThat(built.bundle().images()).hasSize(archs.length);
    Bundle expected = ImageWriter.stripDebug(text.bundle());
    Bundle actual = ImageWriter.stripDebug(built.bundle());
    assertThat(ImageText.write(actual)).isEqualTo(ImageText.write(expected));
    assertThat(ImageWriter.write(actual)).isEqualTo(ImageWriter.write(expected));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aBuiltProgramAndItsTextGiveTheSameImage(String name) {
    ProgramBuilder program = Built.PROGRAMS.get(name).get();
    Compilation text = new SysletCompiler().source(name, program.toSource()).compile();

    assertThat(text.diagnostics()).isEmpty();
    assertThat(ImageWriter.write(ImageWriter.stripDebug(text.bundle())))
        .isEqualTo(ImageWriter.write(ImageWriter.stripDebug(program.compile().bundle())));
  }
}
