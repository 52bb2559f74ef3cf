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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Extent;
import org.syslet4j.abi.Extents;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param.Direction;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;

/** The tables that other modules have are what the prelude says. */
class CallTableTest {
  private static final Path TABLE =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/calls.tsv");
  private static final Path REACHES = Path.of("../runtime/src/main/native/reaches.def");
  private static final Path CONSTANTS =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/constants.tsv");
  private static final Path STRUCTS =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/structs.tsv");
  private static final Path MEMORY =
      Path.of("../runtime/src/main/resources/org/syslet4j/abi/memory.tsv");
  private static final Path ATTEMPTS = Path.of("../runtime/src/main/native/calls.def");

  @Test
  void theRuntimesTableIsWrittenFromThePrelude() throws IOException {
    Prelude x86 = Prelude.of(Library.prelude(), Arch.X86_64);
    Map<String, Signature> arm = new LinkedHashMap<>();
    Prelude.of(Library.prelude(), Arch.AARCH64).calls().forEach(c -> arm.put(c.name(), c));
    StringBuilder table =
        new StringBuilder(
            "# name\tx86_64\taarch64\tresult\tparameters: 'dir name:type' of each argument of"
                + " the call, joined by ';'\trefusal\tgroups\n# Written from the prelude by CallTableTest"
                + " (-Dsyslet.golden.update=true).\n");
    Map<String, String> refusals = refusals();
    Map<String, String> groups = groups();
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
          .append('\t')
          .append(groups.getOrDefault(call.name(), ""))
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

  /** What each call is for. */
  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (Decl decl : Library.prelude().decls()) {
      for (Annotation annotation : decl.annotations()) {
        if (annotation.name().text().equals("group")) {
          groups.put(
              decl.name().text(),
              annotation.args().stream()
                  .map(arg -> arg.value().span())
                  .map(span -> span.file().text().substring(span.start(), span.end()))
                  .collect(Collectors.joining(" ")));
        }
      }
    }
    return groups;
  }

  /** What the library holds the arguments of a strict chain to. */
  @Test
  void theLibrarysReachesAreWrittenFromTheTable() {
    StringBuilder both = new StringBuilder();
    StringBuilder x86 = new StringBuilder();
    for (CallTable.Call call : CallTable.LINUX.calls()) {
      if (call.refusal().isEmpty()) {
        (call.number(Arch.AARCH64).isPresent() ? both : x86).append(reaches(call));
      }
    }
    Golden.check(
        REACHES,
        """
        // SPDX-License-Identifier: Apache-2.0
        /*
         * REACH(name, numbers, arguments): how far the kernel may reach from each argument of a call: see strict.c. Written from the prelude by
         * CallTableTest (-Dsyslet.golden.update=true). Refused calls are left out.
         */

        /* Calls of every architecture. */
        """
            + both
            + "\n/* Calls that only x86_64 has. */\n#ifdef __x86_64__\n"
            + x86
            + "#endif\n");
  }

  private static String reaches(CallTable.Call call) {
    StringBuilder row = new StringBuilder("REACH(" + call.name());
    row.append(", ").append(call.number(Arch.X86_64).orElseThrow());
    row.append(", ").append(call.number(Arch.AARCH64).orElse(0));
    for (int i = 0; i < 6; i++) {
      row.append(", ").append(i < call.params().size() ? reach(call, i) : "EITHER");
    }
    return row.append(")\n").toString();
  }

