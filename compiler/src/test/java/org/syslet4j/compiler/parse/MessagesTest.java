// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;

/** What is said about wrong texts, and where. */
class MessagesTest {
  /** In the texts, `~` is a new line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "f(a { g() } # SYS0001 1:5 expected `)` to close the argument list, found `{`",
        "f(a b) # SYS0001 1:5 expected `,` or `)` in the argument list, found `b`",
        "let x 3 # SYS0001 1:7 expected `=` and a value, found `3`",
        "let = 3 # SYS0001 1:5 expected a name, found `=`",
        "let if = 3 # SYS0001 1:5 expected a name, found `if`",
        "let x = # SYS0001 1:8 expected a value after `=`, found the end of the file",
        "x = 1 + ) # SYS0001 1:9 expected a value after `+`, found `)`",
        "x = (1 + 2 # SYS0001 1:11 expected `)` to close the parentheses, found the end of the file",
        "x = a[1 # SYS0001 1:8 expected `]` to close the index, found the end of the file",
        "loop { f() # SYS0001 1:11 expected `}` to close this block, found the end of the file",
        "if a f() # SYS0001 1:6 expected `{` to open a block, found `f`",
        "if a = 1 { } # SYS0001 1:6 expected `{` to open a block, found `=`",
        "for i = 0 { } # SYS0001 1:7 expected `in` after the name of the loop variable, found `=`",
        "else { } # SYS0001 1:1 expected a statement, found `else`",
        "return~-1 # SYS0001 2:1 expected a statement, found `-`",
        "l: f() # SYS0001 1:4 expected `loop`, `while` or `for` after the label, found `f`",
        "try x # SYS0001 1:6 expected `(` after the name of the call, found the end of the file",
        "try async f() # SYS0001 1:5 expected the name of a call, found `async`",
        "f() catch 5 { } # SYS0001 1:11 expected `{` to open a block, found `5`",
        "f() catch EIO | { } # SYS0001 1:17 expected the name of an errno, found `{`",
        "x = a. # SYS0001 1:7 expected the name of a field, found the end of the file",
        "x = p{ fd 1 } # SYS0001 1:11 expected `:` and a value after the field's name, found `1`",
        "x = p{ fd = 1 } # SYS0001 1:11 expected `:` and a value after the field's name, found `=`",
        "x = p{ } # SYS0001 1:6 a struct literal has at least one field",
        "var x # SYS0001 1:5 expected `:` and a type, or `=` and a value, after `var x`",
        "f()) # SYS0001 1:4 `)` closes nothing",
        "x = a ? b # SYS0002 1:7 the character `?` (U+003F) has no meaning here",
        "x = 'a' # SYS0002 1:5 the character `'` has no meaning here",
        "größe = 1 # SYS0002 1:3 the character `ö` (U+00F6) has no meaning here",
        "x = \u00a01 # SYS0002 1:5 the character U+00A0 has no meaning here",
        "x = \"abc~y = 1 # SYS0003 1:9 this string is not closed on its line",
        "x = \"a\\qb\" # SYS0004 1:7 unknown escape `\\q` in a string",
        "x = \"\\xff\" # SYS0004 1:6 unknown escape `\\xff` in a string",
        "x = \"\\u{d800}\" # SYS0004 1:6 unknown escape `\\u{d800}` in a string",
        "x = \"\\x1\" # SYS0004 1:6 unknown escape `\\x1` in a string",
        "x = 09 # SYS0005 1:5 `09` is not a number: a leading zero says nothing",
        "x = 12abc # SYS0005 1:5 `12abc` is not a number: unknown suffix `abc`",
        "x = 0b12 # SYS0005 1:5 `0b12` is not a number: `2` is no binary digit",
        "x = 0x # SYS0005 1:5 `0x` is not a number: its digits are missing",
        "x = 1_ # SYS0005 1:5 `1_` is not a number: it ends with `_`",
        "x = 1.5 # SYS0005 1:5 `1.5` is not a number: there are no fractions",
        "x = 1.2.3 # SYS0005 1:5 `1.2.3` is not a number: it has 3 parts",
        "x = 1.2.3.256 # SYS0005 1:5 `1.2.3.256` is not a number: `256` is larger than 255",
        "x = 9223372036854775808 # SYS0005 1:5 `9223372036854775808` is not a number: it does not fit into 64 bits",
        "x = 0x10000000000000000 # SYS0005 1:5 `0x10000000000000000` is not a number: it does not fit into 64 bits",
        "x = 9007199254740992KiB # SYS0005 1:5 `9007199254740992KiB` is not a number: it does not fit into 64 bits",
        "f() /* open # SYS0006 1:5 this comment is not closed",
        "x # SYS0011 1:1 `x` alone does nothing",
        "a.b[1] # SYS0011 1:1 `a.b[1]` alone does nothing",
        "f().x # SYS0011 1:1 `f().x` alone does nothing",
        "f() = 1 # SYS0012 1:1 cannot assign to `f()`",
        "a[..2] = 1 # SYS0012 1:1 cannot assign to `a[..2]`",
        "x = a < b < c # SYS0013 1:11 a chained comparison needs parentheses here",
        "x = a == !b # SYS0013 1:10 `!` needs parentheses here",
        "x = -!b # SYS0013 1:6 `!` needs parentheses here",
        "if p{ a: 1 } == q { } # SYS0013 1:4 a struct literal needs parentheses here",
        "for i in 0..p{ a: 1 } { } # SYS0013 1:13 a struct literal needs parentheses here",
        "x = p~{ a: 1 } # SYS0014 2:1 the `{` of a struct literal stands on the line of its name",
        "x = a~- b # SYS1001 2:1 this line continues the expression above it",
      })
  void inABody(String text, String expected) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parseBody(SourceFile.of("test", text.replace('~', '\n')), diagnostics);
    assertThat(shown(diagnostics)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "hello # SYS0001 1:1 expected `syslet`, `fn`, `struct`, `const` or `syscall`, found `hello`",
        "let a = 1 # SYS0001 1:1 expected `syslet`, `fn`, `struct`, `const` or `syscall`, found `let`",
        "fn f() { }~} # SYS0001 2:1 `}` closes nothing",
        "fn f() { }~package a # SYS0001 2:1 `package` stands at the top of the file, once",
        "fn f() { }~use a # SYS0001 2:1 `use` stands before the first declaration",
        "const A # SYS0001 1:8 expected `=` and the value of the constant, found the end of the file",
        "fn loop() { } # SYS0001 1:4 expected the name of the fn, found `loop`",
        "fn f { } # SYS0001 1:6 expected `(` to open the parameter list, found `{`",
        "fn f(a) { } # SYS0001 1:7 expected `:` and a type after the parameter's name, found `)`",
        "fn f(a: 3) { } # SYS0001 1:9 expected a type, found `3`",
        "fn f() -> { } # SYS0001 1:11 expected a type, or `(name: type, ...)`, found `{`",
        "fn f(a: long { } # SYS0001 1:14 expected `)` to close the parameter list, found `{`",
        "struct s { a } # SYS0001 1:14 expected `:` and a type after the field's name, found `}`",
        "struct s { a: long; } # SYS0001 1:19 expected a field such as `size: long`, found `;`",
        "struct s { a: long b: long } # SYS0015 1:20 fields on one line are separated by `,`",
        "@a # SYS0001 1:3 expected a declaration after the annotation, found the end of the file",
        "syslet s() {~    f()~fn g() { } # SYS0001 3:1 expected `}` to close this block, found `fn`",
      })
  void inAFile(String text, String expected) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(SourceFile.of("test", text.replace('~', '\n')), diagnostics);
    assertThat(shown(diagnostics)).containsExactly(expected);
  }

  @Test
  void aShebangInTheMiddle() {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parseBody(SourceFile.of("test", "f()\n  #!x"), diagnostics);
    assertThat(shown(diagnostics))
        .containsExactly("SYS0016 2:3 `#!` is for the first line of a file");
  }

  @Test
  void independentMistakesAreAllTold() {
    String text =
        """
        fn f(a long) {
            let x 3
            g(a b)
            if = { }
            h()
        }
        struct s { a: long b: long }
        syslet t() {
            fail
        }
        syslet u() { let = 1 }
        """;
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(SourceFile.of("test", text), diagnostics);
    assertThat(shown(diagnostics))
        .extracting(s -> s.substring(0, s.indexOf(' ', 8)))
        .containsExactly(
            "SYS0001 1:8",
            "SYS0001 2:11",
            "SYS0001 3:9",
            "SYS0001 4:8",
            "SYS0015 7:20",
            "SYS0001 10:1",
            "SYS0001 11:18");
  }

  @Test
  void whatIsNotClosedPointsToItsBeginning() {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(SourceFile.of("test", "fn f() {\n  if a {\n}\n"), diagnostics);
    Diagnostic told = diagnostics.sorted().get(0);
    assertThat(told.places())
        .extracting(p -> p.span().line() + ":" + p.span().column() + " " + p.label())
        .containsExactly(
            "1:8 the block begins here",
            "2:8 this may be the one that is not closed",
            "3:1 taken for its end, though it is indented less");
  }

  private static List<String> shown(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.kind().code()
                    + " "
                    + d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.message())
        .toList();
  }
}
