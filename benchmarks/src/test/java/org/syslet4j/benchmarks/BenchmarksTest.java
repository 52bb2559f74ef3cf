// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksTest {
  @ParameterizedTest
  @EnumSource
  void oneTinyRoundGivesFinitePositiveRatios(Benchmarks which) throws Exception {
    try {
      measure(which);
    } catch (MissingException e) {
      abort(e.getMessage()); // fio, say, which a build does not need
    }
  }

  private static void measure(Benchmarks which) throws Exception {
    try (Benchmark benchmark = which.open(true)) {
      Measurement measurement = new Harness(1, 1, 100_000).run(benchmark);
      assertThat(benchmark.name()).isEqualTo(which.text());
      assertThat(benchmark.allocations()).allMatch(allocation -> allocation.target() == 0);
      assertThat(measurement.ratios()).isNotEmpty();
      for (Measurement.Ratio ratio : measurement.ratios()) {
        assertThat(ratio.spread().median()).as(ratio.toString()).isFinite().isPositive();
      }
      assertThat(Report.text(measurement)).contains(" / ");
      if (which != Benchmarks.OBSERVED
          && which != Benchmarks.STRICT) { // they say what a choice costs
        assertThat(Report.text(measurement)).contains("target ");
      }
      assertThat(Report.json(measurement).lines())
          .hasSameSizeAs(measurement.ratios())
          .allMatch(line -> line.matches("\\{\"name\":\"" + which.text() + "\",.*}"));
    }
  }

  @Test
  void aTargetIsMetUpToItself() {
    Comparison comparison = Comparison.of("a", "b", 0.85);
    assertThat(new Measurement.Ratio(comparison, new Spread(0.85, 0.5, 2)).met()).isTrue();
    assertThat(new Measurement.Ratio(comparison, new Spread(0.86, 0.5, 2)).met()).isFalse();
    assertThat(Comparison.of("a", "b").target()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void theCommandLineNamesBenchmarksAndRounds() {
    assertThat(Options.parse().benchmarks()).isEqualTo(Measurable.all());
    assertThat(Options.parse().rounds()).isEmpty();
    Options options = Options.parse("read4k", "--json", "--rounds", "5");
    assertThat(options.benchmarks()).containsExactly(Benchmarks.READ4K);
    assertThat(options.rounds()).hasValue(5);
    assertThat(options.json()).isTrue();
    assertThatThrownBy(() -> Options.parse("nope"))
        .hasMessageContaining("getppid64, java-threadlets, read4k, observed, one-atom, ")
        .hasMessageContaining("lockstep");
    assertThatThrownBy(() -> Options.parse("--rounds")).hasMessageContaining("from 1 to 100000");
    assertThatThrownBy(() -> Options.parse("--rounds=x")).hasMessageContaining("'x'");
  }

  @Test
  void aFailureWeighsMoreThanSomethingMissing() {
    assertThat(Main.worse(0, 0)).isZero();
    assertThat(Main.worse(0, 3)).isEqualTo(3);
    assertThat(Main.worse(3, 0)).isEqualTo(3);
    assertThat(Main.worse(3, 1)).isEqualTo(1);
    assertThat(Main.worse(1, 3)).isEqualTo(1);
  }
}
