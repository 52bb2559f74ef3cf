// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import java.nio.file.Path;

/** Where things lie in the repository; tests run in the folder of their module. */
final class Repository {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final Path PROGRAMS = ROOT.resolve("src/test/resources/programs");

  private Repository() {}

  /** A sample program as the command line wants it. */
  static String sample(String name) {
    return ROOT.resolve("samples/src/main/syslet").resolve(name + ".syslet").toString();
  }
}
