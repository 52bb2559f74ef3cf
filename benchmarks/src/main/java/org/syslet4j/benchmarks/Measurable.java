// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the command line can name: a benchmark in Java or one in C. */
interface Measurable {
  /** As on the command line. */
  String text();

  /** Measures, prints, and answers the exit status as {@link Main} tells them. */
  int measure(Options options) throws Exception;

  /** All, those in Java first. */
  static List<Measurable> all() {
    List<Measurable> all = new ArrayList<>(List.of(Benchmarks.values()));
    all.add(new JavaPipes());
    all.add(new StaticFiles());
    all.add(new CompileSpeed());
    all.add(new StartUp());
    all.add(ProcessorCost.OF_A_MODULE);
    CProgram.all().stream().sorted(Comparator.comparing(CProgram::text)).forEach(all::add);
    return List.copyOf(all);
  }
}
