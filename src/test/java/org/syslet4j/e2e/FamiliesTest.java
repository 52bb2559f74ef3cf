// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Image;

/**
 * The samples and the corpus of atom counts, run in both ABI families, with and without the
 * optimiser: what comes back, what is written and how it ends is the same.
 */
class FamiliesTest {
  private static final Path COUNTS =
      Repository.ROOT.resolve("compiler/src/test/resources/org/syslet4j/compiler/counts");
  private static final Path SAMPLES = Repository.ROOT.resolve("samples/src/main/syslet");
  private static final int ROWS = 3;

  @TempDir Path folder;

  static List<Path> programs() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (Path where : List.of(COUNTS, SAMPLES)) {
      try (Stream<Path> files = Files.list(where)) {
        files.filter(f -> f.toString().endsWith(".syslet")).sorted().forEach(programs::add);
      }
    }
    return programs;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void doesTheSameInBothFamiliesWithAndWithoutTheOptimiser(Path program) throws IOException {
    String expected = run(program, AbiFamily.EXTENDED, true);
    for (AbiFamily family : AbiFamily.values()) {
      for (boolean optimizing : new boolean[] {true, false}) {
        assertThat(run(program, family, optimizing))
            .as("%s, %s, optimising: %s", program, family, optimizing)
            .isEqualTo(expected);
      }
    }
  }

  /** Runs a program in a folder of its own; tells all that can be seen of it afterwards. */
  private String run(Path program, AbiFamily family, boolean optimizing) throws IOException {
    Compilation compilation =
        new SysletCompiler().abi(family).optimizing(optimizing).file(program).compile();
    assertThat(compilation.succeeded()).as(String.valueOf(compilation.diagnostics())).isTrue();
    Path here = Files.createTempDirectory(folder, "run");
    Path given = Files.writeString(here.resolve("given"), "what is there\n".repeat(1000));
    Path written = here.resolve("written");
    StringBuilder seen = new StringBuilder();
    try (SysletRuntime runtime = SysletRuntime.open();
        Program loaded = runtime.load(compilation.bundle(), compilation.bundle().names().get(0));
        Descriptors.Fd out = Descriptors.create(written);
        Descriptors.Pipe pipe = Descriptors.pipe();
        StructArray rows = rows(loaded, given)) {
      Files.write(pipe.writer().path(), new byte[] {1}); // "stop" is there from the beginning
      Binding binding = loaded.bind();
      for (Image.Param param : loaded.parameters()) {
        switch (param.type()) {
          case FD -> binding.set(param.name(), fd(param.name(), out, pipe));
          case LONG -> binding.set(param.name(), number(param));
          case PATH -> binding.set(param.name(), path(param.name(), here, given));
          case BYTES -> binding.set(param.name(), "some bytes\n".getBytes(UTF_8));
          default -> binding.set(param.name(), rows);
        }
      }
      seen.append(ended(binding, loaded));
      for (int i = 0; rows != null && i < ROWS; i++) {
        String field = loaded.image().structs().get(0).fields().get(0).name();
        String last = field.equals("file") ? "size" : field;
        seen.append(" row ").append(rows.row(i).getLong(last));
      }
    }
    try (Stream<Path> files = Files.list(here)) {
      for (Path file : files.sorted().toList()) {
        seen.append('\n').append(file.getFileName()).append(": ").append(Files.readString(file));
      }
    }
    return seen.toString();
  }

  private static String ended(Binding binding, Program program) throws IOException {
    try {
      SysletResult result = binding.call();
      StringBuilder text = new StringBuilder("returned");
      for (int i = 0; i < result.size(); i++) {
        boolean isFd = program.results().get(i).type() == Image.ResultType.FD;
        if (isFd) {
          result.fd(i).close();
        }
        text.append(' ').append(isFd ? "a descriptor" : result.getLong(i));
      }
      return text.toString();
    } catch (SysletException e) {
      return "failed with " + e.errno() + " in " + e.call() + " at " + e.place();
    }
  }

  private static StructArray rows(Program program, Path given) {
    for (Image.Param param : program.parameters()) {
      if (param.type() == Image.ParamType.STRUCTS) {
        StructArray rows = program.structArray(param.name(), ROWS);
        for (int i = 0; i < ROWS; i++) {
          if (program.image().structs().get(0).fields().get(0).name().equals("file")) {
            Path file = i == 1 ? given.resolveSibling("lost") : given;
            rows.row(i).set("file", file).set("into", ByteBuffer.allocateDirect(100));
          } else {
            rows.row(i).set("v", 10L + i);
          }
        }
        return rows;
      }
    }
    return null;
  }

  private static long fd(String name, Descriptors.Fd out, Descriptors.Pipe pipe) {
    return name.equals("stop") ? pipe.reader().number() : out.number();
  }

  private static long number(Image.Param param) {
    if (param.hasDefault()) {
      return param.defaultValue();
    }
    return switch (param.name()) {
      case "n" -> 3;
      case "m" -> 5;
      default -> 0;
    };
  }

  private static Path path(String name, Path here, Path given) {
    return switch (name) {
      case "dir" -> here;
      case "to", "tmp", "name" -> here.resolve(name);
      default -> given;
    };
  }
}
