// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Lint;

class OptionsTest {
  private static Options of(List<String> archs, String abi, Map<String, String> lints) {
    return Options.of(List.of(), archs, abi, true, lints);
  }

  @Test
  void withoutAWordEverythingIsAsTheCompilerHasIt() {
    assertThat(of(List.of(), "extended", Map.of())).isEqualTo(Options.DEFAULT);
  }

  @Test
  void architecturesAndFamilyGoByTheirNames() {
    Options options = of(List.of("aarch64", " x86_64 ", "aarch64"), "2007", Map.of());
    assertThat(options.archs()).containsExactly(Arch.AARCH64, Arch.X86_64);
    assertThat(options.abi()).isEqualTo(AbiFamily.OF_2007);
  }

  @Test
  void aLintsOwnLevelGoesBeforeThatOfAll() {
    Options options = of(List.of(), "extended", Map.of("all", "deny", "unused_result", "allow"));
    assertThat(options.lints())
        .containsEntry(Lint.UNUSED_RESULT, Lint.Level.ALLOW)
        .containsEntry(Lint.MISSING_CLOEXEC, Lint.Level.DENY)
        .hasSize(Lint.values().length);
  }

  @Test
  void aWordThatIsNoneIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> of(List.of("arm"), "extended", Map.of()))
        .hasMessage("<architectures> does not take 'arm'; it takes x86_64, aarch64");
    assertThatThrownBy(() -> of(List.of(), "2008", Map.of()))
        .hasMessage("<abi> does not take '2008'; it takes 2007, extended");
    assertThatThrownBy(() -> of(List.of(), "extended", Map.of("unused_result", "forbid")))
        .hasMessage("<lints><unused_result> does not take 'forbid'; it takes allow, warn, deny");
    assertThatThrownBy(() -> of(List.of(), "extended", Map.of("unused_resul", "warn")))
        .hasMessage("<lints>: there is no lint 'unused_resul'; did you mean `unused_result`?");
  }
}
