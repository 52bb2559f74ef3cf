// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.image.Image;
import org.syslet4j.image.Verifier;

/**
 * Small programs with the fewest atoms that they can have, derived by hand: the first line of each
 * says how many in either family, the second one why.
 */
class CountsTest {
  private static final Path COUNTS = Path.of("src/test/resources/org/syslet4j/compiler/counts");
  private static final Path SAMPLES = Path.of("../samples/src/main/syslet");
  private static final Pattern FIRST_LINE =
      Pattern.compile("// atoms: (\\d+), --abi=2007: (\\d+)\n// why: .+\n(?s:.*)");

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(COUNTS)) {
      return files.sorted().toList();
    }
  }

  private static int minimum(String text, AbiFamily family) {
    Matcher matcher = FIRST_LINE.matcher(text);
    assertThat(matcher.matches()).as(text).isTrue();
    return Integer.parseInt(matcher.group(family == AbiFamily.EXTENDED ? 1 : 2));
  }

  private static Image compile(Path file, AbiFamily family) throws IOException {
    Compilation compilation =
        new SysletCompiler()
            .archs(Arch.X86_64)
            .abi(family)
            .source(file.getFileName().toString(), Files.readString(file))
            .compile();
    assertThat(compilation.succeeded()).as(String.valueOf(compilation.diagnostics())).isTrue();
    Image image = compilation.bundle().images().get(0);
    assertThat(Verifier.check(image)).isEmpty();
    assertThat(family == AbiFamily.OF_2007 && image.extended()).as(file.toString()).isFalse();
    return image;
  }

  @ParameterizedTest
  @EnumSource(AbiFamily.class)
  void nearlyAllHaveTheFewestAtomsAndNoneHasThreeMore(AbiFamily family) throws IOException {
    List<String> above = new ArrayList<>();
    for (Path file : programs()) {
      int minimum = minimum(Files.readString(file), family);
      int atoms = compile(file, family).atoms().size();
      assertThat(atoms).as(file.toString()).isBetween(minimum, minimum + 2);
      if (atoms > minimum) {
        above.add(file + ": " + atoms + " for " + minimum);
      }
    }
    assertThat(above).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void thereAreFortyProgramsAtLeast() throws IOException {
    assertThat(programs()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "cp, 8, 8",
    "slurp, 10, 11",
    "replace, 15, 18",
    "follow, 21, 25",
    "cat, 10, 13",
    "echo, 16, 16"
  })
  void theSamplesHaveNoMoreThanThis(String name, int extended, int of2007) throws IOException {
    Path file = SAMPLES.resolve(name + ".syslet");
    assertThat(compile(file, AbiFamily.EXTENDED).atoms()).hasSizeLessThanOrEqualTo(extended);
    assertThat(compile(file, AbiFamily.OF_2007).atoms()).hasSizeLessThanOrEqualTo(of2007);
  }
}
