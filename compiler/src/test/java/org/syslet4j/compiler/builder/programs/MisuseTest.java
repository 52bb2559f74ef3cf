// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.getpid;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.O_RDONLY;
import static org.syslet4j.compiler.builder.LinuxStructs.pollfd;
import static org.syslet4j.compiler.builder.Syslet.num;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.FnBuilder;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.StructType;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.image.ImageWriter;

class MisuseTest {
  @Test
  void aVariableOfAnotherSysletIsRefusedWithBothNames() {
    LongVar theirs = Syslet.define("demo", "theirs").longParam("n");
    SysletBuilder ours = Syslet.define("demo", "ours").returns();
    assertThatThrownBy(() -> ours.body(b -> b.returnValue(theirs)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: 'n' \\(MisuseTest.java:\\d+\\) belongs to demo.theirs and is used in demo.ours; hand its value over as an argument");
  }

  @Test
  void aVariableOutsideOfItsBlockIsRefused() {
    List<LongVar> escaped = new ArrayList<>();
    SysletBuilder syslet = Syslet.define("demo", "escape").returns();
    assertThatThrownBy(
            () ->
                syslet.body(
                    b -> {
                      b.block(inner -> escaped.add(inner.let("n", 1)));
                      b.returnValue(escaped.get(0));
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is used outside of its block");
  }

  @Test
  void aVariableThatAnotherOneHidesIsRefusedRatherThanMistaken() {
    SysletBuilder syslet = Syslet.define("demo", "hide").returns();
    assertThatThrownBy(
            () ->
                syslet.body(
                    b -> {
                      LongVar outer = b.let("n", 1);
                      b.block(
                          inner -> {
                            inner.let("n", 2);
                            inner.returnValue(outer);
                          });
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is hidden by the one of MisuseTest.java:");
  }

  @Test
  void theOuterBlockTakesNothingWhileAnInnerOneIsMade() {
    assertThatThrownBy(() -> Syslet.define("demo", "mixed").body(b -> b.loop(l -> b.breakLoop())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("put the statement into the block that its lambda was given");
  }

  @Test
  void aFinishedBlockTakesNothing() {
    List<Block> kept = new ArrayList<>();
    Syslet.define("demo", "kept").body(kept::add);
    assertThatThrownBy(() -> kept.get(0).returnNothing())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: the block of demo.kept \\(MisuseTest.java:\\d+\\) was finished when its lambda ended; make its statements inside of that");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedAtTheCall() {
    FdVar dir = Syslet.define("demo", "nothing").fd("dir");
    PathVar none = null;
    assertThatThrownBy(() -> openat(dir, none, O_RDONLY))
        .isInstanceOf(NullPointerException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: argument 2 of openat is null; the kernel's null pointer is Syslet.NULL");
  }

  @Test
  void aWordOfTheLanguageIsNoName() {
    assertThatThrownBy(() -> Syslet.define("demo", "loop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: 'loop' is a word of the language, not a name; choose another");
    assertThatThrownBy(() -> Syslet.define("demo", "a-b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSysletWithoutABodyIsRefused() {
    assertThatThrownBy(() -> Syslet.define("demo", "empty").compile())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "demo.empty \\(MisuseTest.java:\\d+\\) has no body: call body\\(...\\)");
  }

  @Test
  void anElseBelongsToTheIfRightBeforeIt() {
    assertThatThrownBy(
            () ->
                Syslet.define("demo", "late")
                    .body(
                        b -> {
                          var chain = b.ifThen(getpid().eq(1), t -> t.returnNothing());
                          b.call(close(b.let("f", openat(AT_FDCWD, Syslet.text("x"), O_RDONLY))));
                          chain.orElse(e -> e.returnNothing());
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: another statement came between an if \\(MisuseTest.java:\\d+\\) and its else; write the else right behind it");
  }

  @Test
  void valuesWithoutVariablesCanBeSharedBySyslets() {
    var flags = O_RDONLY.or(O_RDONLY);
    for (String name : List.of("one", "two")) {
      assertThat(
              Syslet.define("demo", name)
                  .body(
                      b ->
                          b.call(
                              close(b.let("f", openat(AT_FDCWD, Syslet.text("x"), flags).tried()))))
                  .compile()
                  .succeeded())
          .isTrue();
    }
  }

  @Test
  void aSecondBodyIsRefused() {
    SysletBuilder once = Syslet.define("demo", "once").body(b -> b.returnNothing());
    assertThatThrownBy(() -> once.body(b -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: demo.once \\(MisuseTest.java:\\d+\\) has a body already \\(MisuseTest.java:\\d+\\); define another for another body");
    assertThatThrownBy(() -> once.longParam("late"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: parameters of demo.once \\(MisuseTest.java:\\d+\\) come before its body");
  }

  @Test
  void aBlockIsForTheThreadThatMakesIt() {
    List<Throwable> thrown = new ArrayList<>();
    Syslet.define("demo", "threads")
        .body(
            b -> {
              Thread other = new Thread(() -> b.returnNothing(), "other");
              other.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
              other.start();
              join(other);
            });
    assertThat(thrown)
        .singleElement()
        .satisfies(
            e ->
                assertThat(e)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageMatching(
                        "MisuseTest.java:\\d+: the block of demo.threads .* is made by thread .*, not by other; a builder is for one thread"));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatAnotherProgramDeclaresIsRefusedUntilThatIsUsed() {
    ProgramBuilder library = Syslet.program("lib");
    FnBuilder half = library.fn("half").returns();
    LongVar n = half.longParam("n");
    Constant two = library.constant("TWO", 2);
    StructType<StructVar> pair = library.struct("Pair", s -> s.number("a").number("b"));
    half.body(b -> b.returnValue(n.dividedBy(two)));

    String out = "; call use\\(...\\) with the program that declares it";
    refused(b -> b.call(half.call(num(4))), "'half' belongs to package lib and .*" + out);
    refused(b -> b.let("x", two), "'TWO' belongs to package lib and is used in package demo" + out);
    refused(b -> b.struct("p", pair), "'struct Pair' belongs to package lib and .*" + out);
    refused(b -> b.let("p", pair.of().with("a", 1)), "'struct Pair' belongs to .*" + out);

    SysletBuilder user = Syslet.define("demo", "user").use(library).returns();
    user.body(
        b -> {
          StructVar p = b.var("p", pair.of().with("a", two));
          b.returnValue(half.call(p.longField("a")));
        });
    assertThat(user.compile().diagnostics()).isEmpty();
    assertThat(user.compile().bundle().names()).containsExactly("demo.user");
    assertThat(user.toSource()).startsWith("package demo\nuse lib\n");
  }

  private static void refused(Consumer<Block> statement, String message) {
    assertThatThrownBy(() -> Syslet.define("demo", "user").body(statement))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("MisuseTest.java:\\d+: " + message);
  }

  @Test
  void aProgramWithoutAPackageCannotBeUsed() {
    ProgramBuilder nameless = Syslet.program();
    assertThatThrownBy(() -> Syslet.program("demo").use(nameless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no package to be used by: begin it with Syslet.program(name)");
    assertThatThrownBy(() -> nameless.allow(Lint.UNUSED_RESULT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("begin it with Syslet.program(name)");
  }

  @Test
  void aConstantThatAVariableHidesIsRefusedRatherThanMistaken() {
    assertThatThrownBy(
            () ->
                Syslet.define("demo", "hidden")
                    .returns()
                    .body(
                        b -> {
                          b.let("O_RDONLY", 7);
                          b.returnValue(O_RDONLY);
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: the constant O_RDONLY is hidden by the variable of MisuseTest.java:\\d+; give the variable another name");
  }

  @Test
  void aLiteralWithoutFieldsAndAHandlerWithoutErrnosAreRefused() {
    assertThatThrownBy(() -> Syslet.define("demo", "none").body(b -> b.let("p", pollfd.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "MisuseTest.java:\\d+: a value of struct pollfd has no field; set one, .*");
    assertThatThrownBy(() -> getpid().onError(List.of(), h -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("MisuseTest.java:\\d+: no errno is given; .*");
    assertThatThrownBy(() -> Type.LONG.array(2).array(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make a struct that holds the inner one");
    assertThatThrownBy(() -> Syslet.ipv4("1.2.3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write four numbers up to 255");
  }

  @Test
  void aConstantWithoutAValueIsRefused() {
    assertThatThrownBy(() -> Syslet.program("demo").constant("NONE", c -> c.doc("nothing")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching("MisuseTest.java:\\d+: the constant NONE has no value: give it one");
    assertThatThrownBy(() -> Syslet.program("demo").syscall("x", c -> c.orNull()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("syscall x has no parameter yet");
  }

  @Test
  void anExceptionInALambdaLeavesTheBlocksAroundItUsable() {
    SysletBuilder syslet = Syslet.define("demo", "again").returns();
    syslet.body(
        b -> {
          assertThatThrownBy(
                  () ->
                      b.loop(
                          l -> {
                            throw new UnsupportedOperationException();
                          }))
              .isInstanceOf(UnsupportedOperationException.class);
          b.returnValue(1);
        });
    assertThat(syslet.toSource()).doesNotContain("loop").contains("return 1");
    assertThat(syslet.compile().succeeded()).isTrue();
  }

  @Test
  void documentationOfAnyTextCanBeWrittenAndReadAgain() {
    SysletBuilder syslet =
        Syslet.define("demo", "told").doc("first  \r\n\r\n  /* third */\rlast").body(b -> {});
    String text = syslet.toSource();
    assertThat(text).contains("/// first\n///\n///   /* third */\n/// last\n");
    assertThat(ImageWriter.stripDebug(new SysletCompiler().source("x", text).compile().bundle()))
        .isEqualTo(ImageWriter.stripDebug(syslet.compile().bundle()));
  }
}
