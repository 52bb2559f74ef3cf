// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.cli.Shell.SAMPLES;
import static org.syslet4j.cli.Shell.fed;
import static org.syslet4j.cli.Shell.syslet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void aGoodProgramGivesNoOutputAndStatusZero() {
    assertThat(syslet("check", SAMPLES + "/cp.syslet", SAMPLES + "/cat.syslet"))
        .satisfies(
            run -> {
              assertThat(run.status()).isZero();
              assertThat(run.out()).isEmpty();
              assertThat(run.err()).isEmpty();
            });
  }

  @Test
  void aMistakeIsShownWithItsPlaceAndStatusOne() {
    Shell run = fed("syslet a() {\n  try clos(1)\n}\n", "check", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            """
            error[SYS0102]: there is no system call or fn `clos`
             --> <stdin>:2:7
              |
            2 |   try clos(1)
              |       ^^^^
            """);
  }

  @Test
  void severalMistakesAreCounted() {
    Shell run = fed("syslet a() {\n  try b(1)\n}\nsyslet c() {\n  try d(1)\n}\n", "check", "-");
    assertThat(run.err()).endsWith("\n2 errors\n");
  }

  @Test
  void aWarningAloneIsStatusZero() {
    Shell run = fed("syslet a() {\n  read(0, null, 0)\n}\n", "check", "-");
    assertThat(run.err()).contains("warning[SYS1002]");
    assertThat(run.status()).isZero();
  }

  @Test
  void jsonIsOneObjectALineOnStdout() {
    Shell run = fed("syslet a() {\n  try b(1)\n}\n", "check", "--json", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("{\"code\":\"SYS0102\",\"severity\":\"error\"");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
  }

  private static final String DOUBTFUL = "syslet a() {\n  read(0, null, 0)\n}\n";

  @Test
  void lintsHaveTheLevelsOfTheCommandLine() {
    Shell allowed = fed(DOUBTFUL, "check", "-A", "unused_result", "-");
    assertThat(allowed.err()).isEmpty();
    Shell denied = fed(DOUBTFUL, "check", "-D", "unused_result", "-");
    assertThat(denied.status()).isEqualTo(1);
    assertThat(denied.err()).contains("error[SYS1002]");
    assertThat(fed(DOUBTFUL, "check", "-D", "all", "-A", "unused_result", "-").err()).isEmpty();
    assertThat(fed(DOUBTFUL, "check", "-A", "all", "-W", "unused_result", "-").err())
        .startsWith("warning[SYS1002]");
  }

  @Test
  void whatTheSourceAllowsGoesBeforeTheCommandLine() {
    String text = "@allow(unused_result)\n" + DOUBTFUL;
    assertThat(fed(text, "check", "-D", "all", "-").err()).isEmpty();
  }

  @Test
  void anUnknownLintIsAProblemOfUsage() {
    Shell run = fed(DOUBTFUL, "check", "-A", "unused_results", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no lint `unused_results`
              = help: did you mean `unused_result`?
            """);
  }

  @Test
  void formatsAreTextJsonAndSarif() {
    assertThat(fed(DOUBTFUL, "check", "--format=text", "-").err()).contains("warning[SYS1002]");
    String json = fed(DOUBTFUL, "check", "--format=json", "-").out();
    assertThat(json).startsWith("{\"code\":\"SYS1002\",\"lint\":\"unused_result\"");
    Shell sarif = fed(DOUBTFUL, "check", "--format=sarif", "-D", "all", "-");
    assertThat(sarif.status()).isEqualTo(1);
    assertThat(sarif.out()).contains("\"version\":\"2.1.0\"", "\"ruleId\":\"SYS1002\"");
    assertThat(sarif.err()).isEmpty();
    assertThat(fed("syslet a() { }", "check", "--format=sarif", "-").out())
        .contains("\"results\":[]");
    assertThat(fed("", "check", "--format=xml", "-").err())
        .contains("it takes one of text, json, sarif");
  }

  @Test
  void theCostIsToldLineByLineAndInTotal() {
    String text = "syslet a(n: long) {\n  try close(-1)\n  for i in 0..n { sched_yield() }\n}\n";
    assertThat(fed(text, "check", "--cost", "-").out())
        .isEqualTo(
            """
            a: 3 atoms
                1  <stdin>:2  try close(-1)
                2  <stdin>:3  for i in 0..n { sched_yield() }
            """);
    assertThat(fed(text, "check", "--cost", "--json", "--arch=x86_64", "-").out().lines())
        .last()
        .isEqualTo(
            "{\"syslet\":\"a\",\"atoms\":3,\"onCancel\":0,\"arch\":\"x86_64\",\"abi\":\"2007\",\"lines\":["
                + "{\"file\":\"<stdin>\",\"line\":2,\"atoms\":1},"
                + "{\"file\":\"<stdin>\",\"line\":3,\"atoms\":2}]}");
  }

  @Test
  void theCostOfAProgramWithErrorsIsNotTold() {
    Shell run = fed("syslet a() {\n  try b(1)\n}\n", "check", "--cost", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatOnlyACancelledRunNeedsIsToldApart() {
    String text =
        """
        syslet a(dir: fd, name: path) {
          errdefer unlinkat(dir, name, 0)
          fsync(dir) catch { }
        }
        """;
    Shell run = fed(text, "check", "--cost", "--json", "-");
    assertThat(run.out()).startsWith("{\"syslet\":\"a\",\"atoms\":1,\"onCancel\":1,");
  }

  @Test
  void theFamilyOf2007HasNoFormForSomeThingsAndThatIsToldWithAWayOut() {
    String text = "syslet a(n: long, m: long) -> long {\n  return n * m\n}\n";
    assertThat(fed(text, "check", "-").status()).isZero();
    Shell run = fed(text, "check", "--abi=2007", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("error[SYS0602]: a product of two values has no form in the ABI of 2007\n")
        .contains("help: multiply by a constant, or leave --abi=2007 out");
  }

  @Test
  void aTextOnTheCommandLineIsAProgramLikeAnyOther() {
    assertThat(syslet("check", "-e", "try fsync(1)").status()).isZero();
    Shell wrong = syslet("check", "-e", "syslet s() -> long { return nosuch(1) }");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).startsWith("error[SYS0102]").contains("<command line>:1:29");
    assertThat(syslet("compile", "-e", "try fsync(1)", "-o", "-").out()).contains("main");
    assertThat(syslet("graph", "--format=dot", "-e", "try fsync(1)", "main").out())
        .contains("fsync");
    assertThat(syslet("dis", "-e", "try fsync(1)").out()).contains("fsync(c");
    Shell neither = syslet("graph");
    assertThat(neither.status()).isEqualTo(2);
    assertThat(neither.err())
        .isEqualTo(
            """
            error: `syslet graph` needs FILE
              = help: name a file, - for stdin, or write -e TEXT
            """);
    assertThat(syslet("compile", "-e", "const A = 1", "-o", "-").err())
        .startsWith("error: there is no syslet in <command line>");
  }

  @ParameterizedTest
  @CsvSource({"tree, (unit", "typed, Syslet", "graph, graph main", "image, image main x86_64"})
  void everyStageCanBeShown(String stage, String first) {
    Shell run = syslet("check", "--arch=x86_64", "--dump=" + stage, "-e", "try fsync(1)");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(first);
  }

  @Test
  void familiesAndLevelsThatDoNotExistAreRefused() {
    Shell family = fed("", "check", "--abi=2008", "-");
    assertThat(family.status()).isEqualTo(2);
    assertThat(family.err()).contains("it takes one of 2007, extended");
    Shell level = fed("", "check", "-O2", "-");
    assertThat(level.status()).isEqualTo(2);
    assertThat(level.err()).contains("write -O0 or -O1");
  }

  @Test
  void aFileThatIsNotThereIsAFindingOfItsOwn() {
    Shell run = syslet("check", "nowhere.syslet");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("error[SYS0009]: cannot read nowhere.syslet: there is no such file\n");
  }

  @Test
  void aProgramThatIsNotForAnArchitectureIsToldOnlyWhenThatIsAskedFor() {
    String follow = SAMPLES + "/follow.syslet";
    assertThat(syslet("check", "--arch=x86_64", follow).status()).isZero();
    assertThat(fed("", "check", "--arch=vax", follow).err())
        .isEqualTo(
            """
            error: there is no architecture `vax`
              = help: write x86_64, aarch64 or all
            """);
  }

  @Test
  void packagesAreFoundInTheFoldersGiven() throws IOException {
    Files.createDirectories(folder.resolve("my"));
    Files.writeString(
        folder.resolve("my/lib.syslet"), "package my.lib\nfn me() -> long { return getpid() }\n");
    String text = "use my.lib\nsyslet a() -> long { return me() }\n";
    assertThat(fed(text, "check", "-I", folder.toString(), "-").status()).isZero();
    assertThat(fed(text, "check", "-").err()).contains("cannot find the package `my.lib`");
  }

  @Test
  void everyStageCanBeDumped() {
    String text = "package p\nsyslet a() -> long { return getpid() }\n";
    assertThat(fed(text, "check", "--dump=tree", "-").out()).contains("(call");
    assertThat(fed(text, "check", "--dump=typed", "-").out()).startsWith("Syslet\n  name: p.a\n");
    assertThat(fed(text, "check", "--dump=graph", "-").out()).startsWith("graph p.a\n");
    assertThat(fed(text, "check", "--dump=image", "-").out()).startsWith("image p.a ");
    Shell unknown = fed(text, "check", "--dump=soup", "-");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("it takes one of tree, typed, graph, image");
  }
}
