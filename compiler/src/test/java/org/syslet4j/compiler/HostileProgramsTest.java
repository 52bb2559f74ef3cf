// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;

/**
 * Input that grows without bounds somewhere: one finding of the right code, in bounded time and
 * memory.
 */
class HostileProgramsTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final int MEBIBYTES = 256;

  /** What is wrong, and the text of it; made late, for some are large. */
  static Map<String, Supplier<byte[]>> inputs() {
    Map<String, Supplier<byte[]>> inputs = new LinkedHashMap<>();
    put(inputs, "SYS0007 ten MiB of statements", () -> body("try getpid() ".repeat(807_000)));
    put(inputs, "SYS0007 seventeen MiB of blanks", () -> " ".repeat(17 << 20));
    put(inputs, "SYS0008 10,000 parentheses", () -> body("let x = " + "(".repeat(10_000)));
    put(inputs, "SYS0008 10,000 blocks", () -> body("{ ".repeat(10_000) + "} ".repeat(10_000)));
    put(inputs, "SYS0008 10,000 ifs", () -> body("if 1 == 1 { ".repeat(10_000)));
    put(inputs, "SYS0008 10,000 signs", () -> body("let x = " + "-".repeat(10_000) + "1"));
    put(inputs, "SYS0008 10,000 sums", () -> body("let x = 1" + " + 1".repeat(10_000)));
    put(
        inputs,
        "SYS0101 a name of 1,000 letters",
        () -> body("try fsync(" + "n".repeat(1000) + ")"));
    put(inputs, "SYS0005 a number beyond 64 bits", () -> "const A = 18446744073709551616");
    put(inputs, "SYS0005 a number of 100,000 digits", () -> "const A = " + "9".repeat(100_000));
    put(inputs, "SYS0206 a buffer of 2^40 bytes", () -> body("var b: byte[1 << 40] let c = b[0]"));
    put(inputs, "SYS0206 a buffer of 2^63 bytes", () -> body("var b: byte[1 << 63] let c = b[0]"));
    put(
        inputs,
        "SYS0206 structs that double",
        () -> doubled("struct S%d { a: S%d, b: S%d }\n", "struct S40 { a: long }\n"));
    put(inputs, "SYS0107 a struct that contains itself", () -> "struct S { s: S }");
    put(
        inputs,
        "SYS0107 a struct that contains itself through others",
        () -> "struct A { b: B[2] } struct B { c: C } struct C { a: A }");
    put(inputs, "SYS0107 a constant of itself", () -> "const A = B const B = A");
    put(inputs, "SYS0108 recursion", () -> "fn f() { g() } fn g() { h() } fn h() { f() }");
    put(
        inputs,
        "SYS0008 10,000 fns that call each other",
        () -> chain("fn f%d() { f%d() }\n", "fn f10000() { }"));
    put(
        inputs,
        "SYS0008 10,000 constants that need each other",
        () -> chain("const C%d = C%d\n", "const C10000 = 1"));
    put(
        inputs,
        "SYS0008 10,000 structs that need each other",
        () -> chain("struct S%d { s: S%d }\n", "struct S10000 { a: long }"));
    put(
        inputs,
        "SYS0601 fns that double",
        () ->
            doubled("fn f%d() { f%d() f%d() }\n", "fn f40() { getpid() catch { } }\n")
                + "syslet s() { f0() }");
    put(
        inputs,
        "SYS0601 empty fns that double",
        () -> doubled("fn f%d() { f%d() f%d() }\n", "fn f40() { }\n") + "syslet s() { f0() }");
    inputs.put("SYS0010 no UTF-8", () -> new byte[] {'/', '/', (byte) 0xff, '\n'});
    return inputs;
  }

  private static void put(
      Map<String, Supplier<byte[]>> inputs, String what, Supplier<String> text) {
    inputs.put(what, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private static String body(String statements) {
    return "syslet s() {\n" + statements + "\n}\n";
  }

  private static String chain(String link, String last) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(link.formatted(i, i + 1));
    }
    return text.append(last).append('\n').toString();
  }

  private static String doubled(String link, String last) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(link.formatted(i, i + 1, i + 1));
    }
    return text.append(last).toString();
  }

  static List<String> whats() {
    return List.copyOf(inputs().keySet());
  }

  private static List<Diagnostic> compile(byte[] content) {
    return new SysletCompiler().archs(Arch.X86_64).file("hostile", content).compile().diagnostics();
  }

  @ParameterizedTest
  @MethodSource("whats")
  void isOneFinding(String what) {
    Instant start = Instant.now();
    List<Diagnostic> found = compile(inputs().get(what).get());
    assertThat(found).extracting(d -> d.kind().code()).containsExactly(what.substring(0, 7));
    assertThat(found.get(0).message()).hasSizeLessThan(300);
    assertThat(Duration.between(start, Instant.now())).isLessThan(BOUND);
  }

  @Test
  void allOfItNeedsLittleMemory() throws Exception {
    ProcessBuilder small =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + MEBIBYTES + "m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    assertThat(Child.run(small).succeeds().lines()).containsExactlyElementsOf(whats());
  }

  /** Compiles all of it, in a small heap, and prints what had the right code. */
  static final class Main {
    public static void main(String[] args) {
      inputs()
          .forEach(
              (what, content) -> {
                List<Diagnostic> found = compile(content.get());
                boolean right =
                    found.size() == 1 && what.startsWith(found.get(0).kind().code() + " ");
                System.out.println(right ? what : what + ": " + found);
              });
    }
  }

  @Test
  void packagesThatUseEachOtherInACircle(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.syslet"), "package a\nuse b\n");
    Files.writeString(folder.resolve("b.syslet"), "package b\nuse c\n");
    Files.writeString(folder.resolve("c.syslet"), "package c\nuse a\n");
    Files.writeString(folder.resolve("d.syslet"), "package d\nuse a\n");
    List<Diagnostic> found = using(folder, "use d");
    assertThat(found).extracting(d -> d.kind().code()).containsExactly("SYS0115");
    assertThat(found.get(0).places()).hasSize(2);
  }

  @Test
  void aLongChainOfPackagesIsNoCircle(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 2000; i++) {
      String text = "package p" + i + "\nuse p" + (i + 1) + "\n";
      Files.writeString(folder.resolve("p" + i + ".syslet"), text);
    }
    Files.writeString(folder.resolve("p2000.syslet"), "package p2000\n");
    assertThat(using(folder, "use p0")).isEmpty();
  }

  private static List<Diagnostic> using(Path folder, String use) {
    return new SysletCompiler()
        .archs(Arch.X86_64)
        .folder(folder)
        .source("main", use + "\nsyslet s() { }\n")
        .compile()
        .diagnostics();
  }
}
