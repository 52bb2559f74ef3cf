// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Signature;

/** The tables that other modules have are what the prelude says. */
class CallTableTest {
  private static final Path TABLE =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/calls.tsv");
  private static final Path ATTEMPTS = Path.of("../runtime/src/main/native/calls.def");

  @Test
  void theRuntimesTableIsWrittenFromThePrelude() throws IOException {
    Prelude x86 = Prelude.of(Library.prelude(), Arch.X86_64);
    Map<String, Signature> arm = new LinkedHashMap<>();
    Prelude.of(Library.prelude(), Arch.AARCH64).calls().forEach(c -> arm.put(c.name(), c));
    StringBuilder table =
        new StringBuilder(
            "# name\tx86_64\taarch64\tresult\tparameters: 'dir name:type' of each argument of"
                + " the call, joined by ';'\n# Written from the prelude by CallTableTest"
                + " (-Dsyslet.golden.update=true).\n");
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
          .append('\n');
    }
    Golden.check(TABLE, table.toString());
  }

  private static List<String> params(Signature call) {
    List<String> params = new ArrayList<>();
    for (Signature.Parameter param : call.params()) {
      String direction = param.direction().name().toLowerCase(Locale.ROOT);
      String type = param.type().text().replaceAll("\\[.*", "");
      params.add(direction + " " + param.name() + ":" + (type.equals("byte") ? "bytes" : type));
    }
    return params;
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
        .isGreaterThan(45);
  }
}
