// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theMedianOfAnOddCountIsTheMiddleValueWhateverTheOrder() {
    assertThat(Spread.of(new double[] {9, 1, 4})).isEqualTo(new Spread(4, 1, 9));
  }

  @Test
  void theMedianOfAnEvenCountIsTheMeanOfTheMiddleTwo() {
    assertThat(Spread.of(new double[] {8, 2, 4, 1})).isEqualTo(new Spread(3, 1, 8));
  }

  @Test
  void oneValueIsItsOwnSpreadAndNoneHasNone() {
    assertThat(Spread.of(new double[] {7})).isEqualTo(new Spread(7, 7, 7));
    assertThatThrownBy(() -> Spread.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theGivenValuesStayInTheirOrder() {
    double[] values = {3, 1, 2};
    Spread.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void ratiosAreTakenRoundByRoundSoThatDriftCancels() {
    double[] candidate = {10, 20, 40};
    double[] base = {20, 40, 80};
    assertThat(Spread.ofRatios(candidate, base)).isEqualTo(new Spread(0.5, 0.5, 0.5));
    assertThatThrownBy(() -> Spread.ofRatios(candidate, new double[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
