// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.fstat;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.Linux.read;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CLOEXEC;
import static org.syslet4j.compiler.builder.LinuxConstants.O_RDONLY;
import static org.syslet4j.compiler.builder.LinuxStructs.stat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.Child;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.LinuxStructs.StatVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.diag.TextPrinter;

/** A JVM that has neither the parser generator nor a code generator builds, compiles and runs. */
class NoParserLoadedTest {
  @TempDir Path folder;

  @Test
  void aChainIsBuiltCompiledAndRunWithoutParserOrCodeGenerator() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "1234567");
    Path loaded = folder.resolve("loaded");
    String said = child(loaded, "run", file.toString());
    assertThat(said.lines()).containsExactly("7 of 7");
    assertThat(Files.readString(loaded))
        .contains("org.syslet4j.compiler.typed.Typer ")
        .doesNotContain("org.antlr.", "javapoet", "parse.GrammarParser", "org.syslet4j.grammar.");
  }

  @Test
  void aMistakeIsToldWithoutParserOrCodeGenerator() throws Exception {
    assertThat(child(folder.resolve("loaded"), "mistake"))
        .contains("error[SYS0102]: ")
        .contains("--> NoParserLoadedTest.java:");
  }

  @Test
  void aProgramIsWrittenWithoutParserOrCodeGenerator() throws Exception {
    assertThat(child(folder.resolve("loaded"), "text")).isEqualTo(Built.slurp().toSource());
  }

  private static String child(Path loaded, String... args) throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("antlr") && !entry.contains("javapoet"))
            .filter(entry -> !entry.contains("dsl-grammar"))
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder child = new ProcessBuilder(java, "-Xlog:class+load:file=" + loaded);
    if (Runtime.version().feature() >= 24) {
      child.command().add("--enable-native-access=ALL-UNNAMED"); // else it warns
    }
    child.command().addAll(List.of("-cp", path, Main.class.getName()));
    child.command().addAll(List.of(args));
    return Child.run(child).succeeds();
  }

  /** What the other JVM runs. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
      switch (args[0]) {
        case "run" -> run(args[1]);
        case "text" -> System.out.print(Built.slurp().toSource());
        default -> mistake();
      }
    }

    private static void run(String path) throws Exception {
      SysletBuilder sizes = Syslet.define("demo", "sizes").use("std.io");
      PathVar name = sizes.path("name");
      sizes
          .returns(Syslet.number("told"), Syslet.number("got"))
          .body(
              b -> {
                FdVar f = b.let("f", openat(AT_FDCWD, name, O_RDONLY.or(O_CLOEXEC)).tried());
                b.defer(close(f));
                StatVar st = b.struct("st", stat);
                b.tryCall(fstat(f, st));
                BytesVar chunk = b.buffer("chunk", 100);
                LongVar n = b.let("n", read(f, chunk).tried());
                b.returnValues(n, st.st_size());
              });
      Compilation compilation = sizes.compile();
      try (SysletRuntime runtime = SysletRuntime.open();
          Program program = runtime.load(compilation.bundle(), "sizes")) {
        var result = program.bind().set("name", path).call();
        System.out.println(result.getLong("told") + " of " + result.getLong("got"));
      }
    }

    private static void mistake() {
      Compilation compilation =
          Syslet.define("demo", "bad").body(b -> b.call(Syslet.fn("raed"))).compile();
      compilation.diagnostics().forEach(d -> System.out.print(new TextPrinter(false).print(d)));
    }
  }
}
