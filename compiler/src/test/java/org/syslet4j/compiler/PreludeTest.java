// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.compiler.typed.Storage;

/** The prelude against the C compiler and the installed kernel headers. */
class PreludeTest {
  private static final String HEADERS =
      """
      #define _GNU_SOURCE
      #include <errno.h>
      #include <fcntl.h>
      #include <linux/stat.h>
      #include <netinet/in.h>
      #include <netinet/tcp.h>
      #include <poll.h>
      #include <signal.h>
      #include <stddef.h>
      #include <stdio.h>
      #include <sys/eventfd.h>
      #include <sys/file.h>
      #include <sys/inotify.h>
      #include <sys/random.h>
      #include <sys/socket.h>
      #include <sys/stat.h>
      #include <sys/syscall.h>
      #include <sys/un.h>
      #include <sys/wait.h>
      #include <time.h>
      #include <unistd.h>
      """;

  @TempDir Path folder;

  @Test
  void agreesWithTheHeadersOfThisArchitecture() throws Exception {
    Arch arch = Arch.current().orElseThrow();
    Prelude prelude = Prelude.of(Library.prelude(), arch);
    List<String> asserts = new ArrayList<>();
    prelude.constants().forEach((name, value) -> asserts.add(equal(name, value)));
    for (Signature call : prelude.calls()) {
      asserts.add(equal("SYS_" + call.name(), call.nr()));
    }
    for (Storage.Struct struct : prelude.structs()) {
      String type = "struct " + struct.name();
      asserts.add(equal("sizeof(" + type + ")", struct.size()));
      for (Storage.Field field : struct.fields()) {
        String member = "((" + type + " *)0)->" + member(field.name());
        asserts.add(equal("(size_t)&" + member, field.offset()));
        asserts.add(equal("sizeof(" + member + ")", field.storage().size()));
      }
    }
    assertThat(asserts).hasSizeGreaterThan(300);
    assertThat(run(HEADERS, asserts)).isEmpty();
  }

  @Test
  void agreesWithTheGenericTableThatAarch64Uses() throws Exception {
    Prelude prelude = Prelude.of(Library.prelude(), Arch.AARCH64);
    List<String> asserts = new ArrayList<>();
    for (Signature call : prelude.calls()) {
      String name = call.name();
      // The generic table calls the 64-bit forms by their 32-bit names' macros.
      String macro =
          List.of("fcntl", "lseek", "ftruncate", "newfstatat", "fstat").contains(name)
              ? "__NR3264_" + name.replace("newfstatat", "fstatat")
              : "__NR_" + name;
      asserts.add(equal(macro, call.nr()));
    }
    String headers =
        "#define __ARCH_WANT_RENAMEAT\n#define __ARCH_WANT_NEW_STAT\n"
            + "#include <asm-generic/unistd.h>\n#include <stdio.h>\n";
    assertThat(asserts).hasSizeGreaterThan(40);
    assertThat(run(headers, asserts)).isEmpty();
  }

  private static String member(String field) {
    return switch (field) {
      // The nanoseconds are macros' targets inside of struct timespec.
      case "st_atime_nsec" -> "st_atim.tv_nsec";
      case "st_mtime_nsec" -> "st_mtim.tv_nsec";
      case "st_ctime_nsec" -> "st_ctim.tv_nsec";
      default -> field;
    };
  }

  private static String equal(String c, long value) {
    return "if ((long long)("
        + c
        + ") != "
        + value
        + "LL) printf(\""
        + c.replace("\"", "'")
        + " is %lld, not "
        + value
        + "\\n\", (long long)("
        + c
        + "));";
  }

  private String run(String headers, List<String> asserts)
      throws IOException, InterruptedException {
    Path source = folder.resolve("prelude.c");
    Files.writeString(
        source, headers + "int main(void) {\n" + String.join("\n", asserts) + "\nreturn 0;\n}\n");
    Path program = folder.resolve("prelude");
    String compiled = output("cc", "-w", "-o", program.toString(), source.toString());
    assertThat(compiled).isEmpty();
    return output(program.toString());
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
