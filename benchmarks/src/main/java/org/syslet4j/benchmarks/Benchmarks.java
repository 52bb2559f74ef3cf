// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can be measured, by name. */
enum Benchmarks {
  GETPPID64(GetppidChain::new),
  READ4K(ReadSmallFile::new);

  private final Opener opener;

  Benchmarks(Opener opener) {
    this.opener = opener;
  }

  private interface Opener {
    Benchmark open() throws IOException;
  }

  String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Makes it ready; the caller closes it. */
  Benchmark open() throws IOException {
    return opener.open();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Benchmarks::text).collect(Collectors.toList());
  }
}
