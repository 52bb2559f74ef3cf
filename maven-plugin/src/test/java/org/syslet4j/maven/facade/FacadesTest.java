// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.maven.build.Compiled;
import org.syslet4j.maven.build.Options;
import org.syslet4j.maven.source.Source;
import org.syslet4j.maven.source.Texts;

class FacadesTest {
  private static final String PID = "package demo\nsyslet pid() -> long { return getpid() }\n";

  private static Facades of(Source... sources) {
    Compiled compiled = Compiled.of(List.of(sources), Options.DEFAULT);
    assertThat(compiled.findings()).isEmpty();
    return Facades.of(List.of(sources), compiled);
  }

  private static List<String> problems(Source... sources) {
    return of(sources).problems().stream()
        .map(p -> p.source().name() + ":" + p.line() + ":" + p.column() + ": " + p.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "copy.syslet, Copy",
    "count-lines.syslet, CountLines",
    "count_lines.syslet, CountLines",
    "a.b.syslet, AB",
    "CopyAll.syslet, CopyAll",
    "2nd.syslet, _2nd",
    "größe.syslet, Größe",
    "script, Script",
    "---.syslet, ''"
  })
  void aClassIsCalledAfterItsFile(String file, String name) {
    assertThat(JavaNames.ofClass(file)).isEqualTo(name);
  }

  @Test
  void thePackageIsThatOfTheFileWhereverItLies() {
    Facades facades = of(Texts.of("src/main/syslet/deep/down/pid.syslet", PID));
    assertThat(facades.problems()).isEmpty();
    assertThat(facades.facades()).extracting(f -> f.type().toString()).containsExactly("demo.Pid");
  }

  @Test
  void aFileOfFunctionsAloneHasNoClass() {
    Facades facades =
        of(Texts.of("lib.syslet", "package lib\nfn one() -> long { return 1 }\nconst N = 3\n"));
    assertThat(facades.problems()).isEmpty();
    assertThat(facades.facades()).isEmpty();
  }

  @Test
  void sysletsOfOtherArchitecturesAloneHaveNoClass() {
    Source source = Texts.of("pid.syslet", "package demo\n@arch(aarch64)\nsyslet pid() { }\n");
    Options plain = Options.DEFAULT;
    Options one = new Options(List.of(), List.of(Arch.X86_64), plain.abi(), true, plain.lints());
    Facades facades = Facades.of(List.of(source), Compiled.of(List.of(source), one));
    assertThat(facades.problems()).isEmpty();
    assertThat(facades.facades()).isEmpty();
  }

  @Test
  void sysletsWithoutAPackageAreAProblem() {
    assertThat(problems(Texts.of("a/pid.syslet", "syslet pid() -> long { return getpid() }\n")))
        .containsExactly(
            "a/pid.syslet:1:1: pid.syslet has syslets and no package, which their class needs:"
                + " write `package name` first");
  }

  @Test
  void aPackageThatJavaCannotHaveIsAProblemThere() {
    assertThat(problems(Texts.of("pid.syslet", PID.replace("demo", "demo.int"))))
        .containsExactly(
            "pid.syslet:1:9: `demo.int` holds a word of Java, so no class can be in it: rename it");
  }

  @Test
  void twoFilesOfOneClassAreAProblem() {
    assertThat(
            problems(
                Texts.of("a/get-pid.syslet", PID),
                Texts.of("b/GETPID.syslet", PID.replace("syslet pid", "syslet other"))))
        .containsExactly(
            "b/GETPID.syslet:1:1: its class would be demo.GETPID, as is that of a/get-pid.syslet:"
                + " rename one of them");
  }

  @Test
  void aFileWithoutALetterInItsNameIsAProblem() {
    assertThat(problems(Texts.of("---.syslet", PID)))
        .containsExactly(
            "---.syslet:1:1: no class can be called after ---.syslet: rename the file");
  }
}
