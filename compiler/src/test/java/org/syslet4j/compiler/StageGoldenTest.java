// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler.Stage;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.TypedPrinter;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.image.Verifier;

/** Every sample program through every stage, each result held against a file. */
class StageGoldenTest {
  private static final Path SAMPLES = Path.of("../samples/src/main/syslet");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList();
    }
  }

  private static Compilation compile(Path program, Arch arch, Map<Stage, String> stages)
      throws IOException {
    return new SysletCompiler()
        .archs(arch)
        .observer(
            (stage, result) -> {
              String text =
                  result instanceof Typed.Program typed
                      ? TypedPrinter.print(typed)
                      : result instanceof Image image ? ImageText.write(image) : result.toString();
              stages.merge(stage, text, String::concat);
            })
        .source(program.getFileName().toString(), Files.readString(program))
        .compile();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyStageIsAsItWas(Path program) throws IOException {
    Map<Stage, String> stages = new EnumMap<>(Stage.class);
    Compilation compilation = compile(program, Arch.X86_64, stages);
    assertThat(compilation.diagnostics()).isEmpty();
    String name = program.getFileName().toString().replace(".syslet", "");
    for (Stage stage : List.of(Stage.TYPED, Stage.GRAPH, Stage.IMAGE)) {
      String file = name + "." + stage.name().toLowerCase(java.util.Locale.ROOT);
      Golden.check("golden/" + file, stages.get(stage));
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyImagePassesTheVerifierAndSurvivesBothRoundTrips(Path program) throws IOException {
    for (Arch arch : Arch.values()) {
      Compilation compilation = compile(program, arch, new EnumMap<>(Stage.class));
      assertThat(compilation.succeeded()).isTrue();
      for (Image image : compilation.bundle().images()) {
        assertThat(Verifier.check(image)).isEmpty();
      }
      byte[] binary = ImageWriter.write(compilation.bundle());
      Bundle read = ImageReader.read(binary);
      assertThat(read).isEqualTo(compilation.bundle());
      Bundle fromText = ImageText.read(ImageText.write(read));
      assertThat(ImageWriter.write(fromText)).isEqualTo(binary);
    }
  }
}
