// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTextTest {
  @Test
  void paragraphsAndCodeStayWhatTheyAre() {
    assertThat(DocText.javadoc("One `x`.\nStill one.\n\nTwo.\n\n\n \nThree."))
        .isEqualTo("One <code>x</code>.\nStill one.\n\n<p>Two.\n\n<p>Three.");
  }

  @Test
  void nothingInItMeansAnythingToJavadocOrJavac() {
    assertThat(DocText.javadoc("`a<b>` */ {@link X} \\u002a/ & @return `"))
        .isEqualTo(
            "<code>a&lt;b&gt;</code> *&#47; &#123;&#64;link X&#125; &#92;u002a/ &amp; &#64;return `");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(DocText.javadoc(" \n ")).isEmpty();
  }
}
