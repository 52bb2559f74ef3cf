// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;

class FormatterTest {
  private static String formatted(String text) {
    Diagnostics diagnostics = new Diagnostics();
    String result = Formatter.format(SourceFile.of("x.syslet", text), diagnostics).orElse(null);
    assertThat(diagnostics.sorted()).noneMatch(d -> result == null && !diagnostics.hasErrors());
    return String.valueOf(result);
  }

  private static void body(String given, String wanted) {
    assertThat(formatted("syslet s(){" + given + "\n}"))
        .isEqualTo("syslet s() {\n" + wanted.indent(4).replaceAll("(?m)^ +$", "") + "}\n");
  }

  @Test
  void spaceFollowsFromTheWords() {
    assertThat(
            formatted(
                """
                package  demo . sub
                use std.io
                const  A=x86_64 :1,aarch64:-2
                struct P{x:u16,y :s32}
                @result( 0 .. n ) syscall f( @consumes a:fd,out b : bytes,n:long=b . len)->long=x86_64:1
                fn g(async:long)->(a:long,b:long){return async,-async}
                syslet s(f:path , x:P[],n:long=64KiB){
                let p=P{x:1,y:- 2}
                var q:byte[ 4KiB ];let z=q [ 1 .. ]
                }
                """))
        .isEqualTo(
            """
            package demo.sub
            use std.io

            const A = x86_64: 1, aarch64: -2
            struct P { x: u16, y: s32 }
            @result(0..n) syscall f(@consumes a: fd, out b: bytes, n: long = b.len) -> long = x86_64: 1

            fn g(async: long) -> (a: long, b: long) { return async, -async }

            syslet s(f: path, x: P[], n: long = 64KiB) {
                let p = P{ x: 1, y: -2 }
                var q: byte[4KiB]
                let z = q[1..]
            }
            """);
  }

  @Test
  void numbersAndStringsStayAsTheirAuthorSpelledThem() {
    body(
        "f(0x0FF,0o644 , 1_000,64KiB,\"a\\x41\",b\"\\n\")",
        "f(0x0FF, 0o644, 1_000, 64KiB, \"a\\x41\", b\"\\n\")");
  }

  @Test
  void signsAndOperators() {
    body("a= - b- -c+ ~ d\nif !e{f()}", "a = -b - -c + ~d\nif !e { f() }");
  }

  @Test
  void aShortBlockStaysOnItsLineIfItWasThere() {
    body(
        "if a{break}else{f()}\nif a {\nbreak }\nloop { }\nloop { f()\n}",
        "if a { break } else { f() }\nif a {\n    break\n}\nloop { }\nloop {\n    f()\n}");
  }

  @Test
  void severalStatementsGetALineEach() {
    body("{ a(); b() }\nif c { a() b() }", "{\n    a()\n    b()\n}\nif c {\n    a()\n    b()\n}");
  }

  @Test
  void handlersAndLabels() {
    body(
        "outer :loop{let n=f() catch EAGAIN|EINTR{continue outer}\ng() catch e{\nfail e}}",
        """
        outer: loop {
            let n = f() catch EAGAIN | EINTR { continue outer }
            g() catch e {
                fail e
            }
        }
        """);
  }

  @Test
  void oneEmptyLineStaysWhereThereWereSome() {
    body("\n\n\na()\n\n\n\nb()\nc()\n\n", "a()\n\nb()\nc()");
  }

  @Test
  void commentsStayWhereTheyAreAndThoseBehindLinesAlign() {
    assertThat(
            formatted(
                """
                #!/usr/bin/env -S syslet run
                // head

                /// doc
                ///   more
                syslet s() { // opens
                // own
                a()   // one
                let longer = b()// two
                /* block */

                c() /* three */ // four
                // last
                } // end
                // tail
                """))
        .isEqualTo(
            """
            #!/usr/bin/env -S syslet run
            // head

            /// doc
            ///   more
            syslet s() {  // opens
                // own
                a()               // one
                let longer = b()  // two
                /* block */

                c()  /* three */ // four
                // last
            }  // end

            // tail
            """);
  }

  @Test
  void aCommentInsideAStatementEndsItsLine() {
    body("f(a, // first\nb, /* second */ c)", "f(a, // first\n        b, /* second */ c)");
  }

  @Test
  void fnsAndSysletsStandApart() {
    assertThat(
            formatted("const A = 1\nconst B = 2\nfn f() { }\n// of g\nfn g() { }\nconst C = 3\n"))
        .isEqualTo(
            "const A = 1\nconst B = 2\n\nfn f() { }\n\n// of g\nfn g() { }\n\nconst C = 3\n");
  }

  @Test
  void fieldsKeepTheirLines() {
    assertThat(formatted("@size(16)\nstruct s\n{\na:long,b:u8\n/// c's\n@offset(12)c:u32,\n}"))
        .isEqualTo(
            "@size(16)\nstruct s {\n    a: long, b: u8\n    /// c's\n    @offset(12) c: u32,\n}\n");
  }

  @Test
  void aLongLineIsBrokenBehindCommasAndOperators() {
    String arg = "argument_number_";
    StringBuilder call = new StringBuilder("f(");
    for (int i = 10; i < 20; i++) {
      call.append(i == 10 ? "" : i % 2 == 0 ? "," : "|").append(arg).append(i);
    }
    String result = formatted("syslet s() { " + call + ") }");
    assertThat(result.lines()).allMatch(line -> line.length() <= 120).hasSize(4);
    assertThat(result.lines().toList().get(1)).endsWith(" |");
    assertThat(result.lines().toList().get(2)).startsWith("            argument");
  }

  @Test
  void aMinusNeverBeginsALine() {
    String result = formatted("syslet s() { let x = " + "abcdefghij - ".repeat(30) + "1 }");
    assertThat(result.lines().count()).isGreaterThan(4);
    assertThat(result.lines()).noneMatch(line -> line.strip().startsWith("-"));
  }

  @Test
  void windowsLineEndsBecomeUnixOnes() {
    assertThat(formatted("// c\r\nsyslet s() {\r\n}\r\n")).isEqualTo("// c\nsyslet s() { }\n");
  }

  @Test
  void anEmptyFileStaysEmpty() {
    assertThat(formatted("")).isEmpty();
    assertThat(formatted("\n\n")).isEmpty();
    assertThat(formatted("// only this")).isEqualTo("// only this\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../samples/src/main",
        "../src/test/resources/programs",
        "src/main/resources/org/syslet4j/compiler/lib/std"
      })
  void ourOwnProgramsAreInTheOneStyle(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList()) {
        String text = Files.readString(file);
        assertThat(formatted(text)).as(file.toString()).isEqualTo(text);
      }
    }
  }

  @Test
  void whatHasErrorsIsNotFormatted() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Formatter.format(SourceFile.of("x", "syslet s( {"), diagnostics)).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
