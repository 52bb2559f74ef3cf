// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.chart.DotWriter;
import org.syslet4j.compiler.chart.Flow;
import org.syslet4j.compiler.chart.SvgWriter;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.compiler.format.Formatter;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.image.Verifier;

/** What holds for any text: a result or a finding, images that verify and round-trip. */
final class AnyText {
  private AnyText() {}

  static List<String> corpus() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder :
        List.of(
            "../samples/src/main/syslet",
            "../src/test/resources/programs",
            "../dsl-grammar/src/test/resources",
            "src/test/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList()) {
          found.add(Files.readString(file));
        }
      }
    }
    return found;
  }

  /** What an input shows, coarsely: what a coverage would tell apart. */
  static String shown(String text) {
    Compilation compilation = new SysletCompiler().source("fuzz.syslet", text).compile();
    new TextPrinter(false).print(compilation.diagnostics());
    Set<String> codes = new TreeSet<>();
    compilation.diagnostics().forEach(d -> codes.add(d.kind().code()));
    Bundle bundle = compilation.bundle();
    bundle.images().forEach(image -> assertThat(Verifier.check(image)).isEmpty());
    byte[] binary = ImageWriter.write(bundle);
    assertThat(ImageWriter.write(ImageReader.read(binary))).isEqualTo(binary);
    assertThat(ImageWriter.write(ImageText.read(ImageText.write(bundle)))).isEqualTo(binary);
    List<Flow> flows = bundle.images().stream().map(Flow::of).toList();
    assertThat(SvgWriter.write(flows).length() + DotWriter.write(flows).length()).isPositive();
    format(text);
    return bundle.images().isEmpty() ? codes.toString() : "image " + shape(bundle) + codes;
  }

  private static String shape(Bundle bundle) {
    Set<Integer> calls = new TreeSet<>();
    int atoms = 0;
    for (Image image : bundle.images()) {
      atoms += image.atoms().size();
      image.atoms().forEach(atom -> calls.add(atom.nr()));
    }
    return calls.hashCode() + " " + Integer.numberOfLeadingZeros(atoms);
  }

  private static void format(String text) {
    String once = formatted(text);
    if (once != null) {
      assertThat(formatted(once)).isEqualTo(once);
    }
  }

  private static @Nullable String formatted(String text) {
    return Formatter.format(SourceFile.of("fuzz.syslet", text), new Diagnostics()).orElse(null);
  }
}
