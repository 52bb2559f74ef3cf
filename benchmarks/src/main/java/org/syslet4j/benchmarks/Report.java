// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.List;
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
    return out.append(text(measurement.ratios())).toString();
  }

  static String text(List<Measurement.Ratio> ratios) {
    StringBuilder out = new StringBuilder();
    for (Measurement.Ratio ratio : ratios) {
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

  /** A figure that is no ratio, as a line for people or as a JSON object. */
  static String quantity(String benchmark, Quantity quantity, boolean json) {
    StringBuilder out = new StringBuilder();
    boolean target = !Double.isNaN(quantity.target());
    Spread spread = quantity.spread();
    if (json) {
      line(
          out,
          "{\"name\":\"%s\",\"quantity\":\"%s\",\"unit\":\"%s\","
              + "\"median\":%.4f,\"min\":%.4f,\"max\":%.4f,\"target\":%s,\"met\":%s}",
          benchmark,
          quantity.name(),
          quantity.unit(),
          spread.median(),
          spread.min(),
          spread.max(),
          target ? quantity.target() + "" : "null",
          target ? quantity.met() + "" : "null");
    } else {
      line(
          out,
          "  %-28s %6.1f %s%s",
          quantity.name(),
          spread.median(),
          quantity.unit(),
          target
              ? String.format(
                  Locale.ROOT,
                  "  target %.0f %s",
                  quantity.target(),
                  quantity.met() ? "met" : "MISSED")
              : "");
    }
    return out.toString();
  }

  private static String verdict(Measurement.Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "  target %s%.2f %s",
        ratio.comparison().rate() ? "at least " : "",
        ratio.comparison().target().orElseThrow(),
        ratio.met() ? "met" : "MISSED");
  }

  private static void line(StringBuilder out, String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  static String json(Measurement measurement) {
    return json(measurement.benchmark().name(), measurement.ratios());
  }

  static String json(String name, List<Measurement.Ratio> ratios) {
    StringBuilder out = new StringBuilder();
    for (Measurement.Ratio ratio : ratios) {
      Comparison comparison = ratio.comparison();
      boolean target = comparison.target().isPresent();
      line(
          out,
          "{\"name\":\"%s\",\"base\":\"%s\",\"candidate\":\"%s\","
              + "\"median\":%.4f,\"min\":%.4f,\"max\":%.4f,\"target\":%s,\"met\":%s%s}",
          name,
          comparison.base(),
          comparison.candidate(),
          ratio.spread().median(),
          ratio.spread().min(),
          ratio.spread().max(),
          target ? comparison.target().getAsDouble() + "" : "null",
          target ? ratio.met() + "" : "null",
          comparison.rate() ? ",\"of\":\"rate\"" : "");
    }
    return out.toString();
  }
}
