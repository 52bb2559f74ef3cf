// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.getpid;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.O_RDONLY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;

class MisuseTest {
  @Test
  void aVariableOfAnotherSysletIsRefusedWithBothNames() {
    LongVar theirs = Syslet.define("demo", "theirs").longParam("n");
    SysletBuilder ours = Syslet.define("demo", "ours").returns();
    assertThatThrownBy(() -> ours.body(b -> b.returnValue(theirs)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "'n' \\(MisuseTest.java:\\d+\\) belongs to demo.theirs and is used in demo.ours");
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
        .hasMessage("this block of demo.kept was finished before");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedAtTheCall() {
    FdVar dir = Syslet.define("demo", "nothing").fd("dir");
    PathVar none = null;
    assertThatThrownBy(() -> openat(dir, none, O_RDONLY))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("argument 2 of openat is null; the kernel's null pointer is Syslet.NULL");
  }

  @Test
  void aWordOfTheLanguageIsNoName() {
    assertThatThrownBy(() -> Syslet.define("demo", "loop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'loop' is a word of the language, not a name");
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
        .hasMessage("another statement came between an if and its else");
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
}
