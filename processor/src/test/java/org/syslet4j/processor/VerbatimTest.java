// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

class VerbatimTest {
  private final Verbatim verbatim = new Verbatim();

  @Test
  void aTextStandsWhereItsMarkStoodAsFarIn() {
    String source = "a\n    = " + verbatim.mark("1\n+ 2") + ";\n" + verbatim.mark("b\nc");
    assertThat(verbatim.expand(source)).isEqualTo("a\n    = 1\n    + 2;\nb\nc");
  }

  @Test
  void aSourceWithoutMarksStaysAsItIs() {
    assertThat(verbatim.expand("")).isEmpty();
    assertThat(verbatim.expand("class A {\n}\n")).isEqualTo("class A {\n}\n");
  }

  /** More marks than a digit counts, each as often as it is there. */
  @Test
  void everyMarkStandsForItsOwnText() {
    StringBuilder source = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      String mark = verbatim.mark("text " + i);
      source.append(mark).append(mark);
      expected.append("text ").append(i).append("text ").append(i);
    }
    assertThat(verbatim.expand(source.toString())).isEqualTo(expected.toString());
  }

  /** What a user writes gets into a source as a literal, or as an identifier. */
  @Test
  void nothingThatAUserWritesCanBeTakenForAMark() {
    String mark = verbatim.mark("text");
    String literal = CodeBlock.of("$S", mark).toString();
    assertThat(verbatim.expand(literal)).isEqualTo(literal);
    assertThat(mark.chars().filter(Character::isJavaIdentifierPart).count()).isEqualTo(1);
  }
}
