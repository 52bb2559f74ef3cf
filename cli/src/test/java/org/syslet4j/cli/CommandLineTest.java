// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.cli.Shell.syslet;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void anUnknownCommandIsToldWithTheOneMeant() {
    Shell run = syslet("chek", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no command `chek`
              = help: did you mean `check`?
              = help: `syslet --help` shows what it takes
            """);
  }

  @Test
  void noCommandShowsTheUsage() {
    Shell run = syslet();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("Usage: syslet");
  }

  @Test
  void helpIsNoError() {
    assertThat(syslet("--help").status()).isZero();
    for (String command : new String[] {"run", "check", "compile", "dis", "info"}) {
      Shell run = syslet(command, "--help");
      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("Usage: syslet " + command);
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(syslet("--version").out()).matches("syslet4j \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void anUnknownOptionIsTold() {
    Shell run = syslet("check", "--jason", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: `syslet check` does not take an option `--jason`\n");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(syslet("check").err()).startsWith("error: `syslet check` needs FILE\n");
    assertThat(syslet("compile", "x").err())
        .startsWith("error: `syslet compile` needs -o OUT.atoms\n");
    assertThat(syslet("check", "x", "-I").err()).startsWith("error: `syslet check` needs -I DIR\n");
    assertThat(syslet("dis").status()).isEqualTo(2);
  }

  @Test
  void wordsBehindRunAreToldApart() {
    RunLine line =
        split("run", "f", "--from=a=b", "--to", "--x", "--result", "s", "--engine", "uring");
    assertThat(line.own()).containsExactly("run", "f", "--result", "s", "--engine", "uring");
    assertThat(line.arguments()).containsEntry("from", "a=b").containsEntry("to", "--x");
  }

  @Test
  void behindTwoDashesEveryOptionIsTheSyslets() {
    RunLine line = split("run", "f", "--", "--result", "1", "--engine=2");
    assertThat(line.own()).containsExactly("run", "f");
    assertThat(line.arguments()).containsEntry("result", "1").containsEntry("engine", "2");
  }

  @Test
  void aTextIsNotTakenForOptions() {
    assertThat(split("run", "-e", "--x", "--p=").own()).containsExactly("run", "-e", "--x");
    assertThat(split("run", "-e", "--x", "--p=").arguments()).containsEntry("p", "");
  }

  @Test
  void aParameterGivenTwiceOrWithoutValueIsAMistake() {
    assertThatThrownBy(() -> split("run", "f", "--a", "1", "--a=2"))
        .hasMessage("--a is given twice");
    assertThatThrownBy(() -> split("run", "f", "--a")).hasMessage("`--a` needs a value");
    assertThatThrownBy(() -> split("run", "f", "--=1"))
        .hasMessage("a parameter's name is missing in `--=1`");
  }

  private static RunLine split(String... args) {
    return RunLine.split(args);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "42,42",
    "-1,-1",
    "- 5,-5",
    "0x2a,42",
    "0o644,420",
    "0b11,3",
    "64KiB,65536",
    "1_000,1000",
    "500ms,500000000",
    "-9223372036854775808,-9223372036854775808"
  })
  void numbersAreWrittenAsInTheLanguage(String text, long value) {
    assertThat(Numbers.parse(text)).isEqualTo(OptionalLong.of(value));
  }

  @ParameterizedTest
  @CsvSource({"5s,PT5S", "500ms,PT0.5S", "1_000us,PT0.001S", "0s,PT0S"})
  void timesHaveAUnit(String text, Duration time) {
    assertThat(Numbers.time("--timeout", text)).isEqualTo(time);
    assertThat(split("run", "f", "--timeout", text).own()).contains("--timeout", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "-5s", "s", "5 minutes", "9223372037s", "1.5s", "5KiB"})
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> Numbers.time("--timeout", text))
        .hasMessageStartingWith("--timeout does not take `" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "1 2",
        "1;2",
        "1,2",
        "1.5",
        "0644",
        "1k",
        "9223372036854775808",
        "1}"
      })
  void whatIsNoNumberIsRefused(String text) {
    assertThat(Numbers.parse(text)).isEmpty();
  }
}
