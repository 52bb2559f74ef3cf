// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Image;

/** What the compiler makes of the samples and of the programs of the end-to-end tests. */
final class Corpus {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final Path SAMPLES = ROOT.resolve("samples/src/main/syslet");
  private static final Path PROGRAMS = ROOT.resolve("src/test/resources/programs");

  private Corpus() {}

  static List<Image> all() {
    List<Image> images = new ArrayList<>();
    images.addAll(compiled(SAMPLES));
    images.addAll(compiled(PROGRAMS));
    return images;
  }

  /** The images of a folder's programs for this machine. */
  static List<Image> compiled(Path folder) {
    List<Image> images = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".syslet"))
          .sorted()
          .forEach(file -> images.addAll(images(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return images;
  }

  private static List<Image> images(Path file) {
    Compilation compilation =
        new SysletCompiler()
            .archs(Arch.current().orElseThrow())
            .abi(AbiFamily.EXTENDED)
            .file(file)
            .compile();
    return compilation.bundle().images();
  }
}
