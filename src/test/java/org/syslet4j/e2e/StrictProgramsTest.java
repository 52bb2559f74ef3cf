// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.EngineKind;
import org.syslet4j.Policy;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletPolicyException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Finding;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.image.Verifier;
import org.syslet4j.image.VerifyException;

/** What the compiler makes of the samples and the library passes strict mode, and works in it. */
@Timeout(60)
class StrictProgramsTest {
  @TempDir Path folder;

  private static List<Image> images(AbiFamily family, String sample) {
    return new SysletCompiler()
        .archs(Arch.values())
        .abi(family)
        .file(Path.of(Repository.sample(sample)))
        .compile()
        .bundle()
        .images();
  }

  private static Image here(String sample) {
    return images(AbiFamily.EXTENDED, sample).stream()
        .filter(image -> image.arch() == Arch.current().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cat", "cp", "echo", "follow", "replace", "slurp"})
  void theSamplesPassOnEachArchitecture(String sample) {
    List<Image> images = images(AbiFamily.EXTENDED, sample);
    assertThat(images).hasSize(2);
    images.forEach(image -> assertThat(Verifier.checkStrictly(image)).isEmpty());
  }

  /** The family of 2007 moves bytes by process_vm_readv, which takes addresses from memory. */
  @Test
  void whereTheFamilyOf2007MovesBytesStrictModeSaysSo() {
    images(AbiFamily.OF_2007, "cp")
        .forEach(image -> assertThat(Verifier.checkStrictly(image)).isEmpty());
    for (String sample : List.of("cat", "slurp")) {
      for (Image image : images(AbiFamily.OF_2007, sample)) {
        assertThat(Verifier.check(image)).isEmpty();
        assertThat(Verifier.checkStrictly(image))
            .extracting(Finding::call)
            .containsOnly("process_vm_readv");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = EngineKind.class,
      names = {"AUTO", "THREADS"})
  void theyDoInStrictModeWhatTheyDoElsewhere(EngineKind engine) throws Exception {
    Path from = Files.writeString(folder.resolve("from"), "0123456789".repeat(100_000));
    Path to = folder.resolve("to");
    try (SysletRuntime runtime = SysletRuntime.builder().engine(engine).strict(true).build()) {
      assertThat(runtime.load(here("cp")).bind().set("from", from).set("to", to).callLong())
          .isEqualTo(1_000_000);
      assertThat(to).hasSameBinaryContentAs(from);
      runtime
          .load(here("replace"))
          .bind()
          .set("dir", folder)
          .set("tmp", "tmp")
          .set("name", "to")
          .set("data", "new".getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .call();
      assertThat(to).hasContent("new");
      Program slurp = runtime.load(here("slurp"));
      try (StructArray jobs = slurp.structArray("jobs", 50)) {
        ByteBuffer[] into = new ByteBuffer[50];
        for (int i = 0; i < 50; i++) {
          into[i] = ByteBuffer.allocateDirect(16 + i);
          jobs.row(i).set("file", i == 7 ? folder.resolve("lost") : to).set("into", into[i]);
        }
        assertThat(slurp.bind().set("jobs", jobs).callLong()).isEqualTo(1);
        assertThat(jobs.row(49).getLong("size")).isEqualTo(3);
        assertThat(jobs.row(7).getLong("size")).isEqualTo(-2);
        assertThat(into[0].get(0)).isEqualTo((byte) 'n');
      }
    }
  }

  @Test
  void theLibraryNeedsWhatItsCallsAre() throws IOException {
    Policy reads = Policy.none().allow(CallGroup.FILES_READ);
    try (SysletRuntime runtime = SysletRuntime.builder().policy(reads).build()) {
      assertThatThrownBy(() -> runtime.load(here("cp")))
          .isInstanceOf(SysletPolicyException.class)
          .hasMessageContaining("openat (")
          .hasMessageContaining("cp.syslet:")
          .hasMessageContaining("as its flags open for writing or create")
          .hasMessageContaining("pwrite64 (");
      runtime.load(
          new SysletCompiler()
              .source(
                  "size.syslet",
                  "syslet size(name: path) -> long { var st: stat  try newfstatat(AT_FDCWD, name, st,"
                      + " 0)  return st.st_size }")
              .compile()
              .bundle(),
          "size");
    }
    assertThat(reads.allow(CallGroup.FILES_WRITE).check(here("cp"))).isEmpty();
    assertThat(reads.check(here("echo"))).extracting(Finding::call).contains("socket", "sendto");
  }

  @Test
  void imagesOfOtherMachinesAndVersionsAreRefusedWithTheWayOut() {
    Image other =
        images(AbiFamily.EXTENDED, "cp").stream()
            .filter(image -> image.arch() != Arch.current().orElseThrow())
            .findFirst()
            .orElseThrow();
    try (SysletRuntime runtime = SysletRuntime.open()) {
      assertThatThrownBy(() -> runtime.load(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(other.arch().text())
          .hasMessageContaining("compile it for " + Arch.current().orElseThrow().text());
      byte[] file = ImageWriter.write(new org.syslet4j.image.Bundle(List.of(here("cp"))));
      file[8] = 99;
      assertThatThrownBy(() -> runtime.load(file, "cp"))
          .isInstanceOf(org.syslet4j.image.ImageFormatException.class)
          .hasMessageContaining("version 99.");
      assertThat(ImageReader.isBinary(file)).isTrue();
    }
  }

  @Test
  void anImageFromElsewhereIsNotRunStrictly() {
    Image readv =
        new SysletCompiler()
            .archs(Arch.current().orElseThrow())
            .source(
                "v.syslet",
                "syslet v(f: fd) -> long { var b: byte[8]  var v: iovec[1]"
                    + "  v[0].iov_base = b  return try readv(f, v) }")
            .compile()
            .bundle()
            .images()
            .get(0);
    try (SysletRuntime runtime = SysletRuntime.builder().strict(true).build()) {
      assertThatThrownBy(() -> runtime.load(readv))
          .isInstanceOf(VerifyException.class)
          .hasMessageContaining("iov of readv is memory that holds addresses");
    }
  }
}
