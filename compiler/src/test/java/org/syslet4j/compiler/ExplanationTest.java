// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Explanation;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.TextPrinter;

/**
 * Every code has a page with an example that gives that code and nothing else, word for word as in
 * its golden file, and the same example mended, which gives nothing. The few codes that no text
 * alone can give have shell sessions instead, which the end-to-end tests run.
 */
class ExplanationTest {
  private static final Path PAGES =
      Path.of("src/main/resources/org/syslet4j/compiler/diag/explain");
  private static final Path GOLDENS =
      Path.of("src/test/resources/org/syslet4j/compiler/diag/codes");

  private static String example(Explanation page, String name) {
    Matcher block =
        Pattern.compile("```syslet " + name + "\n(.*?)```", Pattern.DOTALL).matcher(page.text());
    return block.find() ? block.group(1) : "";
  }

  private static List<Diagnostic> compile(Kind kind, String text) {
    SysletCompiler compiler = new SysletCompiler().archs(Arch.X86_64);
    Lint.of(kind)
        .filter(lint -> lint.level() == Lint.Level.ALLOW)
        .ifPresent(lint -> compiler.lint(lint, Lint.Level.WARN));
    return compiler.source("example.syslet", text).compile().diagnostics();
  }

  private static boolean isShell(Explanation page) {
    return page.text().contains("```console\n");
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfACodeHasWhatItPromises(Kind kind) {
    Explanation page = Explanation.of(kind);
    assertThat(page.text()).startsWith("# " + kind.code() + ": ").contains("\nMended:\n");
    assertThat(page.title()).isNotBlank();
    assertThat(page.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(161));
    if (isShell(page)) {
      assertThat(page.text()).contains("error[" + kind.code() + "]");
    } else {
      assertThat(example(page, "fails")).isNotBlank();
      assertThat(example(page, "mended")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFailingExampleGivesThatCodeAsInItsGolden(Kind kind) {
    Explanation page = Explanation.of(kind);
    if (isShell(page)) {
      return; // run end to end
    }
    String text = example(page, "fails");
    List<Diagnostic> found = compile(kind, text);
    assertThat(found).extracting(d -> d.kind()).containsExactly(kind);
    String message = new TextPrinter(false).print(found);
    Golden.check(GOLDENS.resolve(kind.code() + ".txt"), text + "\n" + message);
  }

  @ParameterizedTest
  @EnumSource
  void theMendedExampleGivesNothing(Kind kind) {
    Explanation page = Explanation.of(kind);
    if (!isShell(page)) {
      assertThat(compile(kind, example(page, "mended"))).isEmpty();
    }
  }

  @Test
  void onlyCodesOfFilesAndRunsHaveShellSessions() {
    assertThat(
            Arrays.stream(Kind.values())
                .filter(kind -> isShell(Explanation.of(kind)))
                .map(Kind::name))
        .containsExactly(
            "FILE_TOO_LARGE",
            "TOO_DEEP",
            "UNREADABLE",
            "NOT_UTF8",
            "NO_FORM_OF_2007",
            "RUN_FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void theListOfAllCodesIsComplete(Kind kind) throws IOException {
    String level =
        Lint.of(kind)
            .map(l -> "lint `" + l.text() + "`, " + l.level().name().toLowerCase(Locale.ROOT))
            .orElse("error");
    assertThat(Files.readString(Path.of("../docs/diagnostics.md")))
        .contains(
            "\n| " + kind.code() + " | " + Explanation.of(kind).title() + " | " + level + " |\n");
  }

  @Test
  void noPageAndNoGoldenIsLeftOver() throws IOException {
    List<String> codes = Arrays.stream(Kind.values()).map(Kind::code).toList();
    for (Path folder : List.of(PAGES, GOLDENS)) {
      List<String> names = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(f -> names.add(f.getFileName().toString().replaceAll("\\..*", "")));
      }
      assertThat(codes).containsAll(names);
    }
  }

  @Test
  void codesAreNotUsedTwice() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::code)).doesNotHaveDuplicates();
  }

  @Test
  void pagesAreFoundByCodeAndByLint() {
    assertThat(Explanation.named("sys0403")).map(Explanation::kind).contains(Kind.DESCRIPTOR_LEAK);
    assertThat(Explanation.named("endless_loop"))
        .map(Explanation::kind)
        .contains(Kind.ENDLESS_LOOP);
    assertThat(Explanation.named("SYS9999")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLintHasAKindOfItsOwnThatIsAWarning(Lint lint) {
    assertThat(Lint.of(lint.kind())).contains(lint);
    assertThat(lint.kind().code()).startsWith("SYS1");
    assertThat(Lint.named(lint.text())).contains(lint);
  }
}
