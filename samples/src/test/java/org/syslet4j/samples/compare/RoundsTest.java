// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void contendersTakeTurnsInBothOrders() throws IOException {
    List<String> turns = new ArrayList<>();
    List<Rounds.Ratio> ratios =
        Rounds.of(4)
            .with("a", () -> turns.add("a"))
            .with("b", () -> turns.add("b"))
            .with("c", () -> turns.add("("), () -> turns.add("c"))
            .run();
    assertThat(String.join("", turns)).isEqualTo("(cbaab(c(cba" + "ab(c(cbaab(c(cba");
    assertThat(ratios).extracting(Rounds.Ratio::base).containsExactly("b", "c");
    assertThat(ratios)
        .allSatisfy(
            ratio -> {
              assertThat(ratio.name()).isEqualTo("a");
              assertThat(ratio.least()).isPositive().isLessThanOrEqualTo(ratio.median());
              assertThat(ratio.median()).isLessThanOrEqualTo(ratio.most());
            });
  }

  @Test
  void aRatioIsPrintedWithItsRange() {
    assertThat(new Rounds.Ratio("chains", "plain Java", 0.5, 0.25, 1).toString())
        .matches("chains / plain Java +0\\.500  \\(0\\.250\\.\\.1\\.000\\)");
  }

  @Test
  void noRoundsAndAFailingTurnAreTold() {
    assertThatThrownBy(() -> Rounds.of(0)).isInstanceOf(IllegalArgumentException.class);
    Rounds failing =
        Rounds.of(1)
            .with(
                "fails",
                () -> {
                  throw new IOException("no");
                });
    assertThatThrownBy(failing::run).isInstanceOf(IOException.class).hasMessage("no");
  }
}
