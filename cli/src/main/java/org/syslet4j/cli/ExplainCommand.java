// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Explanation;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.Suggest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code syslet explain}: what a code means, with an example that fails and one that is mended. */
@Command(
    name = "explain",
    description = "Explains a finding: what its code means, and how to mend what gives it.",
    footer = {"", "Loads no native code. Without CODE it lists all codes and lints."})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "A code such as SYS0403, or the name of a lint.")
  private @Nullable String code;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (code == null) {
      for (Kind kind : Kind.values()) {
        String lint =
            Lint.of(kind)
                .map(l -> " (" + l.text() + ", " + Choice.word(l.level()) + ")")
                .orElse("");
        console.out().println(kind.code() + "  " + Explanation.of(kind).title() + lint);
      }
      return ExitStatus.DONE;
    }
    console.out().print(page(code).text());
    return ExitStatus.DONE;
  }

  private static Explanation page(String name) {
    Optional<Explanation> page = Explanation.named(name);
    if (page.isPresent()) {
      return page.get();
    }
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.code());
      Lint.of(kind).ifPresent(lint -> names.add(lint.text()));
    }
    Problem problem = Problem.usage("there is no code " + Printable.quoted(name));
    String all = "`syslet explain` lists them all";
    throw problem.help(Suggest.help(name.toUpperCase(Locale.ROOT), names).orElse(all));
  }
}
