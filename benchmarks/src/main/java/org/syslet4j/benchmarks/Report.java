// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.Locale;

/** Prints measurements, for people or as one JSON object per ratio and line. */
final class Report {
  private Report() {}

  static String text(Measurement measurement) {
    Benchmark benchmark = measurement.benchmark();
    StringBuilder out = new StringBuilder();
    out.append(benchmark.name()).append(": ").append(benchmark.operation()).append('\n');
    for (Contender contender : benchmark.contenders()) {
      Spread ns = measurement.spread(contender.name());
      line(out, "  %-14s %8.0f ns   %s", contender.name(), ns.median(), contender.text());
    }
    for (Measurement.Ratio ratio : measurement.ratios()) {
      Comparison comparison = ratio.comparison();
      line(
          out,
          "  %-28s %6.3f  (%.3f..%.3f)%s",
          comparison.candidate() + " / " + comparison.base(),
          ratio.spread().median(),
          ratio.spread().min(),
          ratio.spread().max(),
          comparison.target().isEmpty() ? "" : verdict(ratio));
    }
    return out.toString();
  }

  private static String verdict(Measurement.Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "  target %.2f %s",
        ratio.comparison().target().orElseThrow(),
        ratio.met() ? "met" : "MISSED");
  }

  private static void line(StringBuilder out, String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  static String json(Measurement measurement) {
    StringBuilder out = new StringBuilder();
    for (Measurement.Ratio ratio : measurement.ratios()) {
      Comparison comparison = ratio.comparison();
      boolean target = comparison.target().isPresent();
      line(
          out,
          "{\"name\":\"%s\",\"base\":\"%s\",\"candidate\":\"%s\","
              + "\"median\":%.4f,\"min\":%.4f,\"max\":%.4f,\"target\":%s,\"met\":%s}",
          measurement.benchmark().name(),
          comparison.base(),
          comparison.candidate(),
          ratio.spread().median(),
          ratio.spread().min(),
          ratio.spread().max(),
          target ? comparison.target().getAsDouble() + "" : "null",
          target ? ratio.met() + "" : "null");
    }
    return out.toString();
  }
}
