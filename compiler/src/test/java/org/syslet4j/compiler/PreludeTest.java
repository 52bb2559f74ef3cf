// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.compiler.typed.Storage;

/**
 * The prelude against the C compiler and the installed headers, as far as those know a name. What
 * they do not know must be newer than they are, and say so with {@code @since}.
 */
class PreludeTest {
  /** The struct that libc dropped with ustat(2), and what are bit fields in C. */
  private static final Set<String> IN_NO_HEADER =
      Set.of("struct ustat", "perf_event_attr.flags", "user_desc.flags");

  private static final String NOWHERE = " is in no header";
  private static final Pattern CALL = Pattern.compile("#define __NR_(\\w+)");

  @TempDir Path folder;

  /** Something that headers may know, under one or several spellings. */
  private record Fact(String name, List<String> comparisons, int since) {}

  @Test
  void agreesWithTheHeadersOfThisArchitecture() throws Exception {
    Arch arch = Arch.current().orElseThrow();
    List<Fact> facts = facts(arch);
    assertThat(facts).hasSizeGreaterThan(3500);
    List<Headers> all =
        List.of(
            Headers.of(folder, "kernel.h"),
            Headers.of(folder, "libc.h"),
            Headers.of(folder, "liburing.h"));
    assertThat(differences(facts, all)).isEmpty();
  }

  /** Debian: {@code linux-libc-dev-arm64-cross}. */
  @Test
  void agreesWithTheHeadersOfAarch64WhereTheyAreInstalled() throws Exception {
    Path include = Path.of("/usr/aarch64-linux-gnu/include");
    assumeTrue(Files.isDirectory(include.resolve("asm")), "no headers of aarch64");
    // The kernel's headers want these two of libc, but nothing of what is in them.
    Files.createFile(folder.resolve("unistd.h"));
    Files.createDirectory(folder.resolve("sys"));
    Files.createFile(folder.resolve("sys/socket.h"));
    Headers kernel =
        Headers.of(
            folder,
            "kernel.h",
            "-nostdinc",
            "-U__x86_64__",
            "-D__aarch64__",
            "-I" + folder,
            "-I" + include);
    // libc's own names are those of the architecture that runs this.
    List<String> differences = differences(facts(Arch.AARCH64), List.of(kernel));
    assertThat(differences.stream().filter(text -> !text.endsWith(NOWHERE))).isEmpty();
    assertThat(differences).hasSizeLessThan(800);
  }

  @Test
  void agreesWithTheGenericTableThatAarch64Uses() throws Exception {
    Headers generic = Headers.of(folder, "generic.h");
    List<Fact> facts =
        Prelude.of(Library.prelude(), Arch.AARCH64).calls().stream()
            .map(call -> call("aarch64 ", call, sinces(Arch.AARCH64)))
            .toList();
    assertThat(facts).hasSizeGreaterThan(300);
    assertThat(differences(facts, List.of(generic))).isEmpty();
    Set<String> missing = new TreeSet<>(generic.names(CALL, "-dM"));
    missing.removeIf(name -> name.startsWith("syscall") || name.equals("arch_specific_syscall"));
    Prelude.of(Library.prelude(), Arch.AARCH64).calls().forEach(c -> missing.remove(c.name()));
    assertThat(missing).isEmpty();
  }

