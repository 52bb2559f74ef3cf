// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.SysletTimeoutException;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Image;

/**
 * Each sample program, stopped at each of its atoms in turn: the atom is marked to go asynchronous,
 * and the deadline has passed by then, so that is where the chain ends and its clean-up begins.
 * Afterwards every descriptor is closed.
 */
@Timeout(60)
class StoppedAnywhereTest {
  @TempDir Path folder;
  private Descriptors.Pipe pipe;

  static Stream<Arguments> enginesAndFamilies() {
    return Stream.of(EngineKind.values())
        .flatMap(kind -> Stream.of(AbiFamily.values()).map(family -> Arguments.of(kind, family)));
  }

  @BeforeEach
  void open() throws IOException {
    pipe = Descriptors.pipe();
    Files.writeString(folder.resolve("file"), "one\ntwo\n");
  }

  @AfterEach
  void close() {
    pipe.close();
  }

  private static Image image(String sample, String syslet, AbiFamily family) {
    return new SysletCompiler()
        .abi(family).file(Path.of(Repository.sample(sample))).compile().bundle().images().stream()
            .filter(image -> image.arch() == Arch.current().orElseThrow())
            .filter(image -> image.name().endsWith("." + syslet))
            .findFirst()
            .orElseThrow();
  }

  /** The image with atom {@code index} marked to go asynchronous. */
  private static Image leaving(Image image, int index) {
    List<Image.Atom> atoms = new ArrayList<>(image.atoms());
    Image.Atom atom = atoms.get(index);
    atoms.set(
        index,
        new Image.Atom(
            atom.offset(),
            atom.size(),
            atom.flags() | AtomFlags.ASYNC,
            atom.nr(),
            atom.ret(),
            atom.next(),
            atom.args()));
    return new Image(
        image.name(),
        image.doc(),
        image.arch(),
        image.extended(),
        image.layout(),
        image.entry(),
        atoms,
        image.cells(),
        image.buffers(),
        image.data(),
        image.params(),
        image.structs(),
        image.results(),
        image.outcomes(),
        image.unwind(),
        image.debug());
  }

  /** Stops {@code sample} at each atom; answers at how many of them it was really stopped. */
  private int stop(
      EngineKind kind, AbiFamily family, String sample, String syslet, Consumer<Binding> arguments)
      throws Exception {
    Image image = image(sample, syslet, family);
    int stopped = 0;
    try (SysletRuntime runtime = SysletRuntime.builder().engine(kind).build()) {
      for (int i = 0; i < image.atoms().size(); i++) {
        Program program = runtime.load(leaving(image, i));
        run(program, arguments); // whatever the JVM opens at first use
        Map<Integer, String> before = Descriptors.open();
        stopped += run(program, arguments) ? 1 : 0;
        assertThat(Descriptors.open()).as("%s, stopped at atom %d", sample, i).isEqualTo(before);
      }
      assertThat(runtime.stats().timedOut()).isGreaterThanOrEqualTo(stopped);
    }
    return stopped;
  }

  /** Whether it was stopped. */
  private static boolean run(Program program, Consumer<Binding> arguments) throws SysletException {
    Binding binding = program.bind().deadline(Duration.ZERO);
    arguments.accept(binding);
    try {
      binding.call();
      return false;
    } catch (SysletTimeoutException e) {
      return true;
    }
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void cat(EngineKind kind, AbiFamily family) throws Exception {
    try (Descriptors.Fd to = Descriptors.create(folder.resolve("out"))) {
      assertThat(
              stop(
                  kind,
                  family,
                  "cat",
                  "cat",
                  b -> b.set("from", folder.resolve("file")).set("to", to.number())))
          .isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void cp(EngineKind kind, AbiFamily family) throws Exception {
    assertThat(
            stop(
                kind,
                family,
                "cp",
                "cp",
                b -> b.set("from", folder.resolve("file")).set("to", folder.resolve("copy"))))
        .isGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void replace(EngineKind kind, AbiFamily family) throws Exception {
    assertThat(
            stop(
                kind,
                family,
                "replace",
                "replace",
                b ->
                    b.set("dir", folder)
                        .set("tmp", "temporary")
                        .set("name", "file")
                        .set("data", "three\n")))
        .isGreaterThan(5);
    assertThat(folder.resolve("temporary")).doesNotExist();
    assertThat(Files.readString(folder.resolve("file"))).isIn("one\ntwo\n", "three\n");
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void follow(EngineKind kind, AbiFamily family) throws Exception {
    try (Descriptors.Fd to = Descriptors.create(folder.resolve("out"))) {
      assertThat(
              stop(
                  kind,
                  family,
                  "follow",
                  "follow",
                  b ->
                      b.set("file", folder.resolve("file"))
                          .set("to", to.number())
                          .set("stop", pipe.reader().number())))
          .isGreaterThan(8);
    }
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void echo(EngineKind kind, AbiFamily family) throws Exception {
    assertThat(stop(kind, family, "echo", "echo", b -> b.set("port", 0).set("clients", 1)))
        .isGreaterThan(4);
  }

  @ParameterizedTest
  @MethodSource("enginesAndFamilies")
  void slurp(EngineKind kind, AbiFamily family) throws Exception {
    Image image = image("slurp", "slurp", family);
    ByteBuffer memory = ByteBuffer.allocateDirect(64);
    try (SysletRuntime runtime = SysletRuntime.builder().engine(kind).build();
        StructArray jobs = runtime.load(image).structArray("jobs", 2)) {
      jobs.row(0).set("file", folder.resolve("file")).set("into", memory);
      jobs.row(1).set("file", folder.resolve("missing")).set("into", memory);
      assertThat(stop(kind, family, "slurp", "slurp", b -> b.set("jobs", jobs))).isGreaterThan(4);
    }
  }
}
