// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.syslet4j.compiler.Catalogue;
import org.syslet4j.compiler.diag.Suggest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet list}: the calls, constants and structs that a program can use. */
@Command(
    name = "list",
    description = "Shows system calls, constants and structs by name.",
    footer = {
      "",
      "A pattern is a name, or has * for any letters and ? for one: quote it, or the shell",
      "looks for files. Without a kind it is looked for among all three; without a pattern",
      "all calls are shown, or all of the kinds given. Loads no native code."
    })
final class ListCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-v", "--verbose"},
      description = "Says all there is to know of each.")
  private boolean verbose;

  @Option(names = "--calls", description = "System calls.")
  private boolean calls;

  @Option(names = "--const", description = "Constants.")
  private boolean constants;

  @Option(names = "--structs", description = "Structs.")
  private boolean structs;

  @Option(
      names = "--json",
      description = "Prints one JSON object a line, with all there is to know.")
  private boolean json;

  @Parameters(arity = "0..*", paramLabel = "PATTERN", description = "Names, such as 'open*'.")
  private List<String> patterns = List.of();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.linux();
    boolean any = calls || constants || structs;
    boolean all = !any && !patterns.isEmpty();
    List<String> texts = new ArrayList<>();
    for (String pattern : patterns.isEmpty() ? List.of("*") : patterns) {
      int before = texts.size();
      Predicate<String> wanted = glob(pattern);
      if (calls || all || !any) {
        catalogue.calls().values().stream()
            .filter(call -> wanted.test(call.name()))
            .forEach(call -> texts.add(text(call)));
      }
      if (constants || all) {
        catalogue.constants().values().stream()
            .filter(constant -> wanted.test(constant.name()))
            .forEach(constant -> texts.add(text(constant)));
      }
      if (structs || all) {
        catalogue.structs().values().stream()
            .filter(struct -> wanted.test(struct.name()))
            .forEach(struct -> texts.add(text(struct)));
      }
      if (texts.size() == before) {
        throw nothing(pattern, names(catalogue));
      }
    }
    console.out().print(String.join(verbose && !json ? "\n" : "", texts));
    return ExitStatus.DONE;
  }

  private String text(Catalogue.Call call) {
    return json ? ListJson.text(call) : verbose ? ListText.all(call) : ListText.line(call);
  }

  private String text(Catalogue.Constant constant) {
    return json
        ? ListJson.text(constant)
        : verbose ? ListText.all(constant) : ListText.line(constant);
  }

  private String text(Catalogue.Struct struct) {
    return json ? ListJson.text(struct) : verbose ? ListText.all(struct) : ListText.line(struct);
  }

  private static Predicate<String> glob(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString()).asMatchPredicate();
  }

  private List<String> names(Catalogue catalogue) {
    boolean any = calls || constants || structs;
    List<String> names = new ArrayList<>();
    if (calls || !any) {
      names.addAll(catalogue.calls().keySet());
    }
    if (constants || !any) {
      names.addAll(catalogue.constants().keySet());
    }
    if (structs || !any) {
      names.addAll(catalogue.structs().keySet());
    }
    return names;
  }

  private static Problem nothing(String pattern, List<String> names) {
    Problem problem = Problem.input("nothing here is called " + Printable.quoted(pattern));
    String letters = pattern.replaceAll("[*?]", "");
    List<String> near = Suggest.closest(letters, names, 3);
    if (!near.isEmpty()) {
      problem.help("did you mean `" + String.join("`, `", near) + "`?");
    } else if (letters.length() > 1 && names.stream().anyMatch(name -> name.contains(letters))) {
      problem.help("'*" + letters + "*' finds some");
    }
    return problem.help("`syslet list` shows all calls, `syslet list --const` all constants");
  }
}