  @Test
  void hasEveryCallAndEveryOperationThatTheHeadersHave() throws Exception {
    Prelude prelude = Prelude.of(Library.prelude(), Arch.current().orElseThrow());
    Set<String> calls = new TreeSet<>(Headers.of(folder, "kernel.h").names(CALL, "-dM"));
    assertThat(calls).hasSizeGreaterThan(300);
    prelude.calls().forEach(call -> calls.remove(call.name()));
    assertThat(calls).isEmpty();
    Set<String> operations =
        new TreeSet<>(Headers.of(folder, "kernel.h").names(Pattern.compile("\\b(IORING_OP_\\w+)")));
    operations.remove("IORING_OP_LAST");
    assertThat(operations).hasSizeGreaterThan(45);
    operations.removeAll(prelude.constants().keySet());
    assertThat(operations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Arch.class)
  void everyOperationOfRingsThatACallNamesIsAConstant(Arch arch) {
    Set<String> constants = Prelude.of(Library.prelude(), arch).constants().keySet();
    Set<String> named = new HashSet<>();
    for (Decl decl : Library.prelude().decls()) {
      for (Annotation annotation : decl.annotations()) {
        if (annotation.name().text().equals("uring")) {
          named.add(((Expr.Ref) annotation.args().get(0).value()).name().text());
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(constants).containsAll(named);
    assertThat(named).allSatisfy(name -> assertThat(name).startsWith("IORING_OP_"));
  }

  @Test
  void nothingIsNewerThanLinux618() {
    assertThat(sinces(Arch.X86_64).values())
        .allSatisfy(since -> assertThat(since).isLessThanOrEqualTo(version("6.18")));
    assertThat(sinces(Arch.X86_64)).containsEntry("file_getattr", version("6.17"));
    assertThat(sinces(Arch.AARCH64)).containsEntry("IORING_OP_PIPE", version("6.16"));
  }

  // ---- the facts

  private static List<Fact> facts(Arch arch) {
    Prelude prelude = Prelude.of(Library.prelude(), arch);
    Map<String, Integer> sinces = sinces(arch);
    List<Fact> facts = new ArrayList<>();
    prelude
        .constants()
        .forEach(
            (name, value) ->
                facts.add(
                    new Fact(name, List.of(equal(name, value)), sinces.getOrDefault(name, 0))));
    prelude.calls().forEach(call -> facts.add(call("", call, sinces)));
    for (Storage.Struct struct : prelude.structs()) {
      facts.addAll(struct(struct, sinces));
    }
    facts.removeIf(fact -> IN_NO_HEADER.contains(fact.name()) || fact.name().startsWith("ustat."));
    return facts;
  }

  private static Fact call(String prefix, Signature call, Map<String, Integer> sinces) {
    String macro = "__NR_" + call.name();
    return new Fact(
        prefix + macro, List.of(equal(macro, call.nr())), sinces.getOrDefault(call.name(), 0));
  }

  private static List<Fact> struct(Storage.Struct struct, Map<String, Integer> sinces) {
    List<Fact> facts = new ArrayList<>();
    int since = sinces.getOrDefault("struct " + struct.name(), 0);
    int newest = since;
    for (Storage.Field field : struct.fields()) {
      String name = struct.name() + "." + field.name();
      int own = Math.max(since, sinces.getOrDefault(name, 0));
      newest = Math.max(newest, own);
      // Bytes are two fields of the kernel's: the address, and what counts it.
      boolean pair = field.storage() == Storage.Scalar.BYTES;
      long size = pair ? 8 : field.storage().size();
      List<String> comparisons = new ArrayList<>();
      for (String type : List.of("struct " + struct.name(), struct.name())) {
        String member = "((" + type + " *)0)->" + field.name();
        comparisons.add(
            "__builtin_offsetof(%s, %s) == %d && sizeof(%s) == %d"
                .formatted(type, field.name(), field.offset(), member, size));
      }
      facts.add(new Fact(name, comparisons, own));
    }
    facts.add(
        new Fact(
            "struct " + struct.name(),
            List.of(
                "sizeof(*(struct " + struct.name() + " *)0) == " + struct.size(),
                "sizeof(*(" + struct.name() + " *)0) == " + struct.size()),
            newest));
    return facts;
  }

  private static String equal(String c, long value) {
    return "(long long)(" + c + ") == " + (value == Long.MIN_VALUE ? "1LL << 63" : value + "LL");
  }

  /** Every name that says since when it is there; of fields {@code struct.field}. */
  private static Map<String, Integer> sinces(Arch arch) {
    Map<String, Integer> sinces = new HashMap<>();
    for (Decl decl : Library.prelude().decls()) {
      String name = decl.name().text();
      if (decl instanceof Decl.Struct struct) {
        since(struct.annotations(), "struct " + name, sinces);
        struct.fields().forEach(f -> since(f.annotations(), name + "." + f.name().text(), sinces));
      } else {
        since(decl.annotations(), name, sinces);
      }
    }
    assertThat(sinces).as(arch.text()).hasSizeGreaterThan(200);
    return sinces;
  }

  private static void since(
      List<Annotation> annotations, String name, Map<String, Integer> sinces) {
    for (Annotation annotation : annotations) {
      if (annotation.name().text().equals("since")) {
        sinces.put(name, version(((Expr.Text) annotation.args().get(0).value()).value()));
      }
    }
  }

  private static int version(String text) {
    String[] parts = text.split("\\.");
    return (Integer.parseInt(parts[0]) << 16) + (Integer.parseInt(parts[1]) << 8);
  }

  // ---- against the headers

  private List<String> differences(List<Fact> facts, List<Headers> all) throws Exception {
    List<String> comparisons =
        facts.stream().flatMap(fact -> fact.comparisons().stream()).collect(Collectors.toList());
    List<List<Headers.Verdict>> verdicts = new ArrayList<>();
    for (Headers headers : all) {
      verdicts.add(headers.judge(comparisons));
    }
    int installed = installed();
    List<String> differences = new ArrayList<>();
    int at = 0;
    for (Fact fact : facts) {
      Set<Headers.Verdict> said = new HashSet<>();
      for (int i = at; i < at + fact.comparisons().size(); i++) {
        for (List<Headers.Verdict> of : verdicts) {
          said.add(of.get(i));
        }
      }
      at += fact.comparisons().size();
      boolean newer = fact.since() >> 8 > installed >> 8;
      if (said.contains(Headers.Verdict.DIFFERS) && !(newer && fact.name().contains("struct "))) {
        differences.add(fact.name() + " is not so: " + fact.comparisons().get(0));
      } else if (!said.contains(Headers.Verdict.HOLDS) && !newer) {
        differences.add(fact.name() + NOWHERE);
      }
    }
    return differences;
  }

  private int installed() throws Exception {
    List<String> code =
        Headers.of(folder, "version.h").names(Pattern.compile("LINUX_VERSION_CODE (\\d+)"), "-dM");
    assertThat(code).hasSize(1);
    return Integer.parseInt(code.get(0));
  }
}
