// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;

/** The tables that other modules have are what the prelude says. */
class CallTableTest {
  private static final Path TABLE =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/calls.tsv");
  private static final Path CONSTANTS =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/constants.tsv");
  private static final Path ATTEMPTS = Path.of("../runtime/src/main/native/calls.def");

  @Test
  void theRuntimesTableIsWrittenFromThePrelude() throws IOException {
    Prelude x86 = Prelude.of(Library.prelude(), Arch.X86_64);
    Map<String, Signature> arm = new LinkedHashMap<>();
    Prelude.of(Library.prelude(), Arch.AARCH64).calls().forEach(c -> arm.put(c.name(), c));
    StringBuilder table =
        new StringBuilder(
            "# name\tx86_64\taarch64\tresult\tparameters: 'dir name:type' of each argument of"
                + " the call, joined by ';'\trefusal\n# Written from the prelude by CallTableTest"
                + " (-Dsyslet.golden.update=true).\n");
    Map<String, String> refusals = refusals();
    for (Signature call : x86.calls()) {
      Signature other = arm.get(call.name());
      table
          .append(call.name())
          .append('\t')
          .append(call.nr())
          .append('\t')
          .append(other == null ? "-" : String.valueOf(other.nr()))
          .append('\t')
          .append(call.result().text())
          .append('\t')
          .append(String.join(";", params(call)))
          .append('\t')
          .append(refusals.getOrDefault(call.name(), ""))
          .append('\n');
    }
    Golden.check(TABLE, table.toString());
  }

  /** The reason for each call that must not run as an atom. */
  private static Map<String, String> refusals() {
    Map<String, String> refusals = new LinkedHashMap<>();
    for (Decl decl : Library.prelude().decls()) {
      for (Annotation annotation : decl.annotations()) {
        if (annotation.name().text().equals("refused")) {
          Expr.Ref reason = (Expr.Ref) annotation.args().get(0).value();
          refusals.put(decl.name().text(), reason.name().text());
        } else if (annotation.name().text().equals("thread_bound")) {
          refusals.put(decl.name().text(), "thread");
        }
      }
    }
    return refusals;
  }

  private static List<String> params(Signature call) {
    List<String> params = new ArrayList<>();
    for (Signature.Parameter param : call.params()) {
      String direction = param.direction().name().toLowerCase(Locale.ROOT);
      params.add(direction + " " + param.name() + ":" + type(param.type()));
    }
    return params;
  }

  /** What is passed is an address, whatever lies there; a struct's name says more. */
  private static String type(Type type) {
    if (type instanceof Type.Memory || type instanceof Type.View) {
      String element = type.text().replaceAll("\\[.*", "");
      return Storage.Scalar.named(element).isPresent() ? "pointer" : element;
    }
    return type.text();
  }

  @Test
  void theRuntimesConstantsAreWrittenFromThePrelude() {
    Map<String, Long> x86 = Prelude.of(Library.prelude(), Arch.X86_64).constants();
    Map<String, Long> arm = Prelude.of(Library.prelude(), Arch.AARCH64).constants();
    Set<String> names = new LinkedHashSet<>(x86.keySet());
    names.addAll(arm.keySet());
    names.removeIf(n -> ArgumentNames.LINUX.rules().stream().noneMatch(rule -> rule.takes(n)));
    StringBuilder table =
        new StringBuilder(
            "# name\tx86_64\taarch64\n# Written from the prelude by CallTableTest"
                + " (-Dsyslet.golden.update=true).\n");
    for (String name : names) {
      table.append(name).append('\t').append(text(x86.get(name)));
      table.append('\t').append(text(arm.get(name))).append('\n');
    }
    Golden.check(CONSTANTS, table.toString());
  }

  private static String text(@Nullable Long value) {
    return value == null ? "-" : value.toString();
  }

  @Test
  void argumentsWithNamesAreArgumentsOfThePrelude() {
    Map<String, Signature> calls = new LinkedHashMap<>();
    Prelude prelude = Prelude.of(Library.prelude(), Arch.X86_64);
    prelude.calls().forEach(c -> calls.put(c.name(), c));
    Set<String> constants = prelude.constants().keySet();
    for (ArgumentNames.Rule rule : ArgumentNames.LINUX.rules()) {
      assertThat(calls).containsKey(rule.call());
      assertThat(calls.get(rule.call()).params().stream().map(Signature.Parameter::name))
          .as(rule.call())
          .contains(rule.param());
      assertThat(constants)
          .as(rule.call() + "." + rule.param())
          .containsAll(rule.names().stream().filter(n -> n.matches("\\w+")).toList());
    }
  }

  @Test
  void theEngineTriesEachCallAsThePreludeSays() throws IOException {
    Map<String, String> engine = new LinkedHashMap<>();
    Matcher rows =
        Pattern.compile("^CALL\\((\\w+), (\\w+)\\)", Pattern.MULTILINE)
            .matcher(Files.readString(ATTEMPTS));
    while (rows.find()) {
      engine.put(rows.group(1), rows.group(2).toLowerCase(Locale.ROOT));
    }
    List<String> differences = new ArrayList<>();
    for (Signature call : Prelude.of(Library.prelude(), Arch.X86_64).calls()) {
      String tried = engine.getOrDefault(call.name(), "block");
      if (!tried.equals(call.attempt())) {
        differences.add(call.name() + " is " + call.attempt() + ", the engine has " + tried);
      }
    }
    assertThat(engine).hasSizeGreaterThan(100);
    assertThat(differences).isEmpty();
    assertThat(Library.prelude().decls().stream().filter(d -> d instanceof Decl.Syscall).count())
        .isEqualTo(383);
  }
}
