// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/** Images of random programs, for all architectures, through their forms and back. */
class RoundTripTest {
  private static final int PROGRAMS = 60;

  private static Bundle compile(long seed, AbiFamily family, boolean optimizing) {
    String text = new ProgramWriter(seed, family).program();
    Compilation compilation =
        new SysletCompiler()
            .abi(family)
            .optimizing(optimizing)
            .source("random" + seed, text)
            .compile();
    return compilation.bundle();
  }

  @ParameterizedTest
  @EnumSource(AbiFamily.class)
  void binaryAndTextGiveTheSameImageBack(AbiFamily family) {
    int images = 0;
    for (long seed = 1_000; seed < 1_000 + PROGRAMS; seed++) {
      Bundle bundle = compile(seed, family, seed % 2 == 0);
      byte[] binary = ImageWriter.write(bundle);
      assertThat(ImageReader.read(binary)).isEqualTo(bundle);
      Bundle fromText = ImageText.read(ImageText.write(bundle));
      assertThat(fromText).isEqualTo(bundle);
      assertThat(ImageWriter.write(fromText)).isEqualTo(binary);
      assertThat(ImageWriter.write(compile(seed, family, seed % 2 == 0))).isEqualTo(binary);
      images += bundle.images().size();
    }
    assertThat(images).isGreaterThan(PROGRAMS);
  }
}
