// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void coloursAreForTerminalsThatNobodyForbade() {
    assertThat(Console.colourWanted(Map.of("TERM", "xterm"), true)).isTrue();
    assertThat(Console.colourWanted(Map.of("TERM", "xterm"), false)).isFalse();
    assertThat(Console.colourWanted(Map.of("NO_COLOR", "1"), true)).isFalse();
    assertThat(Console.colourWanted(Map.of("NO_COLOR", ""), true)).isTrue();
    assertThat(Console.colourWanted(Map.of("TERM", "dumb"), true)).isFalse();
  }
}
