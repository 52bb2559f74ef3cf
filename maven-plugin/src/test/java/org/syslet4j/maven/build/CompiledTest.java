// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.image.Image;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Sources;
import org.syslet4j.maven.source.Texts;

class CompiledTest {
  private static final String PID = "package demo\nsyslet pid() -> long { return getpid() }\n";

  /** There is no access on aarch64, which has faccessat alone. */
  private static final String ACCESS = "package demo\nsyslet may(p: path) { try access(p, 0) }\n";

  @Test
  void everyArchitectureHasItsImage() {
    Compiled compiled = Compiled.of(List.of(Texts.of("a", PID)), Options.DEFAULT);
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.images("demo.pid"))
        .extracting(Image::arch)
        .containsExactlyInAnyOrder(Arch.values());
  }

  /** What is compiled once for all must be the same to the byte. */
  @Test
  void everyImageIsTheOneThatItsArchitectureWouldHaveAlone() throws IOException {
    Path samples = Path.of("..", "samples", "src", "main", "syslet");
    List<Source> sources = new Sources(samples, List.of(), List.of()).in(samples);
    assertThat(sources).isNotEmpty();
    for (Source source : sources) {
      Compiled together = compiled(source, Arch.values());
      assertThat(together.succeeded()).as(source.name()).isTrue();
      assertThat(together.units()).containsOnlyKeys(source.name());
      List<Image> alone = new ArrayList<>();
      for (Arch arch : Arch.values()) {
        alone.addAll(compiled(source, arch).images());
      }
      assertThat(together.images()).as(source.name()).isEqualTo(alone).isNotEmpty();
    }
  }

  private static Compiled compiled(Source source, Arch... archs) {
    Options options = new Options(List.of(), List.of(archs), AbiFamily.EXTENDED, true, Map.of());
    return Compiled.of(List.of(source), options);
  }

  @Test
  void filesUseThePackagesOfEachOther() {
    Compiled compiled =
        Compiled.of(
            List.of(
                Texts.of("a", "package a\nuse b\nsyslet s() -> long { return twice(21) }\n"),
                Texts.of("b", "package b\nfn twice(n: long) -> long { return n * 2 }\n")),
            Options.DEFAULT);
    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.images("a.s")).hasSize(2);
  }

  @Test
  void aPackageIsLookedForInFolders(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.syslet"), "package b\nfn one() -> long { return 1 }\n");
    Options options =
        new Options(List.of(folder), List.of(Arch.X86_64), AbiFamily.EXTENDED, true, Map.of());
    Compiled compiled =
        Compiled.of(
            List.of(Texts.of("a", "package a\nuse b\nsyslet s() -> long { return one() }\n")),
            options);
    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.images("a.s")).hasSize(1);
  }

  @Test
  void whatAnArchitectureLacksIsNotedAndLeftOutThere() {
    Compiled compiled =
        Compiled.of(List.of(Texts.of("a", PID), Texts.of("b", ACCESS)), Options.DEFAULT);
    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.notes())
        .extracting(Diagnostic::kind, d -> d.span().toString())
        .containsExactly(tuple(Kind.NOT_ON_ARCH, "b:2:27"));
    assertThat(compiled.images("demo.pid")).hasSize(2);
    assertThat(compiled.images("demo.may")).extracting(Image::arch).containsExactly(Arch.X86_64);
  }

  @Test
  void whatTheOnlyArchitectureLacksIsAnError() {
    Options options =
        new Options(List.of(), List.of(Arch.AARCH64), AbiFamily.EXTENDED, true, Map.of());
    Compiled compiled = Compiled.of(List.of(Texts.of("b", ACCESS)), options);
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.images()).isEmpty();
  }

  @Test
  void whatIsWrongEverywhereIsAnErrorBesideWhatOneArchitectureLacks() {
    Compiled compiled =
        Compiled.of(
            List.of(
                Texts.of("b", ACCESS),
                Texts.of("c", "package demo\nsyslet s() { try nosuch() }\n")),
            Options.DEFAULT);
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.findings()).extracting(d -> d.span().file().name()).contains("b", "c");
  }

  @Test
  void nothingCompilesToNothing() {
    Compiled compiled = Compiled.of(List.of(), Options.DEFAULT);
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.images()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsAnErrorThere() {
    Source source = new Source(Path.of("a"), "a", new byte[] {(byte) 0xff});
    Compiled compiled = Compiled.of(List.of(source), Options.DEFAULT);
    assertThat(compiled.findings()).extracting(Diagnostic::kind).containsExactly(Kind.NOT_UTF8);
  }
}