  private static String reach(CallTable.Call call, int index) {
    String way = call.params().get(index).direction() == CallTable.Direction.IN ? "IN" : "OUT";
    Extent extent = Extents.LINUX.of(call).get(index);
    if (!(extent instanceof Extent.Bytes bytes)) {
      return extent.toString();
    }
    String unit = bytes.x86() + ", " + bytes.arm();
    return bytes.count() < 0
        ? "FIXED(" + way + ", " + unit + ")"
        : "COUNTED(" + way + ", " + bytes.count() + ", " + unit + ")";
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
  void eachCallHasAGroupThatAPolicyKnows() {
    assertThat(groups().keySet())
        .containsExactlyElementsOf(
            Library.prelude().decls().stream()
                .filter(d -> d instanceof Decl.Syscall)
                .map(d -> d.name().text())
                .toList());
  }

  @Test
  void theRuntimesStructsAreWrittenFromThePrelude() {
    Map<String, String> x86 = structs(Arch.X86_64);
    Map<String, String> arm = structs(Arch.AARCH64);
    StringBuilder table =
        new StringBuilder(
            "# name\tarchitecture or all\tsize\tfields: 'offset name:type', joined by ';'\n# Written"
                + " from the prelude by CallTableTest (-Dsyslet.golden.update=true).\n");
    Set<String> names = new LinkedHashSet<>(x86.keySet());
    names.addAll(arm.keySet());
    for (String name : names) {
      String one = x86.get(name);
      String other = arm.get(name);
      if (one != null && one.equals(other)) {
        table.append(name).append("\tall\t").append(one).append('\n');
        continue;
      }
      if (one != null) {
        table.append(name).append("\tx86_64\t").append(one).append('\n');
      }
      if (other != null) {
        table.append(name).append("\taarch64\t").append(other).append('\n');
      }
    }
    Golden.check(STRUCTS, table.toString());
  }

  private static Map<String, String> structs(Arch arch) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Storage.Struct struct : Prelude.of(Library.prelude(), arch).structs()) {
      List<String> fields = new ArrayList<>();
      for (Storage.Field field : struct.fields()) {
        fields.add(field.offset() + " " + field.name() + ":" + field.storage().text());
      }
      texts.put(struct.name(), struct.size() + "\t" + String.join(";", fields));
    }
    return texts;
  }

  @Test
  void whatArgumentsPointToIsWrittenFromThePrelude() {
    Set<String> rows = new LinkedHashSet<>();
    for (Arch arch : Arch.values()) {
      for (Signature call : Prelude.of(Library.prelude(), arch).calls()) {
        for (int i = 0; i < call.params().size(); i++) {
          String pointee = pointee(call, i);
          if (pointee != null) {
            rows.add(call.name() + "\t" + i + "\t" + pointee);
          }
        }
      }
    }
    Golden.check(
        MEMORY,
        "# call\tindex of the parameter\ttype of an element\tcount: a number, argN, or argN result\n#"
            + " Written from the prelude by CallTableTest (-Dsyslet.golden.update=true).\n"
            + String.join("\n", rows)
            + "\n");
  }

  /** Null where it is not known, or the parameter is no address. */
  private static @Nullable String pointee(Signature call, int index) {
    Type type = call.params().get(index).type();
    if (type instanceof Type.Memory memory) {
      return memory.storage() instanceof Storage.Array array
          ? element(array.element()) + "\t" + array.count()
          : element(memory.storage()) + "\t1";
    }
    int counted = -1;
    for (int i = 0; i < call.params().size(); i++) {
      counted = call.params().get(i).counts() == index ? i : counted;
    }
    boolean span = type == Type.BYTES || type instanceof Type.View;
    if (!span || counted < 0) {
      return null;
    }
    boolean out = call.params().get(index).direction() == Direction.OUT;
    boolean filled = out && call.bounds() != null && call.bounds().highParam() == counted;
    String element = type instanceof Type.View view ? element(view.element()) : "byte";
    return element + "\t" + "arg" + counted + (filled ? " result" : "");
  }

  private static String element(Storage storage) {
    return storage == Storage.Scalar.U8 ? "byte" : storage.text();
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
    Map<String, Storage.Struct> structs = new LinkedHashMap<>();
    prelude.structs().forEach(s -> structs.put("struct " + s.name(), s));
    for (ArgumentNames.Rule rule : ArgumentNames.LINUX.rules()) {
      Stream<String> known =
          rule.call().startsWith("struct ")
              ? structs.get(rule.call()).fields().stream().map(Storage.Field::name)
              : calls.get(rule.call()).params().stream().map(Signature.Parameter::name);
      assertThat(known).as(rule.call()).contains(rule.param());
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
