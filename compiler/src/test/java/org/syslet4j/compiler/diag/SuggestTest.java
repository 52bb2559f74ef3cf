// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Nearest;

/** Did you mean. */
class SuggestTest {
  private static final List<String> CALLS = List.of("read", "pread64", "write", "openat", "close");

  @Test
  void aSlipOfTheFingerIsFound() {
    assertThat(Suggest.closest("raed", CALLS)).contains("read");
    assertThat(Suggest.closest("opnat", CALLS)).contains("openat");
    assertThat(Suggest.closest("wrte", CALLS)).contains("write");
  }

  @Test
  void caseCountsNothing() {
    assertThat(Suggest.closest("o_rdonly", List.of("O_RDONLY", "O_WRONLY"))).contains("O_RDONLY");
  }

  @Test
  void whatIsFarIsNotMeant() {
    assertThat(Suggest.closest("socket", CALLS)).isEmpty();
    assertThat(Suggest.closest("x", CALLS)).isEmpty();
    assertThat(Suggest.closest("x".repeat(1000), CALLS)).isEmpty();
  }

  @Test
  void theHelpIsAQuestion() {
    assertThat(Suggest.help("clsoe", CALLS)).contains("did you mean `close`?");
  }

  @Test
  void distances() {
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "abc")).isZero();
    assertThat(Nearest.distance("abc", "acb")).isEqualTo(1);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }
}
